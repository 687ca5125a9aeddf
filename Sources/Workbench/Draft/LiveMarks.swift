import Dossier
import Prose

/// Something that is marked in a line.
protocol LineMark: Hashable, Sendable {
  /// In UTF-8 bytes of the line.
  var range: Range<Int> { get set }
}

extension SpellingMark: LineMark {}
extension FindingMark: LineMark {}

/// The marks of the line that is being typed in, which move along with what is typed until the line
/// is looked at again.
struct LiveMarks<Mark: LineMark>: Sendable {
  /// The line's version; 0, which no line has, before there is one.
  private(set) var version: UInt64 = 0
  /// In order.
  var marks: [Mark] = []

  /// Whether `line` is the same line, typed in once more.
  func isContinued(by line: borrowing TextBuffer.Line) -> Bool {
    line.previousVersion != 0 && line.previousVersion == version
  }

  /// Takes in a line as it is now; where it is another line than before, `known` tells the marks of
  /// the version that it was made from.
  ///
  /// - Complexity: linear in the marks of the line.
  mutating func follow(
    _ line: borrowing TextBuffer.Line, known: (_ version: UInt64) -> [Mark]?
  ) {
    guard line.version != version else { return }
    if !isContinued(by: line) { marks = known(line.previousVersion) ?? [] }
    version = line.version
    guard !marks.isEmpty else { return }
    var moved: [Mark] = []
    for var mark in marks {
      guard let range = line.carried(mark.range) else { continue }
      mark.range = range
      moved.append(mark)
    }
    marks = moved
  }

  /// Takes in a line whose marks are known.
  mutating func begin(_ version: UInt64, with marks: [Mark]) {
    self.version = version
    self.marks = marks
  }
}
