/// What the program has told its user, newest last, so that it can be read again.
struct Messages: Hashable, Sendable {
  /// How much a message matters.
  enum Weight: Hashable, Sendable {
    /// Something was done.
    case done
    /// Something needs the user.
    case trouble
  }

  /// One sentence for the user.
  struct Message: Hashable, Sendable {
    let weight: Weight
    let text: String
  }

  /// Older messages than these are forgotten.
  static let limit = 200

  private(set) var all: [Message] = []
  /// The message at the foot of the screen, until the next key.
  private(set) var current: Message?

  /// Tells `text` at the foot of the screen and remembers it.
  mutating func tell(_ text: String, _ weight: Weight = .done) {
    let message = Message(weight: weight, text: text)
    current = message
    all.append(message)
    if all.count > Self.limit { all.removeFirst(all.count - Self.limit) }
  }

  /// Takes the message off the foot of the screen; it can still be read again.
  mutating func dismiss() { current = nil }
}
