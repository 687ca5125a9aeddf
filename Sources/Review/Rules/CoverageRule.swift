import Dossier

/// Each point of the mandate: made, touched or missing, with the paragraph that makes it.
///
/// Made is the delegation's own claim of all that the point says; touched the same subject with
/// another or a weaker claim, the opposite, a question, or what others hold.
enum CoverageRule {
  /// What became of the points, in the order of the position.
  static func judge(
    _ paragraphs: [ReviewedParagraph], _ judgements: [MandateReader.Judgement],
    by mandate: MandateReader
  ) -> [PointCoverage] {
    mandate.points.enumerated().map { index, point in
      var coverage = PointCoverage(
        point: point.point.id, label: point.point.label?.value ?? point.point.text,
        words: point.point.label == nil ? "" : point.point.text, level: point.level)
      var best: (verdict: CoverageVerdict, paragraph: ReviewedParagraph)?
      for (paragraph, judgement) in zip(paragraphs, judgements) where paragraph.number != nil {
        let verdict = judgement.verdicts[index]
        if verdict.status == .made, let number = paragraph.number { coverage.makers.append(number) }
        guard verdict.status > .missing else { continue }
        if let known = best?.verdict,
          (verdict.status.rawValue, verdict.score) <= (known.status.rawValue, known.score)
        {
          continue
        }
        best = (verdict, paragraph)
      }
      guard let best else { return coverage }
      coverage.status = best.verdict.status == .made ? .made : .touched
      coverage.paragraph = best.paragraph.number
      coverage.score = (best.verdict.score * 100).rounded() / 100
      coverage.matches = best.verdict.matches(in: best.paragraph.words)
      coverage.obstacles = best.verdict.obstacles.map(\.message)
      return coverage
    }
  }

  /// What is to be told of points that have to be said and are not made: at their paragraph, or at
  /// the end of the text.
  static func find(_ coverage: [PointCoverage], in paragraphs: [ReviewedParagraph]) -> [Finding] {
    let end = paragraphs.last { $0.isSpoken }?.range.upperBound ?? 0
    return coverage.compactMap { point in
      guard point.level == .must else { return nil }
      switch point.status {
      case .made: return nil
      case .missing: return Finding(.pointMissing(label: point.label), at: end..<end)
      case .touched:
        guard let paragraph = paragraphs.first(where: { $0.number == point.paragraph }) else {
          return nil
        }
        return Finding(
          .pointTouched(label: point.label), at: paragraph.range, paragraph: paragraph.number)
      }
    }
  }
}
