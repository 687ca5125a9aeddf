public import Diplomacy

extension NewBrief {
  /// A resolution or another text that is cited or quoted.
  ///
  /// - Parameter session: Where only one session needs it.
  public static func document(
    symbol: String, title: String, date: PartialDate? = nil, body: String? = nil,
    url: String? = nil, in session: Session? = nil
  ) -> NewBrief {
    var matter = FrontMatterWriter()
    matter.write("symbol", symbol)
    matter.write("title", title)
    matter.write("date", date?.iso)
    matter.write("body", body)
    matter.write("url", url)
    return NewBrief(
      path: FileName.join(session?.folder ?? "", "documents/\(FileName.symbol(symbol)).md"),
      text: matter.frontMatter + "\n")
  }
}
