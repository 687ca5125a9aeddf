import Diplomacy
import Linguistics
import Testing

/// Held against the dictionary that decides what has a twin with z.
@Suite("United Nations spelling", .enabled(if: SpellerTests.has("en_GB")))
struct UnitedNationsSpellingTests {
  @Test func whatOthersWriteIsWrittenAsTheUnitedNationsDo() throws {
    let speller = try SpellerTests.speller("en_GB")
    for (other, own) in Self.pairs {
      #expect(UnitedNationsSpelling.form(of: other, isWord: speller.accepts) == own, "\(other)")
      #expect(UnitedNationsSpelling.form(of: own, isWord: speller.accepts) == nil, "\(own)")
    }
    #expect(Self.pairs.count >= 60)
  }

  @Test func whatIsRightStays() throws {
    let speller = try SpellerTests.speller("en_GB")
    for word in Self.right.split(separator: " ").map(String.init) {
      #expect(UnitedNationsSpelling.form(of: word, isWord: speller.accepts) == nil, "\(word)")
      #expect(speller.accepts(word), "\(word)")
    }
  }

  static let pairs: [(String, String)] = [
    ("organise", "organize"), ("Organisation", "Organization"), ("organisations", "organizations"),
    ("organised", "organized"), ("organising", "organizing"), ("recognise", "recognize"),
    ("recognises", "recognizes"), ("emphasise", "emphasize"), ("emphasised", "emphasized"),
    ("realise", "realize"), ("utilise", "utilize"), ("mobilise", "mobilize"),
    ("mobilisation", "mobilization"), ("finalise", "finalize"), ("harmonise", "harmonize"),
    ("harmonisation", "harmonization"), ("authorise", "authorize"), ("criminalise", "criminalize"),
    ("criminalisation", "criminalization"), ("globalisation", "globalization"),
    ("industrialised", "industrialized"), ("prioritise", "prioritize"), ("summarise", "summarize"),
    ("Operationalise", "Operationalize"), ("marginalised", "marginalized"),
    ("civilisation", "civilization"), ("specialised", "specialized"), ("stabilise", "stabilize"),
    ("apologise", "apologize"), ("minimise", "minimize"), ("maximise", "maximize"),
    ("decolonisation", "decolonization"), ("analyze", "analyse"), ("analyzed", "analysed"),
    ("paralyzed", "paralysed"), ("labor", "labour"), ("Labor", "Labour"), ("color", "colour"),
    ("colored", "coloured"), ("favor", "favour"), ("favorable", "favourable"),
    ("favorably", "favourably"), ("behavior", "behaviour"), ("neighbor", "neighbour"),
    ("neighboring", "neighbouring"), ("neighborhood", "neighbourhood"), ("honor", "honour"),
    ("honorable", "honourable"), ("harbor", "harbour"), ("endeavors", "endeavours"),
    ("rigor", "rigour"), ("program", "programme"), ("Programs", "Programmes"),
    ("center", "centre"), ("centers", "centres"), ("theater", "theatre"),
    ("kilometers", "kilometres"), ("fiber", "fibre"), ("defense", "defence"),
    ("offense", "offence"), ("catalog", "catalogue"), ("dialog", "dialogue"),
    ("fulfill", "fulfil"), ("fulfillment", "fulfilment"), ("enrollment", "enrolment"),
    ("installments", "instalments"), ("skillful", "skilful"), ("traveled", "travelled"),
    ("traveling", "travelling"), ("canceled", "cancelled"), ("labeled", "labelled"),
    ("modeling", "modelling"), ("counselor", "counsellor"), ("percent", "per cent"),
    ("aging", "ageing"), ("aluminum", "aluminium"), ("skeptical", "sceptical"),
    ("co-operation", "cooperation"), ("co-ordinated", "coordinated"),
    ("Co-operation", "Cooperation"), ("artifacts", "artefacts"), ("focussed", "focused"),
    ("gray", "grey"), ("maneuvers", "manoeuvres"),
  ]

  static let right = """
    improvise improvised merchandise expertise enfranchise enfranchised prise advise advised \
    advising supervise supervised revise revised revision televise compromise compromised exercise \
    exercised exercising promise premises precise precisely comprise comprises surprise surprised \
    surprising enterprise enterprises despise disguise rise arise arises raise raised otherwise \
    likewise wise devise franchise advertise advertising demise circumcise practise premise \
    programme labour centre analyse analysis organize recognition laboratory collaborate \
    collaboration honorary honorific humorous vigorous rigorous elaborate colony evaporate \
    laborious program-like metering travel travels level levels fulfilled enrolled counsel signal \
    equal equally total totally cancel model label favourite per cent noise poise treatise
    """.replacing("program-like ", with: "")
}
