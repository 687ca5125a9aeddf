/// Texts that terminals get wrong, as titles, names and paragraphs of one library.
extension Fixture {
  static let awkward: [String: String] = {
    var files = Fixture.files
    files["exercise-meridian/session.md"] = """
      ---
      title: "会议 \\e[31mred\\a é\\u0301 العربية"
      dates: 2025-03-03/2025-03-07
      place: Вена‮oops
      speaking-time:
        national: 3m
      ---

      """
    files["\(item)/item.md"] = """
      ---
      number: 4
      title: "مصادر الضوضاء البحرية"
      questions:
        treaty: "是否应当在条约本身中规定限制？"
      documents: [EX/MER/3]
      ---

      """
    files["exercise-meridian/3-ports/item.md"] = """
      ---
      number: 3
      title: Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselverordnung
      ---

      """
    files[draft] = """
      ---
      title: 2025年3月4日发言
      date: 2025-03-04
      status: draft
      ---

      السيدة الرئيسة، نشكر الميسرين المشاركين على ورقتهم A/65/230 بشأن حدود الضوضاء.

      主席女士，我们感谢共同协调人的文件。限制应当写入可以修订的附件，而不必重新开启条约谈判，因为数字变化比条约快。

      Ze\u{301}ro\u{300} ma\u{323}rks, a flag 🇦🇹, a family 👨‍👩‍👧, a bell \u{7} and an escape \u{1B}[31m.

      Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselverordnungsentwurfsvorlagenausschussmitglied

      \tTab, zero\u{200B}width, bidi \u{202E}override\u{202C}, nbsp\u{A0}here, שלום עולם.

      """
    return files
  }()
}
