import Glibc
import Synchronization

/// The interventions that this instance may write into, and those that it waits for.
///
/// One thread looks twice a second, from the first intervention on, whether another instance wants
/// one of them and whether one that is waited for is free.
public final class DraftHolds: Sendable {
  /// What became of a hold.
  public enum News: Hashable, Sendable {
    /// Another instance has it; `nil` where this one has it now.
    case held(path: String, by: HoldRecord?)
    /// Another instance wants it.
    case wanted(path: String, by: HoldRecord)
    /// The instance that was asked for it did not answer.
    case silent(path: String, by: HoldRecord)
  }

  private struct Waiting {
    var holder: HoldRecord
    /// The wish that the holder sees, and how often it is still looked for an answer.
    var wish: DraftHold?
    var looksLeft = 0
  }

  private struct State {
    var held: [String: DraftHold] = [:]
    var waiting: [String: Waiting] = [:]
    /// What another instance was heard to want.
    var wanted: Set<String> = []
    var isRunning = false
    var isFinished = false
  }

  private let folder: String
  private let library: String
  private let own = HoldRecord.own()
  private let deliver: @Sendable (News) -> Void
  private let state = Mutex(State())

  /// Milliseconds between two looks.
  private static let step: Int32 = 500
  /// How often an answer is looked for.
  private static let patience = 8

  /// Holds of interventions in `library`, each a file in `folder`; what becomes of them is told to
  /// `deliver`, on any thread.
  public init(folder: String, library: String, deliver: @escaping @Sendable (News) -> Void) {
    self.folder = folder
    self.library = (try? canonicalPath(library)) ?? library
    self.deliver = deliver
  }

  /// Takes the intervention at `path`, or tells who has it and waits for it.
  public func hold(_ path: String) {
    guard (try? StateFolders.open(folder)) != nil else { return }
    state.withLock { state in
      guard !state.isFinished, state.held[path] == nil, state.waiting[path] == nil else { return }
      switch DraftHold.take(file(path), for: own) {
      case .taken(let hold): state.held[path] = hold
      case .held(let holder):
        state.waiting[path] = Waiting(holder: holder)
        deliver(.held(path: path, by: holder))
      case .impossible: return
      }
      startLooking(&state)
    }
  }

  /// Asks the instance that has the intervention to let go.
  public func ask(_ path: String) {
    state.withLock { state in
      guard state.waiting[path] != nil, state.waiting[path]?.wish == nil else { return }
      state.waiting[path]?.looksLeft = Self.patience
      if case .taken(let wish) = DraftHold.take(wishFile(path), for: own) {
        state.waiting[path]?.wish = wish
      }
    }
  }

  /// Lets the instance in that wants the intervention, and waits for it again.
  public func letGo(_ path: String) {
    state.withLock { state in
      guard let hold = state.held.removeValue(forKey: path) else { return }
      state.wanted.remove(path)
      let wisher = DraftHold.holder(wishFile(path))
      hold.letGo()
      state.waiting[path] = Waiting(holder: wisher ?? own)
    }
  }

  /// Takes the intervention whoever has it.
  public func takeByForce(_ path: String) {
    state.withLock { state in
      guard let waiting = state.waiting.removeValue(forKey: path) else { return }
      waiting.wish?.letGo()
      // Its former holder, who looks after it meanwhile, may have it locked for a moment.
      for attempt in 1...Self.attempts {
        DraftHold.remove(file(path))
        guard case .held(let holder) = take(path, &state) else { return }
        guard attempt == Self.attempts else { continue }
        state.waiting[path] = Waiting(holder: holder)
        deliver(.held(path: path, by: holder))
      }
    }
  }

  /// How often a hold is taken from one who locks it at the same moment.
  private static let attempts = 20

  /// Lets everything go.
  public func finish() {
    state.withLock { state in
      state.isFinished = true
      for hold in state.held.values { hold.letGo() }
      for waiting in state.waiting.values { waiting.wish?.letGo() }
      state.held = [:]
      state.waiting = [:]
    }
  }

  private func startLooking(_ state: inout State) {
    guard !state.isRunning else { return }
    let thread = WorkerThread { [self] in
      while look() { _ = poll(nil, 0, Self.step) }
    }
    thread?.detach()
    state.isRunning = thread != nil
  }

  /// Looks once; `false` when there is nothing to look after any more.
  func look() -> Bool {
    state.withLock { state in
      guard !state.isFinished else { return false }
      for (path, hold) in state.held { look(after: hold, of: path, &state) }
      for (path, waiting) in state.waiting { look(for: path, waiting, &state) }
      return true
    }
  }

  private func look(after hold: DraftHold, of path: String, _ state: inout State) {
    if !hold.isStillHeld {
      state.held[path] = nil
      state.wanted.remove(path)
      let holder = DraftHold.holder(file(path)) ?? own
      state.waiting[path] = Waiting(holder: holder)
      deliver(.held(path: path, by: holder))
    } else if !state.wanted.contains(path), let wisher = DraftHold.holder(wishFile(path)) {
      state.wanted.insert(path)
      deliver(.wanted(path: path, by: wisher))
    }
  }

  private func look(for path: String, _ waiting: Waiting, _ state: inout State) {
    // Whoever asked for it comes first.
    if waiting.wish == nil, DraftHold.holder(wishFile(path)) != nil { return }
    guard case .held(let holder) = take(path, &state) else {
      waiting.wish?.letGo()
      return
    }
    if !holder.isSameProcess(as: waiting.holder), holder.process != 0 {
      state.waiting[path]?.holder = holder
      deliver(.held(path: path, by: holder))
    }
    guard waiting.looksLeft > 0 else { return }
    state.waiting[path]?.looksLeft -= 1
    if waiting.looksLeft == 1 {
      waiting.wish?.letGo()
      state.waiting[path]?.wish = nil
      deliver(.silent(path: path, by: holder))
    }
  }

  /// Takes the hold where it is free, and tells so.
  private func take(_ path: String, _ state: inout State) -> DraftHold.Outcome {
    let outcome = DraftHold.take(file(path), for: own)
    switch outcome {
    case .taken(let hold):
      state.held[path] = hold
      state.waiting[path] = nil
      deliver(.held(path: path, by: nil))
    case .impossible:
      state.waiting[path] = nil
      deliver(.held(path: path, by: nil))
    case .held: break
    }
    return outcome
  }

  private func file(_ path: String) -> String { name(path) + ".hold" }

  private func wishFile(_ path: String) -> String { name(path) + ".wish" }

  private func name(_ path: String) -> String {
    PathParts.join(
      folder, String(Checksum.of(Array("\(library)\0\(path)".utf8)), radix: 16))
  }
}
