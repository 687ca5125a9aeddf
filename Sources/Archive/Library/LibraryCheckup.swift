public import Dossier

/// What a check of a whole library has found so far, so that a later one reads again only what
/// changed.
public struct LibraryCheckup: Sendable {
  /// What was found in the files that were read.
  public let problems: [LibraryProblem]
  /// The files that are still to be read.
  let unread: Set<String>
  /// What was wrong with the library as a whole, which places problems into files that did not
  /// change themselves.
  let ofTheWhole: [Diagnostic]

  /// Whether every file was read.
  public var isComplete: Bool { unread.isEmpty }

  /// The same, with `changed` to be read again.
  func forgetting(_ changed: Set<String>) -> LibraryCheckup {
    LibraryCheckup(problems: problems, unread: unread.union(changed), ofTheWhole: ofTheWhole)
  }

  /// Whether a check after a change of `path` must read every file again: what sessions, items,
  /// delegations, documents and settings say is looked up by all the others.
  public static func concernsOthers(_ path: String) -> Bool {
    switch BriefReader.kind(ofPath: path) {
    case .position, .intervention, .floor: false
    case .library, .session, .item, .delegation, .document, nil: true
    }
  }
}
