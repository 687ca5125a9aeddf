import Diplomacy
import Markdown

/// Reads the list items of a section as points; keeps their ids apart within one brief.
struct PointReader {
  let bytes: [UInt8]
  private var ids = Set<String>()
  /// How often each slug came up, so that many equal labels are not counted again and again.
  private var repeats: [String: Int] = [:]
  private var eases: [Spanned<String>] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The points of all lists among `blocks`.
  mutating func read(
    _ blocks: [Block], of kind: SectionKind, _ problems: inout Problems
  ) -> [Point] {
    var points: [Point] = []
    for block in blocks {
      guard case .list = block.kind else { continue }
      for item in block.children { points.append(point(item, &problems)) }
    }
    return points
  }

  /// Tells of every `for:` that names no point of the brief.
  func checkEases(_ problems: inout Problems) {
    let known = ids.sorted()
    for (count, id) in eases.filter({ !ids.contains($0.value) }).enumerated() {
      let nearest = EditDistance.nearest(to: id.value, in: known, afterOthers: count)
      problems.add(.unknownPoint(id.value, nearest: nearest), id.range)
    }
  }

  private mutating func point(_ item: Block, _ problems: inout Problems) -> Point {
    var label: Spanned<String>?
    var lines: [String] = []
    var keys = NestedKeys(bytes: bytes)
    for (index, block) in item.children.enumerated() {
      switch block.kind {
      case .list:
        for nested in block.children where !keys.take(nested, &problems) {
          lines.append(nested.plainText.onOneLine)
        }
      case .paragraph where index == 0:
        var inlines = block.inlines[...]
        label = Self.label(&inlines, in: bytes)
        lines.append(inlines.plainText.onOneLine.withoutLeadingStop(label != nil))
      default: lines.append(block.plainText.onOneLine)
      }
    }
    let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    let name =
      label?.value ?? text.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ")
    var point = Point(id: newID(Slug.make(name)), label: label, text: text, range: item.range)
    point.source = keys.source
    point.watch = keys.watch
    point.needs = keys.needs
    point.eases = keys.eases
    eases += keys.eases
    return point
  }

  /// Takes a bold lead-in off the front of `inlines`.
  private static func label(
    _ inlines: inout ArraySlice<Inline>, in bytes: [UInt8]
  ) -> Spanned<String>? {
    guard let first = inlines.first, first.kind == .strong else { return nil }
    var label = first.children.plainText.onOneLine
    var range = first.range ?? 0..<0
    while let last = label.last, last == "." || last == ":" || last == "。" || last == "：" {
      label.removeLast()
      if bytes[range].reversed().starts(with: String(last).utf8.reversed()) {
        range = range.lowerBound..<range.upperBound - String(last).utf8.count
      }
    }
    guard !label.isEmpty else { return nil }
    inlines = inlines.dropFirst()
    return Spanned(label, range)
  }

  private mutating func newID(_ slug: String) -> String {
    let base = slug.isEmpty ? "point" : slug
    var id = base
    while !ids.insert(id).inserted {
      let number = repeats[base, default: 1] + 1
      repeats[base] = number
      id = "\(base)-\(number)"
    }
    return id
  }
}

extension String {
  /// With one blank between words.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What follows a label, without the full stop or dash that parts them.
  func withoutLeadingStop(_ followsLabel: Bool) -> String {
    guard followsLabel else { return self }
    return String(drop { ".:。：—–".contains($0) || $0.isWhitespace })
  }
}
