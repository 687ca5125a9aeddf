import Dossier
import Prose
import Review
import Synchronization

@testable import Workbench

/// The review behind the loop, of files in memory.
final class Reviewing: Sendable {
  private struct Kept {
    let request: ReviewRequest
    let files: [String: String]
    let reviewer: Reviewer
  }

  private let kept = Mutex<Kept?>(nil)

  /// What the review says of a draft.
  func answer(
    _ request: ReviewRequest, _ files: [String: String], _ library: () -> Library
  ) -> Event {
    let brief = request.brief
    return kept.withLock { kept in
      let reviewer: Reviewer
      if let known = kept, known.request.path == request.path, known.files == files,
        known.request.head == request.head, known.request.generation == request.generation
      {
        reviewer = known.reviewer
      } else {
        reviewer = Reviewer(Self.material(of: brief, files, library()))
        kept = Kept(request: request, files: files, reviewer: reviewer)
      }
      let review = reviewer.review(brief)
      return .reviewed(request, ReviewedDraft(review, of: reviewer.paragraphs, for: request))
    }
  }

  private static func material(
    of brief: Brief, _ files: [String: String], _ library: Library
  ) -> ReviewMaterial {
    var header = InterventionHeader()
    if case .intervention(let own) = brief.header { header = own }
    var briefs: [String: Brief] = [:]
    for path in ReviewMaterial.paths(for: brief, header: header, in: library) {
      briefs[path] = files[path].flatMap {
        BriefReader.read(ByteExactText.encode($0), path: path)
      }
    }
    return ReviewMaterial(for: brief.path, header: header, in: library, briefs: briefs)
  }
}

extension Desk {
  /// Lets the writer pause until nothing waits for that any more but a dictionary.
  mutating func pause() {
    while let pause = workbench.awaitedPause, pause < .rest, !workbench.spelling.isAsking {
      tell(.paused)
    }
  }
}
