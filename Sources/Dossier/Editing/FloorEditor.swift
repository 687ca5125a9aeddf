import Markdown

/// Finds where one more entry goes into a floor log: behind the last entry of its last list.
struct FloorEditor {
  /// The text of the file.
  private let bytes: [UInt8]
  private let lines: LineStyle
  private let lastItem: SourceRange?

  /// - Parameter file: The bytes that the text was made of.
  init(_ bytes: [UInt8], of file: [UInt8], path: String) {
    self.bytes = bytes
    lines = LineStyle(bytes: bytes)
    let blocks = BriefReader.read(file, path: path)?.sections.flatMap(\.blocks) ?? []
    let list = blocks.last { if case .list = $0.kind { true } else { false } }
    lastItem = list?.children.last?.range
  }

  func add(_ line: FloorLine) -> ByteEdit {
    guard let item = lastItem else {
      return lines.insertion(of: gap + ["- \(line.text)"], at: bytes.count)
    }
    let end = bytes.trimmed(item).upperBound
    return lines.insertion(of: [mark(of: item) + line.text], at: lines.lineEnd(after: end))
  }

  /// An empty line, where something stands right above the end of the file.
  private var gap: [String] {
    let start = bytes.isEmpty ? 0 : lines.lineStart(of: bytes.count - 1)
    let last = Fences.line(in: bytes, at: start).text
    return last.isEmpty || start == bytes.count ? [] : [""]
  }

  /// The blanks, the mark and the blank before the words of an item.
  private func mark(of item: SourceRange) -> String {
    let start = lines.lineStart(of: item.lowerBound)
    let blanks = bytes[start..<item.lowerBound]
    guard item.lowerBound < bytes.count, blanks.allSatisfy({ $0 == 0x20 }),
      "-*+".utf8.contains(bytes[item.lowerBound])
    else { return "- " }
    return String(decoding: bytes[start...item.lowerBound], as: UTF8.self) + " "
  }
}
