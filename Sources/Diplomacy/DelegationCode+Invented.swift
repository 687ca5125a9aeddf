extension DelegationCode {
  /// Whether the code is one of `XAA`–`XZZ`, which ISO 3166-1 leaves to its users: an invented
  /// state of an exercise.
  public var isInvented: Bool {
    let letters = rawValue.utf8
    return letters.count == 3 && letters.first == UInt8(ascii: "X")
      && letters.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}
