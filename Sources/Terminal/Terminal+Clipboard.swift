extension Terminal {
  /// Puts a text on the system's clipboard, as far as the terminal lets programs do so.
  ///
  /// Whether it did can't be known: terminals don't answer.
  public func copy(_ text: String) throws(ClipboardError) {
    let route = ClipboardRoute(environment: { Environment.value($0) })
    Self.send(try route.sequence(for: text))
  }
}
