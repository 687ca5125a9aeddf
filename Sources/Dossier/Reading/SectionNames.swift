import Diplomacy

/// The names of the sections that are known, in the six official languages.
enum SectionNames {
  /// A heading made comparable: folded, with one blank between words and no colon behind.
  static func key(_ heading: String) -> String {
    keyOfASCII(heading) ?? keyOfAnyText(heading)
  }

  /// The same for a heading in ASCII, as most are; `nil` where there is another letter.
  private static func keyOfASCII(_ heading: String) -> String? {
    var key: [UInt8] = []
    key.reserveCapacity(heading.utf8.count)
    var isGap = false
    for byte in heading.utf8 {
      switch byte {
      case 0x20, 0x09...0x0D, UInt8(ascii: "-"), UInt8(ascii: "'"): isGap = true
      case 0x80...: return nil
      default:
        if isGap && !key.isEmpty { key.append(0x20) }
        isGap = false
        key.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    while let last = key.last, ":? .".utf8.contains(last) { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  private static func keyOfAnyText(_ heading: String) -> String {
    let words = Folding.fold(heading).split {
      $0.isWhitespace || $0 == "-" || $0 == "'" || $0 == "’"
    }
    var key = words.joined(separator: " ")
    while let last = key.last, [":", "：", "?", "？", "؟", " ", "."].contains(last) {
      key.removeLast()
    }
    return key
  }

  /// The title as it would be written without its colon.
  static func title(_ heading: String) -> String {
    var title = heading
    while let last = title.last, last == ":" || last == "：" || last.isWhitespace {
      title.removeLast()
    }
    return title
  }

  /// What a heading that is written just as in the table opens: nearly all are, and so are known
  /// without folding every name of the table first.
  static func kind(writtenAs heading: String) -> SectionKind? {
    // The length alone tells nearly all names from it.
    let length = heading.utf8.count
    return table.first { $0.1.contains { $0.utf8.count == length && $0 == heading } }?.0
  }

  /// Every known name by its key.
  static let kinds: [String: SectionKind] = {
    var kinds: [String: SectionKind] = [:]
    for (kind, names) in table {
      for name in names { kinds[key(name)] = kind }
    }
    return kinds
  }()

  private struct Name {
    var title: String
    var kind: SectionKind
    var letters: [Unicode.Scalar]
    var signature: LetterSignature

    init(title: String, kind: SectionKind) {
      self.title = title
      self.kind = kind
      letters = Array(key(title).unicodeScalars)
      signature = LetterSignature(letters)
    }
  }

  /// The names that are long enough to be told from a slip of the pen.
  private static let longNames: [Name] = table.flatMap { kind, names in
    names.map { Name(title: $0, kind: kind) }
  }.filter { $0.letters.count >= 5 }

  /// The known name that `key` is a slip of the pen away from.
  ///
  /// Short words need to be nearer, lest a heading of the user's own be taken for a slip.
  static func nearlyKnown(_ key: String) -> (title: String, kind: SectionKind)? {
    let letters = Array(key.unicodeScalars)
    guard (5...60).contains(letters.count) else { return nil }
    let limit = letters.count >= 9 ? 2 : 1
    let signature = LetterSignature(letters)
    var best: (name: Name, distance: Int)?
    for name in longNames where signature.mayBe(within: limit, of: name.signature) {
      guard let distance = EditDistance.between(letters, name.letters, limit: limit),
        distance < best?.distance ?? .max
      else { continue }
      best = (name, distance)
    }
    return best.map { ($0.name.title, $0.name.kind) }
  }

  private static let table: [(SectionKind, [String])] = [
    (
      .position,
      [
        "Position", "Positions", "Posición", "Posiciones", "Позиция", "Позиции", "立场", "الموقف",
        "المواقف", "موقف",
      ]
    ),
    (
      .mustSay,
      [
        "Must say", "Talking points", "Talking point", "À dire", "Points à dire",
        "Éléments de langage", "Élément de langage", "Hay que decir", "Puntos de intervención",
        "Punto de intervención", "Обязательно сказать", "Сказать обязательно", "Тезисы", "Тезис",
        "必须说", "发言要点", "谈话要点", "يجب قوله", "نقاط الحديث", "نقطة الحديث",
      ]
    ),
    (
      .maySay,
      [
        "May say", "Peut être dit", "Peuvent être dits", "À dire si possible", "Se puede decir",
        "Puede decirse", "Можно сказать", "可以说", "يمكن قوله",
      ]
    ),
    (
      .redLines,
      [
        "Red lines", "Red line", "Lignes rouges", "Ligne rouge", "Líneas rojas", "Línea roja",
        "Красные линии", "Красная линия", "红线", "底线", "الخطوط الحمراء", "الخط الأحمر",
        "خطوط حمراء", "خط أحمر",
      ]
    ),
    (
      .fallback,
      [
        "Fallback", "Fallbacks", "Fall-back", "Fallback position", "Fallback positions",
        "Position de repli", "Positions de repli", "Posición de repliegue",
        "Posiciones de repliegue", "Запасная позиция", "Запасные позиции", "退路", "备选方案",
        "موقف احتياطي", "المواقف الاحتياطية", "الموقف الاحتياطي",
      ]
    ),
    (
      .ifAsked,
      [
        "If asked", "En cas de question", "En cas de questions", "Si la question est posée",
        "Si preguntan", "Si se pregunta", "Если спросят", "如被问及", "إذا سئلنا", "عند السؤال",
      ]
    ),
    (
      .agreedLanguage,
      [
        "Agreed language", "Agreed languages", "Langage agréé", "Langage convenu",
        "Formulation convenue", "Formulations convenues", "Lenguaje acordado",
        "Lenguaje convenido", "Согласованные формулировки", "Согласованная формулировка",
        "Согласованный текст", "商定措辞", "商定用语", "الصيغة المتفق عليها", "اللغة المتفق عليها",
        "الصياغة المتفق عليها",
      ]
    ),
    (
      .background,
      [
        "Background", "Backgrounds", "Contexte", "Contextes", "Antecedentes", "Antecedente",
        "Справка", "Справки", "История вопроса", "背景", "خلفية", "الخلفية", "معلومات أساسية",
      ]
    ),
    (
      .contacts,
      [
        "Contacts", "Contact", "Contactos", "Contacto", "Контакты", "Контакт", "联系人",
        "جهات الاتصال", "جهة الاتصال",
      ]
    ),
    (
      .notes,
      [
        "Notes", "Note", "Notas", "Nota", "Заметки", "Заметка", "Примечания", "Примечание", "备注",
        "注释", "ملاحظات", "ملاحظة", "الملاحظات",
      ]
    ),
  ]
}
