import Dossier

extension StatementLayout {
  /// The statement as plain text: the heading block in the middle, paragraphs wrapped, one empty
  /// line between them.
  ///
  /// What may be left out stands in it like everything else that is said.
  public func text(columns: Int) -> String {
    var writer = PageWriter(columns: columns)
    for block in blocks {
      writer.blank()
      switch block {
      case .invocation(let words), .deliveryMark(let words):
        writer.writeCentred([Page.Run(words, .text)])
      case .heading(let groups):
        for group in groups {
          writer.blank()
          for line in group { writer.writeCentred([Page.Run(line, .text)]) }
        }
      case .salutation(let words), .paragraph(let words), .closing(let words):
        if let number = words.number {
          writer.write(
            [Page.Run(words.text, .text)], beside: Page.Run("\(number).", .text), hanging: 4)
        } else {
          writer.write([Page.Run(words.text, .text)])
        }
      }
    }
    return writer.page.text
  }
}
