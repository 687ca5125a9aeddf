import Diplomacy
import Markdown

/// Reads the list items of a section as points; keeps their ids apart within one brief.
struct PointReader {
  let bytes: [UInt8]
  /// Whether the points get their texts; otherwise only where the id is made of it.
  let keepsWords: Bool
  private var ids = FirstPlaces()
  /// How often each slug came up, so that many equal labels are not counted again and again.
  private var repeats: [String: Int] = [:]
  private var eases: [Spanned<String>] = []
  /// The label and the section of every point, to find the first of two that are called alike.
  private var labels: [(id: String, place: SourceRange, section: SectionKind)] = []
  private var repeatsTold = 0
  /// What each fallback eases.
  private var fallbacks: [(id: String, eases: [Spanned<String>])] = []

  init(bytes: [UInt8], keepsWords: Bool) {
    self.bytes = bytes
    self.keepsWords = keepsWords
  }

  /// The points of all lists among `blocks`.
  mutating func read(
    _ blocks: ArraySlice<BlockNode>, of kind: SectionKind, _ problems: inout Problems
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
    checkCircles(&problems)
    let unknown = eases.filter { !ids.contains($0.value) }
    guard !unknown.isEmpty else { return }
    let known = ids.words.sorted()
    for (count, id) in unknown.enumerated() {
      let nearest = EditDistance.nearest(to: id.value, in: known, afterOthers: count)
      problems.add(.unknownPoint(id.value, nearest: nearest), id.range)
    }
  }

  /// Tells of fallbacks that ease each other.
  private func checkCircles(_ problems: inout Problems) {
    guard !fallbacks.isEmpty else { return }
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
    _ item: BlockNode, of kind: SectionKind, _ problems: inout Problems
  ) -> Point {
    var label: Spanned<String>?
    var lines: [String] = []
    var keys = NestedKeys(bytes: bytes)
    func add(_ line: @autoclosure () -> String) {
      if keepsWords || label == nil { lines.append(line()) }
    }
    for (index, block) in item.children.enumerated() {
      switch block.kind {
      case .list:
        for nested in block.children where !keys.take(nested, &problems) {
          add(nested.value.plainText.onOneLine)
        }
      case .paragraph where index == 0:
        label = block.firstInline.flatMap { Self.label($0, in: bytes) }
        add(
          block.inlines.dropFirst(label == nil ? 0 : 1).plainText.onOneLine
            .withoutLeadingStop(label != nil))
      default: add(block.value.plainText.onOneLine)
      }
    }
    let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    let slug = Slug.make(label?.value ?? text.firstWords(6))
    let range = item.range
    let id = newID(slug, range)
    if let label { tellRepeated(label, slug, id: id, in: kind, &problems) }
    for key in keys.taken { tellElsewhere(key, in: kind, &problems) }
    var point = Point(id: id, label: label, text: text, range: range)
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
    _ label: Spanned<String>, _ slug: String, id: String, in kind: SectionKind,
    _ problems: inout Problems
  ) {
    guard kind != .ifAsked else { return }
    if slug != id, repeatsTold < Self.repeatLimit {
      let first = labels.first {
        $0.id == slug && ($0.section == .fallback) == (kind == .fallback)
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

  /// The label that a bold lead-in is.
  private static func label(_ first: Inline, in bytes: [UInt8]) -> Spanned<String>? {
    guard first.kind == .strong else { return nil }
    var label = first.children.plainText.onOneLine
    var range = first.range ?? 0..<0
    while let mark = label.closingMark {
      let length = mark.utf8.count
      label = String(label.utf8.dropLast(length)) ?? ""
      if bytes[range].suffix(length).elementsEqual(mark.utf8) {
        range = range.lowerBound..<range.upperBound - length
      }
    }
    return label.isEmpty ? nil : Spanned(label, range)
  }

  private mutating func newID(_ slug: String, _ range: SourceRange) -> String {
    let base = slug.isEmpty ? "point" : slug
    var id = base
    while ids.add(Spanned(id, range)) != nil {
      let number = repeats[base, default: 1] + 1
      repeats[base] = number
      id = "\(base)-\(number)"
    }
    return id
  }
}

extension String {
  /// What follows a label, without the full stop or dash that parts them.
  func withoutLeadingStop(_ followsLabel: Bool) -> String {
    // A word of ASCII follows nearly every label.
    guard followsLabel, let first = utf8.first, !first.isASCIIAlphanumeric else { return self }
    return String(drop { ".:。：—–".contains($0) || $0.isWhitespace })
  }

  /// The full stop or colon that a label ends with.
  fileprivate var closingMark: String? {
    guard let last = utf8.last else { return nil }
    if last == UInt8(ascii: ".") { return "." }
    if last == UInt8(ascii: ":") { return ":" }
    return last < 0x80 ? nil : ["。", "："].first { utf8.suffix(3).elementsEqual($0.utf8) }
  }

  /// The first words of a text in which one blank or line end stands between words.
  func firstWords(_ count: Int) -> String {
    var left = count
    let end = utf8.firstIndex { byte in
      if byte.isASCIIBlank { left -= 1 }
      return left == 0
    }
    return end.map { String(self[..<$0]) } ?? self
  }
}
