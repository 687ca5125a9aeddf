extension LibraryHeader {
  static let keys = [
    "delegation", "pace", "invocation", "paper", "stale-after", "classification", "searches",
    "allow",
  ]
  static let required = ["delegation"]

  /// Takes what `reader` holds.
  init(_ reader: inout KeyReader) {
    self.init()
    delegation = reader.text("delegation").map { reader.code($0) }
    pace = reader.byLanguage("pace") { $0.number($1, of: "pace") }
    invocation = reader.byLanguage("invocation")
    paper = reader.choice("paper")
    staleAfter = reader.text("stale-after").flatMap { reader.number($0, of: "stale-after") }
    classification = reader.text("classification")
    searches = reader.map("searches").map { NamedValue(name: $0.key, value: $0.value) }
    for (rule, reason) in reader.map("allow", keepsEmpty: true) {
      if rule.value.isRedLineRule {
        reader.problems.add(.redLineAllowed, rule.range)
      } else {
        if reason.value.isEmpty {
          reader.problems.add(.allowWithoutReason(rule: rule.value), rule.range)
        }
        if !ReviewRule.isKnown(rule.value) {
          let nearest = ReviewRule.nearest(to: rule.value)
          reader.problems.add(.unknownRule(rule.value, nearest: nearest), rule.range)
        }
        allow.append(NamedValue(name: rule, value: reason))
      }
    }
    common = reader.common()
  }
}
