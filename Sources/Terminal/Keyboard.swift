import Glibc

/// Standard input of the terminal, read without ever waiting, and what was decoded from it.
struct Keyboard {
  private(set) var decoder = KeyDecoder()
  private var buffer = [UInt8](repeating: 0, count: 16_384)
  private var pending: [TerminalInput] = []

  init(erasesWithControlH: Bool) {
    decoder.described = DescribedKeys.read()
    decoder.backspaceIsControlH = erasesWithControlH
  }

  var reportsMouse: Bool {
    get { decoder.reportsMouse }
    set { decoder.reportsMouse = newValue }
  }

  /// What became of a look at the keyboard.
  enum Reading { case nothing, some, gone }

  /// Reads what waits; at most as much as is decoded in a moment, so that the screen follows.
  mutating func read(ready: Int16) -> Reading {
    guard ready & Int16(POLLIN | POLLHUP | POLLERR | POLLNVAL) != 0 else { return .nothing }
    let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      decoder.feed(buffer[..<count])
      return .some
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    return .gone
  }

  /// Nothing more came in time.
  mutating func flush() { decoder.flush() }

  /// Notes that the program was stopped and goes on, perhaps at another size.
  mutating func continued(resized: TerminalInput?) {
    pending.append(.continued)
    if let resized { pending.append(resized) }
  }

  /// Takes everything that was decoded or noted.
  mutating func take() -> [TerminalInput] {
    if pending.isEmpty { return decoder.take() }
    defer { pending = [] }
    return pending + decoder.take()
  }
}
