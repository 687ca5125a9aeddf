// A release build that links the Swift library statically does not find the testing library, and
// needs no frames either.
#if canImport(Testing)
  public import Prose
  public import Screen
  public import Testing

  /// A surface as a text file: its rows, then one letter a cell for its style, then what the letters
  /// mean.
  public struct GoldenFrame: CustomStringConvertible {
    private let surface: Surface
    private let cursor: ScreenPosition?
    private let repertoire: Repertoire

    /// The frame of a surface, and of the cursor where it is shown, on a terminal that draws
    /// `repertoire`.
    public init(
      _ surface: Surface, cursor: ScreenPosition? = nil, repertoire: Repertoire = .all
    ) {
      self.surface = surface
      self.cursor = cursor
      self.repertoire = repertoire
    }

    /// The file's text.
    public var description: String {
      var legend: [Style: Character] = [.standard: "."]
      var meanings: [String] = []
      var styles: [String] = []
      for row in 0..<surface.size.rows {
        var line = ""
        for column in 0..<surface.size.columns {
          let style = surface[row, column].style
          if legend[style] == nil {
            let letter = Self.letters[min(legend.count - 1, Self.letters.count - 1)]
            legend[style] = letter
            meanings.append("\(letter)  \(Self.meaning(of: style))")
          }
          line.append(legend[style] ?? "?")
        }
        styles.append("│\(line)│")
      }
      let rows = (0..<surface.size.rows).map { row in
        "│" + (0..<surface.size.columns).map { shown(surface[row, $0]) }.joined() + "│"
      }
      let place = cursor.map { ", cursor \($0.row):\($0.column)" } ?? ""
      let title = "\(surface.size.columns)×\(surface.size.rows)\(place)"
      let parts = [[title], rows, [""], styles, meanings.isEmpty ? [] : [""], meanings]
      return parts.joined().joined(separator: "\n") + "\n"
    }

    /// A wide letter that is not drawn itself is drawn as two.
    private func shown(_ cell: Cell) -> String {
      let shown = repertoire.shown(cell.text)
      return cell.width == 2 && shown != cell.text ? shown + shown : shown
    }

    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ?")

    private static func meaning(of style: Style) -> String {
      var words: [String] = []
      if let number = style.foreground.number { words.append("fg \(number)") }
      if let number = style.background.number { words.append("bg \(number)") }
      let names: [(Attributes, String)] = [
        (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
        (.reverse, "reverse"),
      ]
      words += names.filter { style.attributes.contains($0.0) }.map(\.1)
      return words.joined(separator: ", ")
    }

    /// Holds the frame against `Snapshots/NAME.txt` beside the test's file.
    ///
    /// With `RECORD_SNAPSHOTS=1` in the environment the file is written anew, and the test fails, so
    /// that nobody takes a recording for a check; `records` is for tests of this very method.
    public func expect(
      _ name: String, records: Bool? = nil, file: String = #filePath,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      GoldenText.expect(
        description, name, records: records, file: file, sourceLocation: sourceLocation)
    }
  }
#endif
