/// What ends a line of a file.
public enum LineTerminator: UInt8, Hashable, Sendable {
  /// The last line ends with the text.
  case none
  case lineFeed
  case carriageReturnLineFeed

  /// The characters themselves.
  public var text: String {
    switch self {
    case .none: ""
    case .lineFeed: "\n"
    case .carriageReturnLineFeed: "\r\n"
    }
  }

  /// How many bytes it takes in the file.
  public var utf8Count: Int {
    switch self {
    case .none: 0
    case .lineFeed: 1
    case .carriageReturnLineFeed: 2
    }
  }
}
