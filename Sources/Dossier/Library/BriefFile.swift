/// What was read of one file for the lists: its front matter and the problems found so far.
public struct BriefFile: Hashable, Sendable {
  /// Relative to the library's root, with `/`.
  public var path: String
  /// Its front matter.
  public var header: Header
  /// The problems of the file by itself.
  public var diagnostics: [Diagnostic]

  /// Joins the parts.
  public init(path: String, header: Header, diagnostics: [Diagnostic] = []) {
    self.path = path
    self.header = header
    self.diagnostics = diagnostics
  }

  /// Reads the front matter of `bytes`; `nil` where `path` is no brief's.
  public init?(_ bytes: [UInt8], path: String) {
    guard let (header, diagnostics) = BriefReader.header(bytes, path: path) else { return nil }
    self.init(path: path, header: header, diagnostics: diagnostics)
  }
}
