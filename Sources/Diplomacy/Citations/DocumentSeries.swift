/// The series of United Nations documents: what a symbol begins with.
enum DocumentSeries {
  /// Whether symbols begin with `part`.
  static func isKnown(_ part: String) -> Bool { organs.contains(part) || others.contains(part) }

  /// Whether `second` can follow `first`, so that `A/H5N1`, `S/N` or `E/M` are no documents.
  static func allows(_ first: String, _ second: String) -> Bool {
    guard organs.contains(first) else { return true }
    let bytes = second.utf8
    guard let head = bytes.first, !Ascii.isDigit(head) else {
      return bytes.allSatisfy(Ascii.isDigit)
    }
    if parts.contains(second) { return true }
    // `C.3`, `CONF.213`, `PV.22`, `S-13`, `ES-10`.
    guard let sign = bytes.firstIndex(where: { !Ascii.isLetter($0) }) else { return false }
    let name = String(second[..<sign])
    switch bytes[sign] {
    case UInt8(ascii: "."): return dotted.contains(name)
    case UInt8(ascii: "-"): return name == "S" || name == "ES"
    default: return false
    }
  }

  private static let organs: Set<String> = ["A", "E", "S", "T"]

  private static let parts: Set<String> = [
    "AGENDA", "BUR", "DEC", "ECA", "ECE", "ECLAC", "ECWA", "ESCAP", "ESCWA", "HLPF", "HLS", "HRC",
    "ICEF", "INCB", "INF", "MINUTES", "NGO", "PRST", "RES", "SPC", "UNFF",
  ]

  private static let dotted: Set<String> = [
    "AC", "AGENDA", "C", "CN", "COM", "CONF", "INF", "L", "NGO", "NL", "NR", "NS", "OBS", "PET",
    "PRST", "PV", "RES", "SR", "SUB", "WG",
  ]

  private static let others: Set<String> = [
    "APLC", "AT", "BWC", "CAC", "CAT", "CBD", "CCM", "CCPCJ", "CCPR", "CCW", "CD", "CEB", "CED",
    "CEDAW", "CERD", "CES", "CLCS", "CMW", "CND", "COSP", "CRC", "CRPD", "CSW", "CTOC", "DP", "ECE",
    "FCCC", "HR", "HRI", "HS", "HSP", "ICCD", "IPBES", "ISBA", "JIU", "LC", "LOS", "NPT", "PBC",
    "PCNICC", "SPLOS", "ST", "TD", "TRANS", "UNCTAD", "UNDP", "UNEP", "UNFPA", "UNODC", "UNOPS",
    "UNW",
  ]
}
