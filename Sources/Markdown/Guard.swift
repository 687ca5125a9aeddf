/// What is done to a text before cmark sees it, so that no input makes it slow or wrong.
///
/// Every byte stands for one byte, so that places stay right.
enum Guard {
  struct Harmless {
    var bytes: [UInt8]
    /// What stands for NUL, which cmark would replace by three bytes.
    var nulStandIn: UInt8?
  }

  static func harmless(_ bytes: [UInt8], from first: Int) -> Harmless {
    guard bytes.contains(0) else { return Harmless(bytes: bytes, nulStandIn: nil) }
    var used = Set<UInt8>()
    for byte in bytes where byte < 0x20 || byte == 0x7F { used.insert(byte) }
    let controls = Array(UInt8(1)...8) + Array(14...31) + [0x7F]
    let standIn = controls.first { !used.contains($0) } ?? 0x1A
    return Harmless(
      bytes: bytes.map { $0 == 0 ? standIn : $0 }, nulStandIn: standIn)
  }
}
