import Diplomacy

extension DelegationCode {
  /// `text` as a code would be written: in capitals, with dashes for blanks; `nil` where it can't
  /// be one.
  static func likely(_ text: some StringProtocol) -> String? {
    var code = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "0")...0x39:
        code.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        code.unicodeScalars.append(Unicode.Scalar(byte - 0x20))
      case 0x20, UInt8(ascii: "_"): code += "-"
      default: return nil
      }
    }
    guard (2...32).contains(code.utf8.count), let first = code.utf8.first, first.isASCIILetter
    else { return nil }
    return code
  }
}
