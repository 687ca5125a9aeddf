extension BriefLayout {
  /// The paragraphs of an intervention; what is not spoken is dim.
  mutating func writeSpeech() {
    for paragraph in brief.paragraphs where !paragraph.text.isEmpty {
      writer.blank()
      switch paragraph.use {
      case .spoken:
        writer.write([Page.Run(paragraph.text, .text)], source: paragraph.range)
      case .ifTime(let rank):
        let mark = rank > 1 ? "[if time \(rank)] " : "[if time] "
        writer.write(
          [Page.Run(mark, .secondary), Page.Run(paragraph.text, .text)], source: paragraph.range)
      case .direction:
        writer.write([Page.Run(paragraph.text, .secondary)], source: paragraph.range)
      }
    }
  }
}
