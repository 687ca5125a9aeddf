extension FrontMatterEditor {
  /// Adds `key: value` behind the last entry of `map`.
  func insert(
    _ key: String, _ value: String, in map: Map
  ) throws(EditRefusal.Kind) -> ByteEdit {
    let entry = (key: key, value: value)
    return try insert(
      flow: Self.line(entry, isFlow: true), block: [Self.line(entry, isFlow: false)],
      key: key, in: map)
  }

  /// Adds `key` with a map of one entry behind the last entry of `map`.
  func insert(
    _ key: String, holding entry: (key: String, value: String), in map: Map
  ) throws(EditRefusal.Kind) -> ByteEdit {
    let name = FrontMatterWriter.scalar(key)
    return try insert(
      flow: "\(name): \(Self.flow(entry))",
      block: ["\(name):", indentUnit + Self.line(entry, isFlow: false)], key: key, in: map)
  }

  private func insert(
    flow: String, block: [String], key: String, in map: Map
  ) throws(EditRefusal.Kind) -> ByteEdit {
    guard !map.entries.contains(where: { $0.key.value == "<<" }) else {
      throw .tied(key: map.key ?? key, .mergeKey)
    }
    guard let last = map.entries.last else {
      if let opening = map.opening { return ByteEdit(at: opening + 1, flow) }
      return first(block)
    }
    if map.isFlow { return ByteEdit(at: end(of: last), ", " + flow) }
    let indent = try indent(of: last)
    return lines.insertion(
      of: block.map { indent + $0 }, at: lines.lineEnd(after: end(of: last)))
  }

  /// The first keys of a file, with the lines of dashes around them where there are none.
  private func first(_ block: [String]) -> ByteEdit {
    if let content { return lines.insertion(of: block, at: content.upperBound) }
    let start = Fences.startOfText(bytes)
    let next = Fences.line(in: bytes, at: start)
    // An empty line parts the body from what stands above it.
    let gap = start == bytes.count || next.text.isEmpty ? [] : [""]
    return lines.insertion(of: ["---"] + block + ["---"] + gap, at: start)
  }

  /// What stands before the key of `entry` on its line, which has to be blanks.
  func indent(of entry: HeaderEntry) throws(EditRefusal.Kind) -> String {
    let key = entry.key.range.lowerBound - (quote(around: entry.key.range) == nil ? 0 : 1)
    let blanks = bytes[lines.lineStart(of: key)..<key]
    guard blanks.allSatisfy({ $0 == 0x20 }) else { throw .layout(key: entry.key.value) }
    return String(repeating: " ", count: blanks.count)
  }

  /// By how much the file indents what stands below a key: as the first such key does.
  var indentUnit: String {
    for holder in matter.entries.prefix(40) {
      guard case .map(let entries) = holder.value.content, let first = entries.first,
        first.key.range.lowerBound > holder.key.range.upperBound,
        let outer = try? indent(of: holder), let inner = try? indent(of: first),
        inner.utf8.count > outer.utf8.count
      else { continue }
      return String(repeating: " ", count: inner.utf8.count - outer.utf8.count)
    }
    return "  "
  }

  /// Behind the value of `entry`, with its closing mark.
  private func end(of entry: HeaderEntry) -> Int {
    let key = entry.key.range.upperBound + (quote(around: entry.key.range) == nil ? 0 : 1)
    // What an alias stands for is further up.
    return entry.value.range.lowerBound < key ? key : max(key, end(of: entry.value))
  }

  private func end(of node: HeaderNode) -> Int {
    let last: Int
    switch node.content {
    case .text:
      return node.range.upperBound + (quote(around: node.range) == nil ? 0 : 1)
    case .list(let nodes): last = nodes.last.map(end(of:)) ?? node.range.lowerBound
    case .map(let entries): last = entries.last.map(end(of:)) ?? node.range.lowerBound
    }
    let start = node.range.lowerBound
    guard start < bytes.count,
      bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "{")
    else { return max(start, last) }
    let index = skip(
      from: max(start + 1, last), to: bytes.count, other: UInt8(ascii: ","))
    let isClosed =
      index < bytes.count
      && (bytes[index] == UInt8(ascii: "]") || bytes[index] == UInt8(ascii: "}"))
    return isClosed ? index + 1 : max(start + 1, last)
  }
}
