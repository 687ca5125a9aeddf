import Archive

/// Why a command could not do its work: the kind decides the exit status, here and nowhere else.
///
/// The statuses are those of `sysexits.h`, which scripts know.
nonisolated struct CommandFailure: Error {
  /// What kind of failure it is.
  enum Kind {
    /// The command was called in a way that it can't be.
    case usage
    /// What is to be read is not there or can't be read.
    case noInput
    /// What is to be made can't be made.
    case cannotCreate
    /// What is to be written can't be written.
    case cannotWrite

    /// What the shell is given.
    var status: Int32 {
      switch self {
      case .usage: 64
      case .noInput: 66
      case .cannotCreate: 73
      case .cannotWrite: 74
      }
    }
  }

  let kind: Kind
  /// What happened and what to do, in one sentence.
  let message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  init(_ error: LibraryError) { self.init(.noInput, error.message) }

  init(_ error: ReadError) { self.init(.noInput, error.message) }

  /// A full disk and the like are failures while writing; all others stand in the way before.
  init(_ error: SaveError) {
    switch error.kind {
    case .diskFull, .tooLarge, .refused: self.init(.cannotWrite, error.message)
    default: self.init(.cannotCreate, error.message)
    }
  }

  /// A file that can't be edited safely is one that can't be made what was asked for.
  init(_ error: EditError) {
    switch error {
    case .unreadable(let error): self.init(error)
    case .unsaved(let error): self.init(error)
    case .refused, .busy: self.init(.cannotCreate, error.message)
    }
  }
}

/// What the shell is given where everything went well but what was read has problems.
nonisolated let findingsStatus: Int32 = 1
