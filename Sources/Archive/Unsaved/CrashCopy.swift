import Glibc
import Synchronization

/// The text that is being edited, ready to be written down by a signal handler when the program
/// crashes.
///
/// A handler may not allocate, lock or wait. So everything lies prepared: the file's path and the
/// file's whole content in one of two buffers; the loop fills the other one and then turns round.
public enum CrashCopy {
  /// One prepared content.
  private struct Slot {
    var start: UnsafeMutablePointer<UInt8>?
    var count = 0
    var capacity = 0
  }

  /// Plain memory that is never freed, so that a handler finds it whatever is going on.
  private struct Prepared {
    var path: UnsafeMutablePointer<CChar>?
    var first = Slot()
    var second = Slot()
  }

  nonisolated(unsafe) private static let prepared = {
    let memory = UnsafeMutablePointer<Prepared>.allocate(capacity: 1)
    memory.initialize(to: Prepared())
    return memory
  }()

  /// The slot to write: 0 or 1, or -1 while nothing is unsaved.
  private static let active = Atomic(-1)

  /// Prepares a file of this process in `store`.
  ///
  /// From the main thread, before `crashHook` is put
  /// into a handler.
  public static func install(in store: UnsavedStore) throws(SaveError) {
    let folder = try store.openFolder()
    active.store(-1, ordering: .sequentiallyConsistent)
    let path = PathParts.join(
      folder, "crash-\(getpid())-\(String(UnsavedDraft.now(), radix: 36)).draft")
    let native = NativePath(path)
    // The former path stays allocated: a handler might be reading it.
    prepared.pointee.path = native { strdup($0) }
  }

  /// Makes `draft` what a crash would leave behind.
  ///
  /// From the main thread; takes as long as copying
  /// the text twice.
  public static func update(_ draft: UnsavedDraft) {
    let content = draft.encoded()
    let next = active.load(ordering: .relaxed) == 0 ? 1 : 0
    if next == 0 {
      fill(&prepared.pointee.first, with: content)
    } else {
      fill(&prepared.pointee.second, with: content)
    }
    active.store(next, ordering: .sequentiallyConsistent)
  }

  /// Nothing is unsaved: a crash leaves nothing behind.
  public static func clear() { active.store(-1, ordering: .sequentiallyConsistent) }

  private static func fill(_ slot: inout Slot, with content: [UInt8]) {
    if slot.capacity < content.count {
      slot.start?.deallocate()
      // Room to type before the next time.
      slot.capacity = content.count * 2 + 4096
      slot.start = .allocate(capacity: slot.capacity)
    }
    content.withUnsafeBufferPointer { source in
      guard let from = source.baseAddress else { return }
      slot.start?.update(from: from, count: source.count)
    }
    slot.count = content.count
  }

  /// Writes the prepared text down; safe in a signal handler after `install`.
  public static let crashHook: @convention(c) () -> Void = {
    let former = errno
    defer { errno = former }
    let active = CrashCopy.active.load(ordering: .sequentiallyConsistent)
    guard active >= 0, let path = prepared.pointee.path else { return }
    let start = active == 0 ? prepared.pointee.first.start : prepared.pointee.second.start
    let count = active == 0 ? prepared.pointee.first.count : prepared.pointee.second.count
    guard let start else { return }
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    var written = 0
    while written < count {
      let step = write(file, start + written, count - written)
      if step < 0, errno == EINTR { continue }
      guard step > 0 else { break }
      written += step
    }
    fsync(file)
    close(file)
  }
}
