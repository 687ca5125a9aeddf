import Diplomacy

extension Finding {
  /// One sentence for the one who reads it, with what to do.
  public var message: String {
    switch kind {
    case .overLimit(let excess, let limit):
      "The statement takes \(SpokenDuration.clock(excess)) more than the "
        + "\(SpokenDuration.clock(limit)) that it has; cut it to time."
    case .redLine(let label, let phrase):
      "“\(phrase)” stands for a red line: \(label)."
    case .pointMissing(let label): "The point “\(label)” is not made yet."
    case .pointTouched(let label): "The point “\(label)” is touched but not made."
    case .name(let text, let suggestion):
      "The United Nations does not write “\(text)”; write “\(suggestion)”."
    case .formalName(let text, let suggestion):
      "The session asks for formal names; write “\(suggestion)” for “\(text)”."
    }
  }
}
