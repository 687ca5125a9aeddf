/// The words that addresses and closing thanks are made of, folded, in the six languages together.
enum AddressWords {
  /// Who is addressed; an address has at least one of these.
  static let heads = set(
    """
    chair chairs chairman chairperson chairwoman cochair cochairs president presidents vice
    secretary facilitator facilitators cofacilitator cofacilitators coordinator moderator
    excellency excellencies delegate delegates representative representatives colleague colleagues
    ladies gentlemen minister ministers ambassador ambassadors friends rapporteur commissioner
    director sir madam panellists panelists guests

    president presidente presidence coprésident coprésidente coprésidents secretaire facilitateur
    facilitatrice facilitateurs moderateur moderatrice excellence excellences delegue delegues
    deleguees representant representants collegues mesdames messieurs ministre ministres
    ambassadeur ambassadrice ambassadeurs amis rapporteuse commissaire directrice directeur

    presidenta presidentes copresidente copresidenta copresidentes secretario secretaria
    facilitador facilitadora facilitadores coordinador coordinadora moderador moderadora
    excelencia excelencias excelentisimo excelentisima delegado delegados delegada delegadas
    representante representantes colegas señoras señores ministros embajador embajadora
    embajadores amigos amigas relator relatora comisionado comisionada directora

    председатель председательница сопредседатель сопредседатели секретарь координатор модератор
    превосходительство превосходительства делегат делегаты представитель представители коллеги
    дамы господа министр министры посол послы друзья докладчик комиссар директор

    الرئيس الرئيسة رئيس رئيسة سيدي سيدتي الأمين الميسر الميسران المنسق المنسقة السعادة سعادة
    المعالي معالي المندوبون المندوبين المندوبات الممثلون الممثلين الزملاء الزميلات السادة سادة
    السيدات سيداتي سادتي الوزير الوزراء السفير السفراء الأصدقاء المقرر المقررة الحضور
    """)

  /// What stands beside the one who is addressed.
  static let attributes = set(
    """
    mr mrs ms mister mme dr dear distinguished honourable honorable esteemed excellent your his her
    co deputy acting general executive high permanent special under prime foreign assembly council
    committee commission conference bureau board session group meeting panel working heads state
    states government governments delegation delegations member members united nations fellow all

    monsieur madame cher chere chers cheres distingue distingues distinguee distinguees honorable
    honorables votre vos notre adjoint adjointe generale executif executive haut assemblee conseil
    comite conference groupe reunion seance chefs etat gouvernement delegations membres tous toutes

    señor señora senor sr sra estimado estimada estimados estimadas distinguido distinguida
    distinguidos distinguidas honorables vuestra su querido querida queridos queridas general
    ejecutivo ejecutiva alto alta asamblea consejo comite comision conferencia grupo sesion reunion
    jefes jefas estado gobierno delegaciones miembros todos todas mesa

    господин госпожа г жа уважаемый уважаемая уважаемые дорогие достопочтенный ваше ваши
    генеральный исполнительный верховный генеральной ассамблеи совета комитета комиссии
    конференции группы сессии главы государств правительств делегаций члены заместитель председателя

    السيد السيدة العام التنفيذي السامي المحترم المحترمة المحترمون المحترمين الموقر الموقرون
    الموقرين الكرام الكريم الأعزاء الأفاضل أصحاب صاحب صاحبة حضرات حضرة الجلسة الجمعية العامة
    المجلس مجلس الأمن اللجنة المؤتمر الفريق رؤساء الوفود أعضاء الدول والحكومات أيها أيتها نائب
    """
  )

  /// Words that join others and begin no address.
  static let links = set(
    "the of and for to s le la les l de du des d et aux el los las del y e и в و يا من")

  /// What thanks the chair or the room; the longer before those that they begin with.
  static let thanks = phrases([
    "thank you very much", "thank you so much", "thank you", "i thank you", "many thanks",
    "merci beaucoup", "je vous remercie", "nous vous remercions", "muchas gracias",
    "большое спасибо", "thanks", "i thank the chair", "merci", "vous remercie",
    "vous remercions", "gracias", "le agradezco", "les agradezco", "спасибо", "благодарю",
    "благодарим", "благодарю вас", "شكرا", "وشكرا", "أشكركم", "وأشكركم", "نشكركم", "شكرا لكم",
  ])

  /// The longer before those they begin with.
  static let chineseHeads = [
    "联合主席", "共同主席", "副主席", "代主席", "主席", "副议长", "议长", "秘书长", "协调员", "主持人", "协调人", "报告员",
    "阁下", "代表们", "代表", "同事们", "同事", "女士们", "先生们", "朋友们", "朋友", "部长", "大使", "同仁", "高级专员",
    "总干事", "执行主任", "来宾",
  ]

  /// Around the one who is addressed.
  static let chineseAttributes = [
    "女士", "先生", "尊敬的", "敬爱的", "亲爱的", "各位", "诸位", "大会", "委员会", "理事会", "安理会", "会议", "副", "们", "和",
    "及", "的", "国家元首", "政府首脑", "联合国",
  ]

  /// What thanks the chair or the room.
  static let chineseThanks = ["谢谢", "感谢主席", "多谢"]

  private static func set(_ words: String) -> Set<String> {
    Set(Folding.fold(words).split { $0.isWhitespace }.map(String.init))
  }

  private static func phrases(_ phrases: [String]) -> [String] { phrases.map { Folding.fold($0) } }
}
