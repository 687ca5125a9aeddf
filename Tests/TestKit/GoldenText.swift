#if canImport(Testing)
  public import Testing

  /// A text that stands in a file beside the tests: what a command prints, or a frame.
  public enum GoldenText {
    /// Holds `actual` against `Snapshots/NAME.txt` beside the test's file.
    ///
    /// With `RECORD_SNAPSHOTS=1` in the environment the file is written anew, and the test fails, so
    /// that nobody takes a recording for a check; `records` is for tests of this very function.
    public static func expect(
      _ actual: String, _ name: String, records: Bool? = nil, file: String = #filePath,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let folder = file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex) + "/Snapshots"
      let path = "\(folder)/\(name).txt"
      if records ?? SnapshotFile.isRecording {
        let isWritten = SnapshotFile.write(actual, to: path, folder: String(folder))
        Issue.record(
          "\(isWritten ? "Recorded" : "Could not write") \(path)", sourceLocation: sourceLocation)
      } else if let expected = SnapshotFile.read(path) {
        if let difference = TextDifference(expected: expected, actual: actual) {
          Issue.record("\(name) differs:\n\(difference)", sourceLocation: sourceLocation)
        }
      } else {
        Issue.record(
          "There is no \(path); record it with RECORD_SNAPSHOTS=1. It would be:\n\(actual)",
          sourceLocation: sourceLocation)
      }
    }
  }
#endif
