import Glibc

/// Standard input of the terminal, read without ever waiting, and what was decoded from it.
struct Keyboard {
  private var decoder = KeyDecoder()
  private var buffer = [UInt8](repeating: 0, count: 16_384)
  private var pending: [TerminalInput] = []
  /// Whether the decoder was told what the terminal's description says of its keys.
  private var knowsKeys = false
  /// When the last byte came, in milliseconds.
  private var lastRead = 0
  /// How many bytes the last look at the keyboard brought.
  private(set) var lastCount = 0

  init(erasesWithControlH: Bool) {
    decoder.backspaceIsControlH = erasesWithControlH
  }

  var reportsMouse: Bool {
    get { decoder.reportsMouse }
    set { decoder.reportsMouse = newValue }
  }

  /// What became of a look at the keyboard.
  enum Reading { case nothing, some, gone }

  /// Reads what waits; at most as much as is decoded in a moment, so that the screen follows.
  ///
  /// Where nothing came in time, what has begun is taken as it stands.
  mutating func read(ready: Int16, at now: Int) -> Reading {
    lastCount = 0
    guard ready != 0 else {
      if let patience = patience(at: now), patience == 0 { decoder.flush() }
      return .nothing
    }
    let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      lastRead = now
      lastCount = count
      decoder.time = now
      if !knowsKeys, buffer[..<count].contains(0x1B) {
        // Asked for when the first of them may have come, for to ask takes a while.
        knowsKeys = true
        decoder.described = DescribedKeys.read()
      }
      decoder.feed(buffer[..<count])
      return .some
    }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? .nothing : .gone
  }

  /// How long the next byte of what has begun may still take; nothing where nothing has.
  func patience(at now: Int) -> Int? {
    decoder.isWaiting ? max(0, lastRead + decoder.patience - now) : nil
  }

  /// Notes something that happened to the terminal rather than on it.
  mutating func note(_ input: TerminalInput) { pending.append(input) }

  /// Takes everything that was decoded or noted.
  mutating func take() -> [TerminalInput] {
    if pending.isEmpty { return decoder.take() }
    defer { pending = [] }
    return pending + decoder.take()
  }
}
