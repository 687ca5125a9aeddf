import Dossier
import Review

extension Draft {
  /// What the review found, for a list: by the text that it was found in.
  var listedFindings: [LibraryProblem] {
    guard let latest = review.latest else { return [] }
    let remarks = latest.review.findings.map { finding in
      LibraryProblem.Remark(
        severity: finding.severity, code: finding.rule?.rawValue ?? "red-line",
        message: finding.message, range: finding.range)
    }
    return LibraryProblem.all(remarks, in: fileText, at: path, body: facts.head.utf8.count)
  }
}
