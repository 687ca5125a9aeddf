import Dossier

/// Each point of the mandate: made, touched or missing, with the paragraph that makes it.
///
/// Made is the delegation's own claim of all that the point says; touched the same subject with
/// another or a weaker claim, the opposite, a question, or what others hold.
enum CoverageRule {
  /// What became of the points, in the order of the position.
  static func judge(
    _ paragraphs: [ReviewedParagraph], _ judgements: [Judgement],
    by mandate: MandateReader
  ) -> [PointCoverage] {
    var coverage = mandate.points.map { point in
      PointCoverage(
        point: point.point.id, label: point.point.label?.value ?? point.point.text,
        words: point.point.label == nil ? "" : point.point.text, level: point.level)
    }
    var best = [(verdict: CoverageVerdict, index: Int)?](repeating: nil, count: coverage.count)
    for (index, judgement) in judgements.enumerated() where !judgement.verdicts.isEmpty {
      guard let number = paragraphs[index].number else { continue }
      for (point, verdict) in judgement.verdicts {
        if verdict.status == .made { coverage[point].makers.append(number) }
        if let known = best[point]?.verdict,
          (verdict.status.rawValue, verdict.score) <= (known.status.rawValue, known.score)
        {
          continue
        }
        best[point] = (verdict, index)
      }
    }
    for (point, best) in best.enumerated() {
      guard let (verdict, index) = best else { continue }
      coverage[point].status = verdict.status == .made ? .made : .touched
      coverage[point].paragraph = paragraphs[index].number
      coverage[point].score = (verdict.score * 100).rounded() / 100
      coverage[point].matches = judgements[index].matches(of: verdict, on: point)
      coverage[point].obstacles = verdict.obstacles.map(\.message)
    }
    return coverage
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
