import Dossier
import Testing

@testable import Workbench

/// What is shown while there is no library to show.
@Suite struct LibraryStateFrameTests {
  static let failure = Failure(
    "Briefs can't be read: no permission. Give yourself permission to read the folder, then press r."
  )

  static let cases: [FrameCase] =
    FrameCase.atAllSizes("library-empty") { Desk(columns: $0, rows: $1, files: [:]) }
    + FrameCase.atAllSizes("library-reading") { Desk(columns: $0, rows: $1, isSlow: true) }
    + FrameCase.atAllSizes("library-failed") {
      Desk(columns: $0, rows: $1, libraryFailure: failure)
    }

  @Test(arguments: cases) func isDrawnAsRecorded(_ frame: FrameCase) {
    frame.desk().expect(frame.name)
  }
}
