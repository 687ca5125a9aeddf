extension Terminal {
  /// Puts a text on the system's clipboard, as far as the terminal lets programs do so.
  ///
  /// Whether it did can't be known: terminals don't answer.
  /// - Parameter environment: The value of a variable of the environment, if it is set.
  public func copy(
    _ text: String, environment: (String) -> String?
  ) throws(ClipboardError) {
    Self.send(try ClipboardRoute(environment: environment).sequence(for: text))
  }
}
