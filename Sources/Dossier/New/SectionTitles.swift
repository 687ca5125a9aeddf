import Diplomacy

/// What a template calls the sections of a position, in the six official languages.
enum SectionTitles {
  /// One of the names that the reader knows; English for other languages.
  static func title(of kind: SectionKind, in language: LanguageTag) -> String {
    titles(in: language.official ?? .english)[kind] ?? ""
  }

  private static func titles(in language: OfficialLanguage) -> [SectionKind: String] {
    switch language {
    case .english:
      [
        .mustSay: "Must say", .maySay: "May say", .redLines: "Red lines", .fallback: "Fallback",
        .ifAsked: "If asked", .agreedLanguage: "Agreed language",
      ]
    case .french:
      [
        .mustSay: "Points à dire", .maySay: "À dire si possible", .redLines: "Lignes rouges",
        .fallback: "Positions de repli", .ifAsked: "Si la question est posée",
        .agreedLanguage: "Langage agréé",
      ]
    case .spanish:
      [
        .mustSay: "Hay que decir", .maySay: "Puede decirse", .redLines: "Líneas rojas",
        .fallback: "Posiciones de repliegue", .ifAsked: "Si preguntan",
        .agreedLanguage: "Lenguaje convenido",
      ]
    case .russian:
      [
        .mustSay: "Обязательно сказать", .maySay: "Можно сказать", .redLines: "Красные линии",
        .fallback: "Запасная позиция", .ifAsked: "Если спросят",
        .agreedLanguage: "Согласованные формулировки",
      ]
    case .chinese:
      [
        .mustSay: "必须说", .maySay: "可以说", .redLines: "红线", .fallback: "退路", .ifAsked: "如被问及",
        .agreedLanguage: "商定措辞",
      ]
    case .arabic:
      [
        .mustSay: "يجب قوله", .maySay: "يمكن قوله", .redLines: "الخطوط الحمراء",
        .fallback: "موقف احتياطي", .ifAsked: "إذا سئلنا", .agreedLanguage: "الصيغة المتفق عليها",
      ]
    }
  }
}
