import Diplomacy
import Markdown

/// Reads the list items of a section as points; keeps their ids apart within one brief.
struct PointReader {
  let bytes: [UInt8]
  private var ids = Set<String>()
  /// How often each slug came up, so that many equal labels are not counted again and again.
  private var repeats: [String: Int] = [:]
  private var eases: [Spanned<String>] = []
  /// The label and the section of every point, to find the first of two that are called alike.
  private var labels: [(id: String, place: SourceRange, section: SectionKind)] = []
  private var repeatsTold = 0
  /// What each fallback eases.
  private var fallbacks: [(id: String, eases: [Spanned<String>])] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The points of all lists among `blocks`.
  mutating func read(
    _ blocks: [Block], of kind: SectionKind, _ problems: inout Problems
  ) -> [Point] {
    var points: [Point] = []
    for block in blocks {
      guard case .list = block.kind else { continue }
      for item in block.children { points.append(point(item, of: kind, &problems)) }
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
    checkCircles(&problems)
  }

  /// Tells of fallbacks that ease each other.
  private func checkCircles(_ problems: inout Problems) {
    let names = Set(fallbacks.map(\.id))
    var edges: [String: [String]] = [:]
    for fallback in fallbacks {
      let others = fallback.eases.map(\.value).filter(names.contains)
      if !others.isEmpty { edges[fallback.id] = others }
    }
    for circle in Circles.find(in: edges) {
      guard circle.count > 1,
        let place = fallbacks.first(where: { $0.id == circle[circle.count - 2] })?.eases
          .first(where: { $0.value == circle[0] })
      else { continue }
      problems.add(.circularReference(circle), place.range)
    }
  }

  private mutating func point(
    _ item: Block, of kind: SectionKind, _ problems: inout Problems
  ) -> Point {
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
    let id = newID(Slug.make(name))
    if let label { tellRepeated(label, id: id, in: kind, &problems) }
    for key in keys.taken { tellElsewhere(key, in: kind, &problems) }
    var point = Point(id: id, label: label, text: text, range: item.range)
    point.source = keys.source
    point.watch = keys.watch
    point.needs = keys.needs
    point.eases = keys.eases
    eases += keys.eases
    if kind == .fallback, !keys.eases.isEmpty { fallbacks.append((id, keys.eases)) }
    return point
  }

  /// Tells of a point that is called as another; answers may well be, and a fallback as what it
  /// eases.
  private mutating func tellRepeated(
    _ label: Spanned<String>, id: String, in kind: SectionKind, _ problems: inout Problems
  ) {
    guard kind != .ifAsked else { return }
    let base = Slug.make(label.value)
    if base != id, repeatsTold < Self.repeatLimit {
      let first = labels.first {
        $0.id == base && ($0.section == .fallback) == (kind == .fallback)
      }
      if let first {
        repeatsTold += 1
        problems.add(
          .repeatedPoint(label: label.value, id: id), label.range, related: [first.place])
      }
    }
    labels.append((id, label.range, kind))
  }

  /// Of more points that are called alike only so many are told.
  private static let repeatLimit = 20

  private func tellElsewhere(
    _ key: Spanned<String>, in kind: SectionKind, _ problems: inout Problems
  ) {
    switch key.value {
    case "watch" where kind != .redLines:
      problems.add(.keyElsewhere(key: key.value, section: "Red lines"), key.range)
    case "needs" where kind != .fallback, "for" where kind != .fallback:
      problems.add(.keyElsewhere(key: key.value, section: "Fallback"), key.range)
    default: break
    }
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
