import Diplomacy
import Dossier

/// The chair is addressed at the start, and always in the session's form.
enum SalutationRule {
  /// What is wrong with the addresses of a text; thanks at the end are left to the closing.
  static func find(
    in paragraphs: [ReviewedParagraph], _ judgements: [Judgement], against material: ReviewMaterial
  ) -> [Finding] {
    guard let first = paragraphs.first(where: \.isSpoken) else { return [] }
    var findings: [Finding] = []
    let isAddressed = paragraphs.indices.contains {
      paragraphs[$0].isSpoken && (paragraphs[$0].isSalutation || judgements[$0].opens)
    }
    if !isAddressed {
      let line = Salutation.line(material.address, in: material.language)
      let start = first.range.lowerBound
      findings.append(
        Finding(
          .salutationMissing(line), at: start..<start, paragraph: first.number,
          fix: [ByteEdit(range: start..<start, bytes: Array((line + "\n\n").utf8))]))
    }
    for (paragraph, judgement) in zip(paragraphs, judgements)
    where !judgement.otherAddresses.isEmpty && !ClosingRule.isClosing(paragraph, of: paragraphs) {
      findings += judgement.otherAddresses.map {
        finding(at: $0, in: paragraph, against: material) {
          .salutationForm($0, wanted: material.address)
        }
      }
    }
    return findings
  }

  /// Where a paragraph addresses the chair in a form that is not the session's.
  static func otherForms(
    in paragraph: ReviewedParagraph, against material: ReviewMaterial
  ) -> [Range<Int>] {
    guard material.isAddressGiven, paragraph.isSpoken else { return [] }
    return ChairAddress.all(in: paragraph).filter { !$0.isForm(material.address) }.map(\.range)
  }

  /// What is to be told of an address in another form.
  static func finding(
    at address: Range<Int>, in paragraph: ReviewedParagraph, against material: ReviewMaterial,
    _ kind: (String) -> Finding.Kind
  ) -> Finding {
    // Inside a Russian sentence the address begins with a small letter.
    let isSafe = material.language.official != .russian || paragraph.isSalutation
    let edit = ByteEdit(range: paragraph.inFile(address), bytes: Array(material.address.utf8))
    return Finding(
      kind(String(paragraph.text(address))), at: address, in: paragraph, fix: isSafe ? [edit] : [])
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
