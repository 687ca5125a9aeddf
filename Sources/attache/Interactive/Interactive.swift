/// The interface on a terminal.
enum Interactive {
  /// Runs until the user leaves.
  static func run(library: String, reference: String?) throws(Failure) {
    throw Failure(
      .usage,
      "attache needs a terminal on standard input and output; `attache check`, `list`, `show`, "
        + "`new` and `preview` work without one.")
  }
}
