/// Another program, or another run of this one, that has an intervention open for writing.
public struct Holder: Hashable, Sendable {
  /// Its number on its host.
  public let process: Int
  /// The computer that it runs on.
  public let host: String
  /// Since when, in the user's time.
  public let since: String

  /// Joins the parts.
  public init(process: Int, host: String, since: String) {
    self.process = process
    self.host = host
    self.since = since
  }

  /// Who it is, within a sentence.
  var words: String { "another Attaché (process \(process) on \(host))" }

  /// Why nothing can be written here, and how it can.
  var obstacle: String {
    "You can only read here: \(words) writes in this intervention. Alt-O takes it over."
  }

  /// Who it is, in the line at the top.
  var sign: String { "read-only · held by \(process) on \(host)" }
}
