import Diplomacy
import Dossier

/// The chair is addressed at the start, and always in the session's form.
enum SalutationRule {
  /// What is wrong with the addresses of a text; thanks at the end are left to the closing.
  static func find(
    in paragraphs: [ReviewedParagraph], against material: ReviewMaterial
  ) -> [Finding] {
    let spoken = paragraphs.filter(\.isSpoken)
    guard let first = spoken.first else { return [] }
    var findings: [Finding] = []
    if !spoken.contains(where: { $0.isSalutation || Salutation.opens($0.words.trimmed) }) {
      let line = Salutation.line(material.address, in: material.language)
      let start = first.range.lowerBound
      findings.append(
        Finding(
          .salutationMissing(line), at: start..<start, paragraph: first.number,
          fix: [ByteEdit(range: start..<start, bytes: Array((line + "\n\n").utf8))]))
    }
    guard material.isAddressGiven else { return findings }
    for paragraph in spoken where !ClosingRule.isClosing(paragraph, of: spoken) {
      findings += otherForms(in: paragraph, against: material) {
        .salutationForm($0, wanted: material.address)
      }
    }
    return findings
  }

  /// Addresses of the chair in a form that is not the session's.
  static func otherForms(
    in paragraph: ReviewedParagraph, against material: ReviewMaterial,
    _ kind: (String) -> Finding.Kind
  ) -> [Finding] {
    ChairAddress.all(in: paragraph).filter { !$0.isForm(material.address) }.map { address in
      // Inside a Russian sentence the address begins with a small letter.
      let isSafe = material.language.official != .russian || paragraph.isSalutation
      return Finding(
        kind(String(paragraph.text(address.range))), at: address.range, in: paragraph,
        fix: isSafe
          ? [
            ByteEdit(
              range: paragraph.inFile(address.range), bytes: Array(material.address.utf8))
          ] : [])
    }
  }
}

extension String {
  /// Without the blanks and line ends around it.
  var trimmed: Substring {
    let start = utf8.firstIndex { $0 != 0x20 && !(0x09...0x0D).contains($0) } ?? endIndex
    let end = utf8.lastIndex { $0 != 0x20 && !(0x09...0x0D).contains($0) }
    return end.map { self[start...$0] } ?? ""
  }
}
