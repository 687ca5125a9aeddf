import Diplomacy

/// The delegations and documents that a library knows.
struct KnownNames {
  private let declared: Set<String>
  /// In their canonical form.
  let symbols: Set<String>

  init(_ library: Library) {
    declared = Set(library.delegations.map(\.header.code.rawValue))
    let documents = library.documents + library.sessions.flatMap(\.documents)
    symbols = Set(
      documents.compactMap { $0.header.symbol.map { DocumentSymbol.canonical($0.value) } })
  }

  /// Whether `code` is built in, declared by the library, or an invented state's.
  func isKnown(_ code: DelegationCode) -> Bool {
    code.isInvented || declared.contains(code.rawValue) || DelegationName.isState(code)
      || DelegationName.isGroup(code)
  }

  /// Whether `code` is a State's, real or invented, and no group's.
  func isState(_ code: DelegationCode) -> Bool {
    (code.isInvented || DelegationName.isState(code)) && !DelegationName.isGroup(code)
  }

  /// What is wrong with naming `code`; `nil` where it is known, and where it has not the form of a
  /// code, which the reader has told.
  ///
  /// - Parameter count: how many problems the file has already; of many only the first get a
  ///   suggestion, for it takes a look at all names.
  func problem(_ code: DelegationCode, afterOthers count: Int = 0) -> Diagnostic.Kind? {
    guard !isKnown(code), DelegationCode.likely(code.rawValue) == code.rawValue else {
      return nil
    }
    guard count < EditDistance.lookUpLimit else {
      return .unknownDelegation(code.rawValue, nearest: nil)
    }
    if let named = DelegationName.match(code.rawValue) {
      return .unknownDelegation(code.rawValue, nearest: named.code.rawValue)
    }
    let codes =
      declared.sorted() + DelegationName.groups.map(\.rawValue)
      + DelegationName.memberStates.map(\.rawValue)
    return .unknownDelegation(
      code.rawValue, nearest: EditDistance.nearest(to: code.rawValue, in: codes))
  }

  /// What is wrong with naming `code` as a group.
  func problem(group code: DelegationCode, afterOthers count: Int = 0) -> Diagnostic.Kind? {
    isState(code) ? .notAGroup(code.rawValue) : problem(code, afterOthers: count)
  }

  /// What is wrong with naming the document `symbol`; `nil` where the library has it.
  func problem(document symbol: String, afterOthers count: Int = 0) -> Diagnostic.Kind? {
    let canonical = DocumentSymbol.canonical(symbol)
    guard !symbols.contains(canonical) else { return nil }
    guard count < EditDistance.lookUpLimit else { return .unknownDocument(symbol, nearest: nil) }
    return .unknownDocument(
      symbol, nearest: EditDistance.nearest(to: canonical, in: symbols.sorted()))
  }
}
