import Dossier
import Prose

/// Every sentence of this module, each with what can be done about it.
///
/// Paths are made safe to show; the sentences name them as they were asked for.
extension SaveError {
  /// What happened and what to do, in one sentence.
  public var message: String {
    let path = VisibleText.safe(path)
    return switch kind {
    case .changedUnderneath:
      "\(path) was changed by another program since it was read, so it was not overwritten; "
        + "compare the two and save again."
    case .vanished:
      "\(path) was removed by another program; save the text as a new file, or under another name."
    case .alreadyExists: "\(path) is there already and was not overwritten; choose another name."
    case .folderGone:
      "The folder of \(path) is not there (any more); make it or save the text elsewhere."
    case .folderReadOnly:
      "The folder of \(path) can't be written to; change its rights or save the text elsewhere."
    case .fileReadOnly:
      "\(path) is write-protected; change its rights or save the text under another name."
    case .fileSystemReadOnly:
      "\(path) lies on a disk that can only be read; save the text elsewhere."
    case .diskFull:
      "The disk is full, so \(path) was not saved and is as it was; free some space and save again."
    case .tooLarge:
      "\(path) would grow beyond the size that the system allows a file, so it was not saved and "
        + "is as it was; raise the limit (ulimit -f) and save again."
    case .isFolder: "\(path) is a folder; give the name of a file."
    case .notRegular: "\(path) is no regular file; give the name of one."
    case .danglingLink:
      "\(path) is a link to a file that is not there; remove the link or make the file."
    case .linkLoop: "\(path) is a link that leads to itself; remove it."
    case .nameTooLong: "The name of \(path) is too long for its disk; choose a shorter one."
    case .refused(let fault):
      "\(path) could not be saved (\(fault.words)); it is as it was, so try again or save elsewhere."
    }
  }
}

extension SaveError {
  /// What it means for a text that is being typed, in one sentence.
  public var journalMessage: String {
    let reason =
      switch kind {
      case .diskFull: "the disk is full"
      case .tooLarge: "the system lets no file grow that far"
      case .refused(let fault): fault.words
      default: "the folder of \(VisibleText.safe(path)) can't be written to"
      }
    return "What you type is not safe from a crash, for its journal can't be written (\(reason)); "
      + "save with Ctrl-S, and it is tried again by itself."
  }
}

extension EditError {
  /// What happened and what to do, in one sentence.
  public var message: String {
    switch self {
    case .refused(let refusal): refusal.message
    case .unreadable(let error): error.message
    case .unsaved(let error): error.message
    case .busy(let path):
      "\(VisibleText.safe(path)) is written by another program all the time, so it was not changed; "
        + "try again when that is done."
    }
  }
}

extension ReadError {
  /// What happened and what to do, in one sentence.
  public var message: String {
    let path = VisibleText.safe(path)
    return switch kind {
    case .notFound: "There is no file \(path); check its name."
    case .noPermission: "\(path) may not be read; change its rights."
    case .notRegular(let special): "\(path) is \(special.words) and was not opened; name a file."
    case .tooLarge(let size, let limit):
      "\(path) has \(size) bytes or more and was not read; split it into files of at most \(limit)."
    case .linkLoop: "\(path) is a link that leads to itself; remove it."
    case .tooManyOpenFiles:
      "Too many files are open to read \(path); raise the limit (ulimit -n) and try again."
    case .damaged: "\(path) is not whole; it was set aside and can be looked at with any editor."
    case .refused(let fault): "\(path) could not be read (\(fault.words)); try again."
    }
  }
}

extension ReadError.Kind {
  /// Why a file is unreadable, as a part of a sentence.
  public var reason: String {
    switch self {
    case .notFound: "it is not there any more"
    case .noPermission: "its rights forbid it"
    case .notRegular(let special): "it is \(special.words)"
    case .tooLarge(let size, let limit): "it has \(size) bytes, and \(limit) are the limit"
    case .linkLoop: "it is a link that leads to itself"
    case .tooManyOpenFiles: "too many files are open"
    case .damaged: "it is not whole"
    case .refused(let fault): fault.words
    }
  }
}

extension SpecialFile {
  /// With its article.
  public var words: String {
    switch self {
    case .folder: "a folder"
    case .fifo: "a pipe"
    case .socket: "a socket"
    case .device: "a device"
    case .other: "no regular file"
    }
  }
}

extension LibraryError {
  /// What happened and what to do, in one sentence.
  public var message: String {
    let path = VisibleText.safe(path)
    return switch kind {
    case .notFound:
      "There is no library at \(path); name one with --library, or make one with "
        + "`attache new library`."
    case .notAFolder: "\(path) is no folder; name the folder of a library with --library."
    case .noPermission: "The folder \(path) may not be read; change its rights."
    case .refused(let fault): "The folder \(path) could not be read (\(fault.words)); try again."
    }
  }
}
