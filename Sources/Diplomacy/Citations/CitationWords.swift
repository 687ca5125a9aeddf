/// What a word before or after a number says about it.
enum CitationWord: Sendable {
  /// `resolution`, `decisions`; an abbreviation may have its organ in it: `UNSCR`.
  case kind(Citation.Kind, isPlural: Bool, organ: CitedOrgan?)
  /// `paragraph`, `OP`.
  case paragraph(Pinpoint.Part)
  /// `Article`, whose paragraphs are a treaty's.
  case article
  /// `No.`, `number`.
  case number
  /// `of the`, `de la`: what may stand between the parts of one citation.
  case joint
  /// `and`, `or`.
  case conjunction
  /// `to`, `through`.
  case range
  /// `operative`, `preambular`: which paragraphs.
  case part(Pinpoint.Part)
  /// `its`, `his`: whose resolution is that of whom the sentence speaks.
  case own

  /// What `word`, folded, says; `nil` where it says nothing.
  static func meaning(of word: String) -> CitationWord? { table[word] }

  private static let table = makeTable()

  private static func makeTable() -> [String: CitationWord] {
    var table: [String: CitationWord] = [:]
    func add(_ words: String, _ meaning: CitationWord) {
      for word in Folding.fold(words).split(separator: " ") { table[String(word)] = meaning }
    }
    add("of the by adopted in its their said this above mentioned aforementioned", .joint)
    add("de la le l du des d del los las lo par por aprobada adoptada adoptee adoptees", .joint)
    add("принятой принятая принятую принятых от الصادر الصادرة عن الذي اتخذته من في", .joint)
    add("its their his own sa ses son leur leurs su sus своей своих свою своим ее", .own)
    add("and or & et ou y e o u и или و أو as well", .conjunction)
    add("to through thru à a al по до إلى au", .range)
    add("no nos nr number numbers numbered numero numeros núm núms num n № номер رقم", .number)
    add("article articles art arts articulo articulos", .article)
    for word in ["статья", "статьи", "статье", "статью", "статьей", "статей", "статьях", "ст"] {
      add(word, .article)
    }
    for word in ["المادة", "المادتين", "المواد", "مادة", "والمادة", "للمادة", "بالمادة"] {
      add(word, .article)
    }
    add("operative dispositif dispositivo operativo dispositiva op ops", .part(.operative))
    add("preambular preamble préambule preambulo preambulares", .part(.preambular))
    addParagraphs(add)
    addKinds(.resolution, add)
    addKinds(.decision, add)
    return table
  }

  private static func addParagraphs(_ add: (String, CitationWord) -> Void) {
    add("paragraph paragraphs para paras par paragraphe paragraphes", .paragraph(.paragraph))
    add("párrafo párrafos párr párrs", .paragraph(.paragraph))
    add(
      "пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктах п пп пунктами",
      .paragraph(.paragraph))
    add(
      "الفقرة الفقرات الفقرتين الفقرتان فقرة للفقرة بالفقرة والفقرة الفقرتين فقرات",
      .paragraph(.paragraph))
  }

  private static func addKinds(
    _ kind: Citation.Kind, _ add: (String, CitationWord) -> Void
  ) {
    let one = CitationWord.kind(kind, isPlural: false, organ: nil)
    let several = CitationWord.kind(kind, isPlural: true, organ: nil)
    guard kind == .resolution else {
      add("decision décision decisión", one)
      add("decisions décisions decisiones", several)
      add("решение решения решению решением решении", one)
      add("решений решениях решениям решениями", several)
      add("المقرر مقرر مقررها مقرره للمقرر بالمقرر والمقرر", one)
      add("المقررات مقررات مقرراتها المقررين مقرري", several)
      return
    }
    add("resolution résolution resolución resolucion res", one)
    add("resolutions résolutions resoluciones", several)
    add("резолюция резолюцию резолюцией резолюции", one)
    add("резолюций резолюциях резолюциям резолюциями резолюции", several)
    for stem in [
      "قرار", "القرار", "قرارها", "قراره", "للقرار", "بالقرار", "والقرار", "وقرار", "لقرار",
      "لقرارها", "بقرار", "فالقرار", "قرارنا",
    ] {
      add(stem, one)
    }
    for stem in [
      "قرارات", "القرارات", "قراراتها", "قراراته", "قراري", "القرارين", "القراران", "قراريها",
      "وقرارات", "والقرارات", "لقرارات", "بقرارات", "للقرارات", "بالقرارات", "وقراري", "لقراري",
      "بقراري", "للقرارين",
    ] {
      add(stem, several)
    }
    func abbreviated(_ words: String, _ organ: CitedOrgan) {
      add(words, .kind(.resolution, isPlural: false, organ: organ))
      add(words + "s", .kind(.resolution, isPlural: true, organ: organ))
    }
    abbreviated("unscr", .securityCouncil)
    abbreviated("scr", .securityCouncil)
    // `UNSC 2254`, `UNGA 74/247`.
    add("unsc", .kind(.resolution, isPlural: false, organ: .securityCouncil))
    add("unga", .kind(.resolution, isPlural: false, organ: .generalAssembly))
    abbreviated("ungar", .generalAssembly)
    abbreviated("hrcr", .humanRightsCouncil)
  }

  /// Words with a full stop behind them when shortened.
  static let shortened: Set<String> = [
    "res", "no", "nos", "n", "nr", "num", "nums", "para", "paras", "par", "pars", "art",
    "arts", "parr", "parrs", "п", "пп", "ст", "op", "pp", "ops", "pps",
  ]

  /// What stands behind an organ's name to say whose organ it is.
  static let unitedNations: Set<String> = Set(
    [
      "оон", "Организации", "Объединенных", "Объединённых", "Наций", "nations", "unies", "united",
      "naciones", "unidas", "onu", "un", "الأمم", "المتحدة", "للأمم",
    ].map { Folding.fold($0) })

  /// What follows a number that is a measure: a resolution of a screen, not of an organ.
  static let measures: Set<String> = [
    "dpi", "ppi", "px", "pixel", "pixels", "x", "p", "by", "million", "billion", "per", "percent",
    "points", "lines", "times", "days", "years", "votes", "members", "km", "mm", "cm", "m", "нм",
    "точек", "пикселеи", "pour", "por",
  ]
}
