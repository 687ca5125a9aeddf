import Diplomacy

/// Something that is still missing on the evening before a session.
public struct SessionGap: Hashable, Sendable {
  /// What is missing.
  public enum Kind: Hashable, Sendable {
    case noSpeakingTime
    case itemWithoutPosition(delegation: String)
    case questionWithoutStance(String)
    case pointWithoutSource(label: String)
    case redLineWithoutFallback(label: String)
    case undatedPosition
    case stalePosition(asOf: String, days: Int)
    case missingDocument(symbol: String)
    case unresolvedCitation(String)
    case interventionOverLimit(by: Duration, limit: Duration)
  }

  /// What is missing.
  public var kind: Kind
  /// The reference of the brief to look into.
  public var reference: String

  /// Joins the parts.
  public init(_ kind: Kind, at reference: String) {
    self.kind = kind
    self.reference = reference
  }

  /// The stable name of the kind.
  public var code: String {
    switch kind {
    case .noSpeakingTime: "no-speaking-time"
    case .itemWithoutPosition: "item-without-position"
    case .questionWithoutStance: "question-without-stance"
    case .pointWithoutSource: "point-without-source"
    case .redLineWithoutFallback: "red-line-without-fallback"
    case .undatedPosition: "undated-position"
    case .stalePosition: "stale-position"
    case .missingDocument: "missing-document"
    case .unresolvedCitation: "unresolved-citation"
    case .interventionOverLimit: "intervention-over-limit"
    }
  }

  /// One sentence with what to do.
  public var message: String {
    switch kind {
    case .noSpeakingTime:
      "Nobody says how long a delegation may speak; ask the secretariat and set speaking-time."
    case .itemWithoutPosition(let delegation):
      "There is no position of \(delegation) on this item; write one with `attache new position`."
    case .questionWithoutStance(let question):
      "The stance on “\(question)” is undeclared; set it with `attache stance`."
    case .pointWithoutSource(let label):
      "The point “\(label)” has no source; say where it comes from."
    case .redLineWithoutFallback(let label):
      "No fallback eases the red line “\(label)”; ask the capital what may be given."
    case .undatedPosition: "The position has no date; set as-of to the day it is known to hold."
    case .stalePosition(let date, let days):
      "The position is as of \(date), \(days) days before the session; see whether it still holds."
    case .missingDocument(let symbol):
      "\(symbol) is before the item but not in the library; add it with `attache new document`."
    case .unresolvedCitation(let source):
      "“\(source)” is cited but not in the library; add the document or mend the symbol."
    case .interventionOverLimit(let excess, let limit):
      "The draft takes \(SpokenDuration.clock(excess)) more than its "
        + "\(SpokenDuration.clock(limit)); cut it to time."
    }
  }
}
