import Diplomacy

/// What is found in a text, in short forms that tables can hold.
enum CitationSample {
  /// The symbols, an ambiguous one with a question mark, a damaged one with what is suggested, and
  /// a pinpoint that belongs to a document behind a number sign.
  static func symbols(_ text: String, in context: CitationContext = .init()) -> [String] {
    CitationScan.citations(in: text, context: context).map { citation in
      var symbol = citation.symbol
      if citation.kind != .pinpoint, let pinpoint = citation.pinpoint {
        symbol += "#\(pinpoint.symbol)"
      }
      if citation.isAmbiguous { symbol += "?" }
      return symbol + (citation.suggestion.map { " → \($0)" } ?? "")
    }
  }

  /// The words of the text that cite.
  static func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return CitationScan.citations(in: text).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }
}
