/// Words that are right in a statement in any language and stand in no dictionary.
public enum FieldWords {
  /// Whether `word`, in lower case, is one.
  public static func contains(_ word: String) -> Bool {
    words.contains(word) || words.contains(word.replacing("’", with: "'"))
  }

  private static let words: Set<String> = Set(
    text.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Latin and French of every conference, and what the United Nations have named.
  private static let text = """
    ab ad aequo alia alios alii ante antes bis bona causa ceteris circa communis compos cogens \
    contra corpus culpa curia cum de dicta dicto dictum dictu dies droit erga et ex facie facto \
    fide fora forum gentium habeas hoc honoris idem in infra inter interim intra ipso iure ius \
    jure jus lapsus lex loco locus locum mala mare mens modus mutandis mutatis mutatis nexus \
    nolens non novo obiter officio omnes onus opinio par paribus pari passu passim per persona \
    posteriori posterio prima priori pro proprio quid quo quorum ratio ratione re rea rebus \
    rerum sanctae servanda pacta sic sine stantibus statu status sub sui supra tempore terra \
    terrae ter quater uti possidetis vacatio verbatim versa versus viva vivendi voce volens \
    nullius nullum crimen poena lege specialis generalis posterior derogat aut dedere judicare \
    vis-à-vis communiqué démarche démarches rapprochement chargé d'affaires aide-mémoire \
    aides-mémoire rapporteur rapporteurs vice-chair vice-chairs vice-president co-chair \
    co-chairs co-facilitator co-facilitators cofacilitator cofacilitators co-sponsor \
    co-sponsors co-sponsored pen-holder subprogramme subprogrammes chapeau chapeaux acquis \
    détente entente vis viz cybercrime cybercrimes cyberspace cybersecurity multilateralism \
    plurilateral unilateralism intersessional extrabudgetary subregional subregion subregions \
    interregional triregional multistakeholder geostrategic denuclearization denuclearized \
    non-proliferation rebuttable omnicide ecocide donor-driven refoulement non-refoulement \
    d'état mainstreaming longstanding pax fait accompli playbook cuellar sans frontières
    """
}
