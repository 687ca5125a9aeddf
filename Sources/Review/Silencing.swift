import Dossier

/// Which findings somebody silenced, with a reason: where they stand, or for the whole library.
///
/// Red lines can't be silenced, and a reason has to be given.
struct Silencing {
  private let library: [ReviewRule: String]
  private let text: [ReviewRule: [(paragraph: SourceRange?, reason: String)]]

  init(_ material: ReviewMaterial) {
    var library: [ReviewRule: String] = [:]
    for allowed in material.allowed where !allowed.value.value.isEmpty {
      guard let rule = ReviewRule(rawValue: allowed.name.value) else { continue }
      library[rule] = allowed.value.value
    }
    var text: [ReviewRule: [(paragraph: SourceRange?, reason: String)]] = [:]
    for silenced in material.silenced where !silenced.reason.value.isEmpty {
      guard let rule = ReviewRule(rawValue: silenced.rule.value) else { continue }
      text[rule, default: []].append((silenced.paragraph, silenced.reason.value))
    }
    self.library = library
    self.text = text
  }

  /// Why `finding` is silenced; `nil` where it is not.
  func reason(for finding: Finding) -> String? {
    guard let rule = finding.rule else { return nil }
    let places = text[rule] ?? []
    let here = places.first { place in
      finding.kind.isOfWholeText
        || place.paragraph.map {
          $0.lowerBound <= finding.range.lowerBound && finding.range.upperBound <= $0.upperBound
        } ?? false
    }
    return here?.reason ?? library[rule]
  }
}

extension Finding.Kind {
  /// Whether it is about the text as a whole, so that a comment anywhere in it silences it.
  fileprivate var isOfWholeText: Bool {
    switch self {
    case .overLimit, .pointMissing, .pointTouched, .salutationMissing, .closingMissing,
      .alignmentMissing, .behalfMissing:
      true
    default: false
    }
  }
}
