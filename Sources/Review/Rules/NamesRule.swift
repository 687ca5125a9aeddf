import Diplomacy
import Dossier

/// States by the names that the United Nations uses for them, in the language that is spoken.
///
/// `South Korea` is the Republic of Korea, `Turkey` Türkiye; adjectives, other people's words in
/// quotation marks and names of other things (`New Mexico`) are left alone, and so is the short name
/// of a state that the text has called by the whole name before (`Iran` after `the Islamic Republic
/// of Iran`). Where the session asks for it, a state is called by its formal name at first mention,
/// or always.
///
/// Source: UNTERM's names of States, as compiled into `StateNames`.
enum NamesRule {
  /// What is to be written otherwise, in the order of the text.
  ///
  /// - Complexity: linear in the names; of no more than the paragraphs where no name can be wrong.
  static func find(
    in paragraphs: [ReviewedParagraph], _ judgements: [Judgement], against material: ReviewMaterial
  ) -> [Finding] {
    guard let language = material.language.official else { return [] }
    let rule = Reader(
      language: language, library: material.library,
      formal: material.session?.brief.header.formalNames?.value ?? .never)
    var findings: [Finding] = []
    var named: Set<DelegationCode> = []
    var seen = 0
    for (index, judgement) in judgements.enumerated()
    where !paragraphs[index].isSalutation && rule.mayFind(in: judgement.names) {
      // What was called by its name before is asked for only where it matters.
      for former in seen..<index where !paragraphs[former].isSalutation {
        rule.note(judgements[former].names, in: paragraphs[former], &named)
      }
      seen = index + 1
      findings += rule.findings(in: paragraphs[index], naming: judgement.names, named: &named)
    }
    return findings
  }

  private struct Reader {
    let language: OfficialLanguage
    let library: Library
    let formal: FormalNames

    /// Whether any of the names may have to be written otherwise.
    func mayFind(in mentions: [NameScan.Mention]) -> Bool {
      guard formal == .never else { return !mentions.isEmpty }
      return mentions.contains { $0.kind.isWrongName && !$0.isPartOfName }
    }

    /// Takes in what is called by its name in a paragraph in which nothing can be wrong.
    func note(
      _ mentions: [NameScan.Mention], in paragraph: ReviewedParagraph,
      _ named: inout Set<DelegationCode>
    ) {
      guard !mentions.isEmpty else { return }
      let quoted = paragraph.quotedPassages
      for mention in mentions where !mention.isPartOfName && !mention.kind.isWrongName {
        if !quoted.contains(where: { $0.range.overlaps(mention.range) }) {
          named.insert(mention.code)
        }
      }
    }

    func findings(
      in paragraph: ReviewedParagraph, naming mentions: [NameScan.Mention],
      named: inout Set<DelegationCode>
    ) -> [Finding] {
      let quoted = paragraph.quotedPassages
      var findings: [Finding] = []
      for mention in mentions where !mention.isPartOfName {
        guard !quoted.contains(where: { $0.range.overlaps(mention.range) }) else { continue }
        if let finding = finding(for: mention, in: paragraph, named: named) {
          findings.append(finding)
        }
        // A wrong name is told each time, for all of them are to be replaced.
        if !mention.kind.isWrongName { named.insert(mention.code) }
      }
      return findings
    }

    private func finding(
      for mention: NameScan.Mention, in paragraph: ReviewedParagraph, named: Set<DelegationCode>
    ) -> Finding? {
      let text = String(paragraph.text(mention.range))
      let wantsFormal =
        formal == .always || formal == .firstMention && !named.contains(mention.code)
      if mention.kind.isWrongName {
        let form = formBefore(mention, in: paragraph)
        let isWhole = form != nil || Self.forms.contains { text.contains($0) }
        let name = name(of: mention.code, isFormal: wantsFormal || isWhole)
        if named.contains(mention.code), isPart(text, of: name) { return nil }
        var mention = mention
        if let form { mention.range = form..<mention.range.upperBound }
        return replacing(mention, in: paragraph, by: name) { .name($0, suggestion: $1) }
      }
      guard wantsFormal, !mention.isFormal else { return nil }
      let name = name(of: mention.code, isFormal: true)
      let bare = DelegationName.withoutArticle(name, in: language)
      guard bare != text, !name.isEmpty else { return nil }
      return replacing(mention, in: paragraph, by: name) { .formalName($0, suggestion: $1) }
    }

    private func replacing(
      _ mention: NameScan.Mention, in paragraph: ReviewedParagraph, by name: String,
      _ kind: (String, String) -> Finding.Kind
    ) -> Finding {
      let start = mention.range.lowerBound
      let before = paragraph.text(max(0, start - 16)..<start)
      var (bytesBefore, text) = DelegationName.placed(name, behind: before, in: language)
      let range = start - bytesBefore..<mention.range.upperBound
      if paragraph.sentences.contains(where: { $0.lowerBound == range.lowerBound }) {
        text = DelegationName.capitalized(text)
      }
      // Russian would need the case of the name.
      let fix =
        language == .russian
        ? [] : [ByteEdit(range: paragraph.inFile(range), bytes: Array(text.utf8))]
      return Finding(
        kind(String(paragraph.text(range)), text), at: range, in: paragraph, fix: fix)
    }

    /// Where `Republic of` begins before a name that is wrong behind it too.
    private func formBefore(
      _ mention: NameScan.Mention, in paragraph: ReviewedParagraph
    ) -> Int? {
      let start = mention.range.lowerBound
      let before = paragraph.text(max(0, start - 24)..<start)
      for form in Self.forms {
        for link in [" of ", " de ", " du ", " d'", " d’", " del "]
        where before.hasSuffix(form + link) {
          return start - (form + link).utf8.count
        }
      }
      return nil
    }

    /// What a state says that it is.
    private static let forms = [
      "Republic", "Kingdom", "République", "Royaume", "República", "Reino",
    ]

    private func name(of code: DelegationCode, isFormal: Bool) -> String {
      let formal = library.formalName(of: code, in: language)
      return isFormal ? formal : DelegationName.running(of: code, in: language) ?? formal
    }

    /// Whether a whole name holds the words of a short one.
    private func isPart(_ text: String, of name: String) -> Bool {
      (" " + name + " ").contains(" " + text + " ") || language == .chinese && name.contains(text)
    }
  }
}
