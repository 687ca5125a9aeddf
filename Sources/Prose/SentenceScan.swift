/// Finds where sentences begin within one line of a paragraph, or in a whole paragraph.
///
/// A sentence ends with `.`, `!`, `?` and their like of other scripts, with what closes quotations and
/// brackets after them. A full stop ends none after an initial or a usual abbreviation, nor before a
/// small letter or a digit: “No. 5”, “Mr. Kim”, “para. 3 of”.
public struct SentenceScan {
  /// Whether the line begins a sentence: its paragraph begins there, or the line before ends one.
  let beginsAnew: Bool

  /// The offsets at which sentences begin, in order.
  ///
  /// - Complexity: linear in the line.
  func starts(in line: String) -> [Int] {
    var starts: [Int] = []
    var state = beginsAnew ? State.ended(isFullStop: false) : .within
    var hasBlank = true
    var word = Word()
    var offset = 0
    for scalar in line.unicodeScalars {
      let kind = Kind(scalar)
      switch (state, kind) {
      case (_, .blank):
        hasBlank = true
      case (.within, .fullStop): state = word.isAbbreviation ? .within : .ended(isFullStop: true)
      case (.within, .stop): state = .ended(isFullStop: false)
      case (.within, .wideStop): (state, hasBlank) = (.ended(isFullStop: false), true)
      case (.within, _): break
      case (.ended, .fullStop), (.ended, .stop), (.ended, .closing): break
      case (.ended, .wideStop): hasBlank = true
      case (.ended(let isFullStop), .other):
        if hasBlank, !isFullStop || Self.mayBegin(scalar) { starts.append(offset) }
        state = .within
      }
      if kind != .blank, case .within = state { hasBlank = false }
      if case .ended = state, kind == .fullStop || kind == .stop { hasBlank = false }
      word.take(scalar)
      offset += scalar.utf8.count
    }
    return starts
  }

  /// Whether the last sentence of a line comes to its end there.
  static func endsSentence(_ line: String) -> Bool {
    for scalar in line.unicodeScalars.reversed() {
      switch Kind(scalar) {
      case .blank, .closing: continue
      case .fullStop, .stop, .wideStop: return true
      case .other: return false
      }
    }
    return true
  }

  /// The sentences of a paragraph as UTF-8 offsets, without the white space between them.
  ///
  /// - Complexity: linear in the paragraph.
  public static func sentences(in paragraph: String) -> [Range<Int>] {
    let starts = SentenceScan(beginsAnew: true).starts(in: paragraph)
    let bytes = paragraph.utf8.span
    return starts.indices.map { index in
      var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      while end > starts[index], bytes[end - 1] == 0x20 || (0x09...0x0D).contains(bytes[end - 1]) {
        end -= 1
      }
      return starts[index]..<end
    }
  }

  private enum State {
    case within
    case ended(isFullStop: Bool)
  }

  /// After a full stop only what no sentence goes on with.
  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isLowercase && scalar.properties.numericType == nil
  }
}

extension SentenceScan {
  private enum Kind {
    case blank
    case fullStop
    case stop
    /// Nothing need follow it: `。`.
    case wideStop
    case closing
    case other

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}", "\u{3000}": self = .blank
      case ".": self = .fullStop
      case "!", "?", "…", "؟", "۔", "।": self = .stop
      case "。", "！", "？", "｡": self = .wideStop
      case ")", "]", "\"", "'", "”", "’", "»", "›", "」", "』", "）", "】", "》": self = .closing
      default: self = .other
      }
    }
  }

  /// The letters just before a full stop.
  private struct Word {
    private var letters = String.UnicodeScalarView()
    private var length = 0
    private var isOver = false

    mutating func take(_ scalar: Unicode.Scalar) {
      switch Kind(scalar) {
      case .blank: isOver = true
      case .other:
        if isOver { self = Word() }
        length += 1
        if length <= 6 { letters.append(scalar) }
      default: break
      }
    }

    /// Initials and what is usual before a name or a number.
    var isAbbreviation: Bool {
      if length == 1, letters.first?.properties.isUppercase == true { return true }
      return length <= 6 && Self.usual.contains(String(letters).lowercased())
    }

    private static let usual = [
      "mr", "mrs", "ms", "dr", "prof", "he", "st", "no", "nos", "art", "arts", "para", "paras", "p",
      "pp", "vol", "ch", "cf", "eg", "ie", "vs", "rev", "add", "corr", "op", "mme", "mlle", "sr",
      "sra", "srta", "núm", "párr", "г", "гг", "стр", "ст", "п", "пп", "г-н", "г-жа",
    ]
  }
}
