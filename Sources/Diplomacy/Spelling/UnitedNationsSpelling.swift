/// English as the United Nations Editorial Manual spells it: British, with -ize.
public enum UnitedNationsSpelling {
  /// How the United Nations spell `word`, where that is otherwise: `organize` for `organise`,
  /// `Programme` for `Program`; `nil` where they spell it so, or it is not known.
  ///
  /// - Parameter isWord: Whether a British dictionary has a word.
  public static func form(of word: String, isWord: (String) -> Bool) -> String? {
    let lower = word.lowercased()
    guard let form = lowerForm(of: lower, isWord: isWord), form != lower else { return nil }
    guard word.first?.isUppercase == true else { return form }
    return form.prefix(1).uppercased() + form.dropFirst()
  }

  private static func lowerForm(of word: String, isWord: (String) -> Bool) -> String? {
    if let form = OtherSpellings.forms[word] { return form }
    return OtherSpellings.form(ofInflected: word, isWord: isWord)
      ?? withZ(word, isWord: isWord) ?? withS(word, isWord: isWord)
  }

  /// `organise`, `organisational` … with z, where the dictionary has that as well.
  private static func withZ(_ word: String, isWord: (String) -> Bool) -> String? {
    for ending in endings where word.hasSuffix("is" + ending) {
      let stem = word.dropLast(ending.count + 2)
      guard stem.count >= 3, !isAlwaysWithS(stem + "is") else {
        return nil
      }
      let twin = stem + "iz" + ending
      if isWord(String(twin)) { return String(twin) }
    }
    return nil
  }

  /// `analyze`, `paralyze` … with s: they are no verbs in -ize.
  private static func withS(_ word: String, isWord: (String) -> Bool) -> String? {
    for ending in ["e", "ed", "es", "er", "ers", "ing"] where word.hasSuffix("lyz" + ending) {
      let twin = word.dropLast(ending.count + 1) + "s" + ending
      if isWord(String(twin)) { return String(twin) }
    }
    return nil
  }

  private static func isAlwaysWithS(_ stem: Substring) -> Bool {
    if alwaysWithS.contains(String(stem)) { return true }
    return ["re", "un", "pre", "mis", "out", "tele"].contains {
      stem.hasPrefix($0) && alwaysWithS.contains(String(stem.dropFirst($0.count)))
    }
  }

  private static let endings = [
    "e", "ed", "es", "er", "ers", "ing", "ingly", "able", "ation", "ations", "ational",
    "ationally",
  ]

  /// Stems whose -is- is no ending: dictionaries have some of them with z all the same.
  private static let alwaysWithS: Set = [
    "advertis", "advis", "apprais", "appris", "aris", "chastis", "circumcis", "compris",
    "compromis", "concis", "demis", "despis", "devis", "disguis", "enfranchis", "enterpris",
    "excis", "exercis", "expertis", "franchis", "improvis", "incis", "merchandis", "nois",
    "paradis", "pois", "prais", "precis", "premis", "pris", "promis", "rais", "revis", "supervis",
    "surmis", "surpris", "televis", "treatis", "vis", "wis",
  ]
}
