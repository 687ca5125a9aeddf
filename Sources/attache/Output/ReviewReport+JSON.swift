import Diplomacy
import Dossier
import Review

/// The keys that INTERFACE.md gives to `review`.
nonisolated extension ReviewReport {
  var json: String {
    JSON.object([
      ("path", .string(brief.path)), ("duration", duration),
      ("coverage", .array(review.coverage.map(coverage))),
      ("redLines", .array(review.redLines.map(redLine))),
      ("noted", .array(review.noted.map(redLine))),
      ("citations", .array(review.citations.map(citation))),
      ("quotations", .array(review.quotations.map(quotation))),
      ("names", .array(review.names.compactMap(name))),
      ("form", .array(review.form.map(form))),
      ("paragraphs", .array(review.paragraphs.map(paragraph))),
      ("consistency", .array(review.consistency.map(contradiction))),
      ("silenced", .array(review.silenced.map(silenced))),
    ]).line
  }

  private var duration: JSON {
    let time = review.time
    return .object([
      ("seconds", .number(Self.seconds(time.duration))),
      ("limitSeconds", time.limit.map { .number(Self.seconds($0)) } ?? .null),
      ("words", .number(time.words)), ("pace", .number(time.pace)),
      ("role", .string(time.role.rawValue)),
    ])
  }

  private func coverage(_ point: PointCoverage) -> JSON {
    .object([
      ("point", .string(point.point)), ("label", .string(point.label)),
      ("level", .string(point.level.rawValue)), ("status", .string(point.status.rawValue)),
      ("paragraph", Self.number(point.paragraph)), ("score", .decimal(point.score)),
    ])
  }

  private func redLine(_ mention: RedLineMention) -> JSON {
    .object(
      [
        ("point", .string(mention.point)), ("phrase", .string(mention.phrase)),
        ("paragraph", Self.number(mention.paragraph)),
      ] + place(of: mention.range) + [("text", .string(mention.text))])
  }

  private func citation(_ citation: CitationCheck) -> JSON {
    .object(
      [
        ("text", .string(citation.text)), ("symbol", .string(citation.symbol)),
        ("status", .string(citation.status.rawValue)), ("message", .string(citation.message)),
      ] + place(of: citation.range))
  }

  private func quotation(_ quotation: QuotationCheck) -> JSON {
    .object(
      [
        ("text", .string(quotation.text)), ("source", JSON(quotation.source)),
        ("status", .string(quotation.status.rawValue)),
        (
          "differences",
          .array(
            quotation.differences.map {
              .object([("said", .string($0.said)), ("source", .string($0.source))])
            })
        ),
      ] + place(of: quotation.range))
  }

  private func contradiction(_ contradiction: Contradiction) -> JSON {
    .object([
      ("paragraph", .number(contradiction.paragraph)), ("ref", .string(contradiction.reference)),
      ("text", .string(contradiction.text)),
    ])
  }

  private func name(_ finding: Finding) -> JSON? {
    switch finding.kind {
    case .name(let text, let suggestion), .formalName(let text, let suggestion):
      .object(
        [("text", .string(text)), ("suggestion", .string(suggestion))] + place(of: finding.range))
    default: nil
    }
  }

  private func form(_ finding: Finding) -> JSON {
    .object(
      [("rule", JSON(finding.rule?.rawValue)), ("message", .string(finding.message))]
        + place(of: finding.range))
  }

  private func paragraph(_ time: ParagraphTime) -> JSON {
    .object([
      ("paragraph", .number(time.paragraph)),
      ("line", .number(location(of: time.start..<time.start).line)),
      ("words", .number(time.words)), ("seconds", .number(Self.seconds(time.duration))),
    ])
  }

  private func silenced(_ silenced: Review.SilencedFinding) -> JSON {
    .object([
      ("rule", JSON(silenced.finding.rule?.rawValue)),
      ("line", .number(location(of: silenced.finding.range).line)),
      ("reason", .string(silenced.reason)),
    ])
  }

  private func place(of range: SourceRange) -> [(key: String, value: JSON)] {
    let place = location(of: range)
    return [("line", .number(place.line)), ("column", .number(place.column))]
  }

  private static func number(_ number: Int?) -> JSON { number.map { .number($0) } ?? .null }

  /// To the nearest second.
  private static func seconds(_ duration: Duration) -> Int {
    let (whole, part) = duration.components
    return Int(whole) + (part >= 500_000_000_000_000_000 ? 1 : 0)
  }
}
