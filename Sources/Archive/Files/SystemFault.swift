import Glibc

/// Why the operating system refused, by its number.
public struct SystemFault: Error, Hashable, Sendable {
  /// The value of `errno`.
  public let code: Int32

  /// Takes the number as it is.
  public init(code: Int32) { self.code = code }

  /// What the last call on this thread left in `errno`.
  static var last: SystemFault { SystemFault(code: errno) }

  /// The system's own words for it, for what has no sentence of ours.
  public var words: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

/// Calls `body` again as long as a signal interrupts it; its result, or why it failed.
@discardableResult
func retrying<Number: BinaryInteger>(
  _ body: () -> Number
) throws(SystemFault) -> Number {
  while true {
    let result = body()
    if result != -1 { return result }
    if errno != EINTR { throw SystemFault.last }
  }
}
