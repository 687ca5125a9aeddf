import Diplomacy
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("", ""), ("Mr. CHAIR, 74/247", "mr. chair, 74/247"), ("Côte d'Ivoire", "cote d'ivoire"),
    ("Türkiye", "turkiye"), ("STRASSE Straße ẞ", "strasse strasse ss"), ("Ещё", "еще"),
    ("Šđłøæœħı", "sdloaeoehi"), ("Việt Nam", "viet nam"),
    ("Ἀθῆναι ΣΟΦΟΣ σοφός", "αθηναι σοφοσ σοφοσ"),
    ("مُؤَسَّسَة", "موسسه"), ("أإآٱا", "ااااا"), ("الـــعربية", "العربيه"), ("主席先生", "主席先生"),
    ("İstanbul", "istanbul"), ("Ⱥ Ɓ Ա", "ⱥ ɓ ա"),
  ])
  func `folds case and diacritics`(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(arguments: ["é", "ё", "й", "ǖ", "ệ", "ά", "ᾷ", "ؤ", "ئ", "أ", "آ", "Å"])
  func `composed and decomposed spellings fold alike`(character: Character) {
    let decomposed: [Character: String] = [
      "é": "e\u{301}", "ё": "е\u{308}", "й": "и\u{306}", "ǖ": "u\u{308}\u{304}",
      "ệ": "e\u{323}\u{302}", "ά": "α\u{301}", "ᾷ": "α\u{342}\u{345}", "ؤ": "و\u{654}",
      "ئ": "ي\u{654}", "أ": "ا\u{654}", "آ": "ا\u{653}", "Å": "A\u{30A}",
    ]
    #expect(Folding.fold(String(character)) == Folding.fold(decomposed[character] ?? ""))
    #expect(Folding.fold(String(character)).unicodeScalars.count == 1)
  }

  @Test func `folding what is folded changes nothing, for every scalar`() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold(String(Character(scalar)))
      #expect(Folding.fold(once) == once, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `a part of a text folds like the text`() {
    #expect(Folding.fold("x Été y".dropFirst(2).dropLast(2)) == "ete")
  }
}

@Suite struct SlugTests {
  @Test(arguments: [
    ("Mandate fulfilled", "mandate-fulfilled"), ("Mandate fulfilled.", "mandate-fulfilled"),
    ("  USA: “no”  ", "usa-no"), ("Мандат выполнен", "мандат-выполнен"), ("主席先生", "主席先生"),
    ("Phase 2 / ships", "phase-2-ships"), ("", ""), ("…", ""), ("Côte d’Ivoire", "côte-d-ivoire"),
    ("a\u{301}b", "a\u{301}b"), ("\u{301}b", "b"), ("المهمة انتهت", "المهمة-انتهت"),
  ])
  func `makes slugs`(label: String, slug: String) {
    #expect(Slug.make(label) == slug)
  }
}

extension SlugTests {
  @Test func `keeps every letter and digit in lower case, and nothing else`() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isKept =
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .decimalNumber, .letterNumber, .otherNumber:
          true
        default: false
        }
      let slug = Slug.make(String(Character(scalar)))
      #expect(slug == (isKept ? scalar.properties.lowercaseMapping : ""), "U+\(value)")
    }
  }
}
