/// What a scalar is to the breaking of rows: the classes of Unicode's annex 14 that matter to prose.
enum BreakClass {
  case other
  case digit
  case space
  case hyphen
  /// A row may end after it: dashes, the ideographic space, the zero-width space.
  case breakAfter
  /// Chinese, Japanese, Korean, emoji: a row may end on either side.
  case ideograph
  /// No row begins with it, not even after a space.
  case closing
  /// Not parted from what comes before it.
  case trailing
  /// No row ends with it, not even before a space.
  case opening
  /// Not parted from what comes after it.
  case leading
  /// Not parted from either side: the no-break space.
  case glue
  /// Part of the cluster before it.
  case mark

  @inline(__always)
  init(_ value: UInt32) {
    if value < 0x80 { self.init(ascii: UInt8(value)) } else { self.init(beyondASCII: value) }
  }

  @inline(__always)
  private init(ascii: UInt8) {
    switch ascii {
    case 0x20, 0x09: self = .space
    case 0x30...0x39: self = .digit
    case 0x2D: self = .hyphen
    // ! ) : ; ? ] }
    case 0x21, 0x29, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D: self = .closing
    case 0x2C, 0x2E: self = .trailing
    // ( [ {
    case 0x28, 0x5B, 0x7B: self = .opening
    default: self = .other
    }
  }

  @inline(never)
  private init(beyondASCII value: UInt32) {
    switch value {
    case 0x2010: self = .hyphen
    // Signs of measure and money keep to the number beside them: ％ ￠, ＄ ￥ ￡.
    case 0xFF05, 0xFFE0: self = .trailing
    case 0xFF04, 0xFFE1, 0xFFE5: self = .leading
    case 0xAD, 0x200B, 0x2012...0x2015, 0x3000: self = .breakAfter
    case 0xA0, 0x2007, 0x202F, 0x2060, 0xFEFF, 0x2011: self = .glue
    case 0xAB, 0x2018, 0x201A, 0x201B, 0x201C, 0x201E, 0x201F, 0x2039: self = .leading
    case 0xBB, 0x2019, 0x201D, 0x203A, 0x2026: self = .trailing
    case 0x060C, 0x061B, 0x061F, 0x06D4: self = .closing
    case 0x3000...0x303F, 0xFE30...0xFE4F, 0xFF00...0xFF65:
      self = Self.widePunctuation(value)
    // Small kana and the signs that lengthen or repeat what is before them.
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E,
      0x3095...0x3096, 0x309B...0x309E, 0x30A0...0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3,
      0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5...0x30F6, 0x30FB...0x30FE:
      self = .closing
    case 0x2E80...0x2FFF, 0x3040...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0x1F000...0x1FAFF, 0x20000...0x3FFFF:
      self = .ideograph
    default: self = Self.isMark(value) ? .mark : .other
    }
  }

  private static func widePunctuation(_ value: UInt32) -> BreakClass {
    switch value {
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D, 0xFE35,
      0xFE37, 0xFE39, 0xFE3B, 0xFE3D, 0xFE3F, 0xFE41, 0xFE43, 0xFE47, 0xFF08, 0xFF3B, 0xFF5B,
      0xFF5F, 0xFF62:
      .opening
    case 0x3001...0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019,
      0x301B...0x301C, 0x301E...0x301F, 0x303B, 0xFE30, 0xFE36, 0xFE38, 0xFE3A, 0xFE3C, 0xFE3E,
      0xFE40, 0xFE42, 0xFE44, 0xFE48, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A...0xFF1B, 0xFF1F,
      0xFF3D, 0xFF5D, 0xFF60...0xFF61, 0xFF63...0xFF65:
      .closing
    default: isMark(value) ? .mark : .ideograph
    }
  }

  private static func isMark(_ value: UInt32) -> Bool {
    if LoneLetter.width(of: value) > 0 { return false }
    if value == 0x200C || value == 0x200D || value == 0x2060 { return true }
    return switch Unicode.Scalar(value)?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
