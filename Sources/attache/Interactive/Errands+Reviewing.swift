import Archive
import Dossier
import Review
import Synchronization
import Workbench

/// The review behind the loop, on one thread that keeps what the drafts are held against.
nonisolated extension Errands {
  func review(_ request: ReviewRequest) {
    reviewWorker.run { [self] in
      let brief = request.brief
      let library = latestLibrary
      let answer = reviewers.withLock { kept in
        kept.answer(request, brief, in: LoadedMandate(library: library, root: root))
      }
      tell(.reviewed(request, answer))
    }
  }
}

/// The library as it is on the disk, for what a draft is held against.
nonisolated struct LoadedMandate {
  let library: Library
  let root: String

  /// Whether the library has the document that a symbol stands for.
  func hasDocument(_ symbol: String) -> Bool {
    if case .document = library.resolve(symbol) { true } else { false }
  }

  /// What `brief`, an intervention, is held against.
  func material(of brief: Brief) -> ReviewMaterial {
    var header = InterventionHeader()
    if case .intervention(let own) = brief.header { header = own }
    let paths = ReviewMaterial.paths(for: brief, header: header, in: library)
    let briefs = ReviewedBriefs.read(paths, of: library, below: root)
    return ReviewMaterial(for: brief.path, header: header, in: library, briefs: briefs)
  }
}

/// The reviewers of the drafts that were looked at, by path.
nonisolated struct Reviewers {
  private struct Kept {
    let reviewer: Reviewer
    let generation: Int
    let head: String
    /// What the text cited when the documents were read.
    let cited: Set<String>
  }

  private var kept: [String: Kept] = [:]

  /// Holds a draft against its mandate, which is read again where the library or the front matter
  /// is another than the last time, or the text cites another document of the library.
  mutating func answer(
    _ request: ReviewRequest, _ brief: Brief, in mandate: LoadedMandate
  ) -> ReviewedDraft {
    if let known = kept[request.path], known.generation == request.generation,
      known.head == request.head
    {
      let review = known.reviewer.review(brief)
      let cited = review.citations.map(\.symbol)
      if cited.allSatisfy({ known.cited.contains($0) || !mandate.hasDocument($0) }) {
        return ReviewedDraft(review, of: known.reviewer.paragraphs, for: request)
      }
    }
    let reviewer = Reviewer(mandate.material(of: brief), wordNet: ReviewCommand.wordNetFolder)
    let review = reviewer.review(brief)
    kept[request.path] = Kept(
      reviewer: reviewer, generation: request.generation, head: request.head,
      cited: Set(review.citations.map(\.symbol)))
    return ReviewedDraft(review, of: reviewer.paragraphs, for: request)
  }
}
