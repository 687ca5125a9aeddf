/// A way to name a brief or a part of it: `ieg-cybercrime-7/2/IRN#mandate-fulfilled`.
public struct Reference: Hashable, Sendable, CustomStringConvertible {
  /// What stands before `#`.
  public var base: String
  /// The point or paragraph, where one is named.
  public var fragment: String?

  /// Joins the parts.
  public init(base: String, fragment: String? = nil) {
    self.base = base
    self.fragment = fragment
  }

  /// Reads a reference or the path of a file; `nil` where nothing is named.
  ///
  /// A leading `./` and slashes at the end are left out.
  public init?(_ text: some StringProtocol) {
    var base = text.trimmedBlanks
    var fragment: String?
    if let mark = base.firstIndex(of: "#") {
      let name = base[base.index(after: mark)...].trimmedBlanks
      fragment = name.isEmpty ? nil : name
      base = base[..<mark].trimmedBlanks
    }
    while base.hasPrefix("./") { base.removeFirst(2) }
    while base.hasSuffix("/") { base.removeLast() }
    guard !base.isEmpty else { return nil }
    self.init(base: base, fragment: fragment)
  }

  /// As it is written.
  public var description: String { fragment.map { "\(base)#\($0)" } ?? base }
}
