/// Spellings that others use, and what the United Nations write for them.
enum OtherSpellings {
  /// Whole words in lower case; those that are no inflections of `roots`.
  static let forms: [String: String] = {
    var forms: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ">")
      guard let form = parts.last, parts.count == 2 else { continue }
      for other in parts[0].split(separator: "|") { forms[String(other)] = String(form) }
    }
    return forms
  }()

  /// The form of an inflection of a root: `laboured` for `labored`.
  static func form(ofInflected word: String, isWord: (String) -> Bool) -> String? {
    for (root, own) in roots where word.hasPrefix(root) {
      let ending = word.dropFirst(root.count)
      guard endings.contains(String(ending)) else { continue }
      let form = own + ending
      if isWord(form) { return form }
    }
    return nil
  }

  private static let endings: Set<String> = [
    "", "s", "ed", "ing", "er", "ers", "able", "ably", "ability", "al", "ally", "less", "ful",
    "fully", "ly", "hood", "hoods", "ite", "ites", "ment", "ments", "ism", "ist", "ists", "ive",
    "ively", "ation", "ations", "ative", "ator", "ators", "y", "ical", "ically", "ness", "e", "es",
    "ion", "or", "ors",
  ]

  /// How a word begins elsewhere and here; an inflection counts where a dictionary has it.
  private static let roots: [(other: String, own: String)] = [
    ("arbor", "arbour"), ("ardor", "ardour"), ("armor", "armour"), ("behavior", "behaviour"),
    ("candor", "candour"), ("clamor", "clamour"), ("color", "colour"), ("demeanor", "demeanour"),
    ("discolor", "discolour"), ("dishonor", "dishonour"), ("endeavor", "endeavour"),
    ("favor", "favour"), ("disfavor", "disfavour"), ("fervor", "fervour"),
    ("flavor", "flavour"), ("harbor", "harbour"), ("honor", "honour"), ("humor", "humour"),
    ("labor", "labour"), ("belabor", "belabour"), ("misbehavior", "misbehaviour"),
    ("misdemeanor", "misdemeanour"), ("neighbor", "neighbour"), ("odor", "odour"),
    ("parlor", "parlour"), ("rancor", "rancour"), ("rigor", "rigour"), ("rumor", "rumour"),
    ("savior", "saviour"), ("splendor", "splendour"), ("succor", "succour"),
    ("tumor", "tumour"), ("valor", "valour"), ("vapor", "vapour"), ("vigor", "vigour"),
    ("travel", "travell"), ("label", "labell"), ("cancel", "cancell"), ("model", "modell"),
    ("fuel", "fuell"), ("channel", "channell"), ("counsel", "counsell"), ("signal", "signall"),
    ("total", "totall"), ("level", "levell"), ("marshal", "marshall"), ("equal", "equall"),
    ("quarrel", "quarrell"), ("rival", "rivall"), ("tunnel", "tunnell"), ("panel", "panell"),
    ("initial", "initiall"), ("dial", "diall"), ("pedal", "pedall"), ("shovel", "shovell"),
    ("co-operat", "cooperat"), ("co-ordinat", "coordinat"),
    ("archeolog", "archaeolog"), ("paleo", "palaeo"),
    ("anesthe", "anaesthe"), ("leukemi", "leukaemi"), ("pediatric", "paediatric"),
    ("gynecolog", "gynaecolog"), ("hemorrhag", "haemorrhag"), ("orthopedic", "orthopaedic"),
    ("skeptic", "sceptic"), ("plow", "plough"), ("mold", "mould"), ("smolder", "smoulder"),
    ("sulfur", "sulphur"),
  ]

  private static let table = """
    program>programme
    programs>programmes
    center>centre
    centers>centres
    centered>centred
    centering>centring
    theater>theatre
    theaters>theatres
    kilometer>kilometre
    kilometers>kilometres
    centimeter>centimetre
    centimeters>centimetres
    millimeter>millimetre
    millimeters>millimetres
    liter>litre
    liters>litres
    fiber>fibre
    fibers>fibres
    caliber>calibre
    luster>lustre
    somber>sombre
    specter>spectre
    meager>meagre
    saber>sabre
    defense>defence
    defenses>defences
    offense>offence
    offenses>offences
    pretense>pretence
    catalog>catalogue
    catalogs>catalogues
    dialog>dialogue
    dialogs>dialogues
    epilog>epilogue
    monolog>monologue
    fulfill>fulfil
    fulfills>fulfils
    fulfillment>fulfilment
    enroll>enrol
    enrolls>enrols
    enrollment>enrolment
    enrollments>enrolments
    installment>instalment
    installments>instalments
    distill>distil
    instill>instil
    instills>instils
    skillful>skilful
    skillfully>skilfully
    willful>wilful
    willfully>wilfully
    percent>per cent
    aging>ageing
    aluminum>aluminium
    jewelry>jewellery
    artifact>artefact
    artifacts>artefacts
    acknowledgment>acknowledgement
    acknowledgments>acknowledgements
    connexion>connection
    connexions>connections
    focussed>focused
    focusses>focuses
    focussing>focusing
    benefitted>benefited
    benefitting>benefiting
    targetted>targeted
    targetting>targeting
    budgetted>budgeted
    on-line>online
    gray>grey
    encyclopedia>encyclopaedia
    esthetic>aesthetic
    anemia>anaemia
    anemic>anaemic
    diarrhea>diarrhoea
    estrogen>oestrogen
    maneuver>manoeuvre
    maneuvers>manoeuvres
    maneuvered>manoeuvred
    maneuvering>manoeuvring
    marvelous>marvellous
    traveler>traveller
    travelers>travellers
    unfavorable>unfavourable
    unfavorably>unfavourably
    """
}
