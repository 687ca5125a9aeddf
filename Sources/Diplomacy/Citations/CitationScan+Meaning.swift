extension CitationScan {
  /// What the words around a number say about whose it is.
  struct Reading {
    /// The organ that is named beside it.
    var organ: CitedOrgan?
    /// Whether it is `its resolution`.
    var isOwn = false
    /// Where the citation begins; before it the sentence is looked through.
    var place: Int?
  }

  /// What stands before a number in canonical form.
  struct Meaning {
    var prefix: String
    var isAmbiguous = false
    /// The symbol that the text gave before.
    var whole: String?
  }

  /// Whose resolution or decision `number` is; `nil` where it is none of the United Nations.
  func meaning(
    of number: CitedNumber, _ kind: Citation.Kind, _ reading: Reading
  ) -> Meaning? {
    guard reading.organ != .foreign else { return nil }
    switch number.form {
    case .damaged: return Meaning(prefix: "")
    case .numberOfYear: return kind == .resolution ? Meaning(prefix: "S/RES/") : nil
    case .bare(let value): return bare(value, kind, reading)
    case .numeral(let value, let session): return numeral(value, session, kind, reading)
    case .year(let year, let value): return ofYear(year, value, kind, reading)
    case .slash(let series, let session, let value):
      return series.isEmpty
        ? slash(session, value, kind, reading) : special(series, kind, reading)
    }
  }

  private static func prefix(
    _ pair: (resolution: String, decision: String)?, _ kind: Citation.Kind,
    isAmbiguous: Bool = false
  ) -> Meaning? {
    pair.map {
      Meaning(
        prefix: kind == .decision ? $0.decision : $0.resolution, isAmbiguous: isAmbiguous)
    }
  }

  private func sentence(_ reading: Reading) -> CitedOrgan? {
    reading.place.flatMap { organInSentence(before: $0) }
  }

  /// A number alone is the Security Council's, unless another organ is named.
  private func bare(_ value: Int, _ kind: Citation.Kind, _ reading: Reading) -> Meaning? {
    guard kind == .resolution else { return nil }
    switch reading.organ {
    case .securityCouncil, .someCouncil:
      guard ResolutionNumbering.councilNumbers.contains(value) else { return nil }
      return Meaning(prefix: "S/RES/", whole: earlier(value, "S/RES/"))
    case .some(let organ):
      guard value >= 100, var meaning = Self.prefix(organ.numeralPrefix, kind) else { return nil }
      meaning.whole = earlier(value, meaning.prefix)
      return meaning
    case nil:
      guard value >= 100 else { return nil }
      if let whole = named[value] { return Meaning(prefix: "", whole: whole) }
      if sentence(reading) == .generalAssembly {
        return Meaning(prefix: "A/RES/", isAmbiguous: true)
      }
      if ResolutionNumbering.councilNumbers.contains(value) { return Meaning(prefix: "S/RES/") }
      return value < 3600 ? Meaning(prefix: "A/RES/", isAmbiguous: true) : nil
    }
  }

  private func earlier(_ value: Int, _ prefix: String) -> String? {
    named[value].flatMap { $0.hasPrefix(prefix) ? $0 : nil }
  }

  /// A Roman numeral is a session of the organ that is named, of the General Assembly where none is.
  private func numeral(
    _ value: Int, _ session: SessionNumeral, _ kind: Citation.Kind, _ reading: Reading
  ) -> Meaning? {
    let assembly = Self.prefix(CitedOrgan.generalAssembly.numeralPrefix, kind)
    if session.isSpecial { return assembly }
    if let organ = reading.organ, organ != .someAssembly, organ != .someCommission {
      return Self.prefix(organ.numeralPrefix, kind)
    }
    let fits = ResolutionNumbering.fitsAssembly(value, session: session.value)
    if fits || reading.organ == .someAssembly { return kind == .resolution ? assembly : nil }
    switch sentence(reading) {
    case .economicAndSocialCouncil, .trusteeshipCouncil, .humanRightsCommission:
      return Self.prefix(sentence(reading)?.numeralPrefix, kind)
    case .generalAssembly: return assembly
    default: break
    }
    guard kind == .resolution else { return nil }
    // Later sessions than the thirtieth were numbered so by the Economic and Social Council alone.
    if session.value > 30 { return session.value <= 63 ? Meaning(prefix: "E/RES/") : nil }
    return Meaning(prefix: "A/RES/", isAmbiguous: true)
  }

  private func ofYear(
    _ year: Int, _ value: Int, _ kind: Citation.Kind, _ reading: Reading
  ) -> Meaning? {
    if let organ = reading.organ {
      guard organ == .someCommission else { return Self.prefix(organ.yearPrefix, kind) }
      // `Commission Decision 2000/520` is the European Union's.
      let commission = context.organ?.yearPrefix == nil ? .humanRightsCommission : context.organ
      return value < 200 ? Self.prefix(commission?.yearPrefix, kind) : nil
    }
    let inSentence = sentence(reading)
    if let meaning = inSentence.flatMap({ Self.prefix($0.yearPrefix, kind) }) { return meaning }
    // The decisions of the Economic and Social Council begin with 201.
    guard kind == .resolution || value > 200 else { return nil }
    let known = known("\(year)/\(value)", kind)
    return Meaning(
      prefix: kind == .decision ? "E/DEC/" : "E/RES/", isAmbiguous: year < 2007 && known == nil)
  }

  private func special(
    _ series: String, _ kind: Citation.Kind, _ reading: Reading
  ) -> Meaning? {
    let organ = reading.organ ?? (series == "S-" ? context.organ : nil)
    switch organ {
    case .humanRightsCouncil, .someCouncil:
      return Self.prefix(CitedOrgan.humanRightsCouncil.slashPrefix, kind)
    default: return Self.prefix(CitedOrgan.generalAssembly.slashPrefix, kind)
    }
  }

  private func slash(
    _ session: Int, _ value: Int, _ kind: Citation.Kind, _ reading: Reading
  ) -> Meaning? {
    let isAssembly =
      ResolutionNumbering.slashSessions.contains(session)
      && (kind == .resolution || value >= ResolutionNumbering.firstAssemblyDecision)
    switch reading.organ {
    case .someCouncil: return Self.prefix(CitedOrgan.humanRightsCouncil.slashPrefix, kind)
    case .generalAssembly, .someAssembly:
      // What is below the 31st session can't be the Assembly's, whatever is said.
      return session < ResolutionNumbering.firstSlashSession
        ? Meaning(prefix: "", isAmbiguous: true)
        : Self.prefix(CitedOrgan.generalAssembly.slashPrefix, kind)
    case .some(let organ):
      if let meaning = Self.prefix(organ.slashPrefix, kind) { return meaning }
      // It does not number so: the number or the name is wrong.
      guard organ == .someCommission else {
        return isAssembly
          ? Self.prefix(CitedOrgan.generalAssembly.slashPrefix, kind, isAmbiguous: true) : nil
      }
    case nil: break
    }
    let candidates = [sentence(reading), context.organ].compactMap { organ in
      organ == .someCouncil ? .humanRightsCouncil : organ
    }.filter { $0.hasOwnSessions && $0.sessions.contains(session) && value <= $0.numberLimit }
    if let known = known("\(session)/\(value)", kind) { return known }
    guard isAssembly else { return belowAssembly(session, value, kind, reading, candidates) }
    let assembly = Self.prefix(CitedOrgan.generalAssembly.slashPrefix, kind)
    guard let other = candidates.first else { return assembly }
    if reading.isOwn { return Self.prefix(other.slashPrefix, kind) }
    // In a session of its own the organ is meant, but not surely.
    return other == context.organ
      ? Self.prefix(other.slashPrefix, kind, isAmbiguous: true) : assembly
  }

  private func belowAssembly(
    _ session: Int, _ value: Int, _ kind: Citation.Kind, _ reading: Reading,
    _ candidates: [CitedOrgan]
  ) -> Meaning? {
    if let organ = candidates.first { return Self.prefix(organ.slashPrefix, kind) }
    if kind == .decision {
      // Without an organ `decision 24/7` is no citation; the Human Rights Council's begin with 101.
      return value > 100 ? Meaning(prefix: "", isAmbiguous: true) : nil
    }
    return session < ResolutionNumbering.firstSlashSession
      ? Meaning(prefix: "", isAmbiguous: true) : nil
  }

  /// What the one document at hand with such a number is.
  private func known(_ number: String, _ kind: Citation.Kind) -> Meaning? {
    guard !context.documents.isEmpty else { return nil }
    var found: Meaning?
    for organ in CitedOrgan.allCases where !Self.isVague(organ) {
      for pair in [organ.slashPrefix, organ.yearPrefix] {
        guard let meaning = Self.prefix(pair, kind),
          context.documents.contains(meaning.prefix + number)
        else { continue }
        if found != nil { return nil }
        found = meaning
      }
    }
    return found
  }
}
