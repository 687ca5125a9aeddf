import Diplomacy

extension KeyReader {
  /// The keys that any brief may have besides its own.
  static let commonKeys = ["language", "tags"]

  /// The keys that any brief may have.
  mutating func common() -> CommonKeys {
    var common = CommonKeys()
    common.language = text("language").flatMap { language($0) }
    common.tags = list("tags")
    return common
  }

  /// A value that is one of a few words.
  package mutating func choice<Value>(_ key: String) -> Spanned<Value>?
  where Value: CaseIterable & RawRepresentable<String> & Hashable & Sendable {
    text(key).flatMap { choice($0, of: key) }
  }

  /// `text` as one of a few words.
  package mutating func choice<Value>(_ text: Spanned<String>, of key: String) -> Spanned<Value>?
  where Value: CaseIterable & RawRepresentable<String> & Hashable & Sendable {
    if let value = Value(rawValue: text.value) { return Spanned(value, text.range) }
    problems.add(
      .unknownValue(Value.self, key: key, value: text.value), text.range)
    return nil
  }

  /// `true` or `false`.
  mutating func truth(_ key: String) -> Spanned<Bool>? {
    guard let text = text(key) else { return nil }
    switch text.value.lowercased() {
    case "true", "yes": return Spanned(true, text.range)
    case "false", "no": return Spanned(false, text.range)
    default:
      let allowed = ["true", "false"]
      problems.add(
        .unknownValue(
          key: key, value: text.value, allowed: allowed,
          nearest: EditDistance.nearest(to: text.value, in: allowed)), text.range)
      return nil
    }
  }

  /// A whole number above zero.
  mutating func number(_ text: Spanned<String>, of key: String) -> Spanned<Int>? {
    if text.value.utf8.allSatisfy(\.isASCIIDigit), let number = Int(text.value),
      (1...1_000_000).contains(number)
    {
      return Spanned(number, text.range)
    }
    problems.add(.notANumber(key: key, value: text.value), text.range)
    return nil
  }

  /// A delegation's code; one in small letters and a name are told and read as the code they mean.
  mutating func code(_ text: Spanned<String>) -> Spanned<DelegationCode> {
    var likely = DelegationCode.likely(text.value)
    guard likely != text.value else { return Spanned(DelegationCode(text.value), text.range) }
    likely = DelegationName.match(text.value)?.code.rawValue ?? likely
    problems.add(.notACode(text.value, likely: likely), text.range)
    return Spanned(DelegationCode(likely ?? text.value), text.range)
  }

  /// A tag of BCP 47.
  mutating func language(_ text: Spanned<String>) -> Spanned<LanguageTag>? {
    let parts = text.value.split(separator: "-", omittingEmptySubsequences: false)
    let first = parts.first ?? ""
    if (2...3).contains(first.utf8.count), first.utf8.allSatisfy(\.isASCIILetter),
      parts.allSatisfy({ 1...8 ~= $0.utf8.count && $0.utf8.allSatisfy(\.isASCIIAlphanumeric) })
    {
      return Spanned(LanguageTag(text.value), text.range)
    }
    let likely = LikelyValue.language(text.value)
    problems.add(.notALanguage(text.value, likely: likely), text.range)
    return nil
  }

  /// Speaking times by role.
  mutating func speakingTime(_ key: String) -> [Role: Spanned<Duration>] {
    var times: [Role: Spanned<Duration>] = [:]
    for (name, value) in map(key) {
      if let role = Role(rawValue: name.value) {
        times[role] = duration(value, of: name.value)
      } else {
        let nearest = EditDistance.nearest(to: name.value, in: Role.allCases.map(\.rawValue))
        problems.add(.unknownKey(name.value, nearest: nearest), name.range)
      }
    }
    return times
  }

  /// A duration such as `2m30s`.
  mutating func duration(_ text: Spanned<String>, of key: String) -> Spanned<Duration>? {
    if let duration = SpokenDuration.parse(text.value) { return Spanned(duration, text.range) }
    let likely = LikelyValue.duration(text.value)
    problems.add(.notADuration(key: key, value: text.value, likely: likely), text.range)
    return nil
  }

  /// One value, or one for each language.
  mutating func byLanguage(_ key: String) -> ByLanguage<String> {
    byLanguage(key) { reader, text in text }
  }

  /// One value, or one for each language, each made of its text by `make`.
  mutating func byLanguage<Value>(
    _ key: String, make: (inout KeyReader, Spanned<String>) -> Spanned<Value>?
  ) -> ByLanguage<Value> {
    guard let node = entry(key)?.value else { return ByLanguage() }
    guard case .map(let entries) = node.content else {
      guard let text = text(node, of: key), let value = make(&self, text) else {
        return ByLanguage()
      }
      return ByLanguage([.init(language: nil, value: value)])
    }
    var values: [ByLanguage<Value>.Entry] = []
    for entry in entries {
      guard let text = text(entry.value, of: key) else { continue }
      if text.value.isEmpty {
        problems.add(.emptyValue(key: entry.key.value), entry.key.range)
      } else if let language = language(entry.key), let value = make(&self, text) {
        values.append(.init(language: language.value, value: value))
      }
    }
    return ByLanguage(values)
  }
}

extension Diagnostic.Kind {
  /// A value that is none of the words `Value` knows.
  static func unknownValue<Value>(_ type: Value.Type, key: String, value: String) -> Self
  where Value: CaseIterable & RawRepresentable<String> {
    let allowed = Value.allCases.map(\.rawValue)
    let nearest = EditDistance.nearest(to: value, in: allowed)
    return .unknownValue(key: key, value: value, allowed: allowed, nearest: nearest)
  }
}
