import Diplomacy
public import Dossier

extension ReviewMaterial {
  /// What the intervention at `path` with `header` is held against in `library`.
  ///
  /// - Parameter briefs: Those that were read of `paths(for:header:in:citing:)`, by path; what is
  ///   not among them is not held against.
  /// - Complexity: linear in the library's delegations, and some milliseconds for the names of
  ///   states; keep it while only the text changes.
  public init(
    for path: String, header: InterventionHeader, in library: Library, briefs: [String: Brief]
  ) {
    self.init()
    let session = library.session(ofPath: path)
    let item = library.item(ofPath: path)
    let language = header.common.language?.value ?? library.language
    self.path = path
    self.header = header
    self.library = library
    self.session = session
    self.item = item
    self.language = language
    pace = library.settings?.header.pace.value(for: language) ?? Pace.standard(for: language)
    role = header.role?.value ?? .national
    limit = SpeakingTime.limit(
      for: role, intervention: header.limit?.value,
      item: item?.brief.header.speakingTime.mapValues(\.value) ?? [:],
      session: session?.brief.header.speakingTime.mapValues(\.value) ?? [:])
    date = header.date?.value ?? session?.brief.header.dates?.value.last
    delegation = header.delegation?.value ?? library.desk
    let given = Self.chair(of: session?.brief.header, in: language, of: library)
    address = given ?? Salutation.address(in: language)
    isAddressGiven = given != nil
    names = language.official.map { NameScan($0, with: Self.ownNames(of: library, in: $0)) }
    for group in header.alignedWith {
      seek(group.group.value, as: .group)
      seek(group.speaker.value, as: .state)
    }
    if let group = header.onBehalfOf?.value { seek(group, as: .group) }
    allowed = library.settings?.header.allow ?? []
    itemBrief = item.flatMap { briefs[$0.brief.path] }
    let positions = Self.positions(for: path, in: library)
    let own = positions.first { $0.header.delegation.value == delegation }
    position = own.flatMap { briefs[$0.path] }
    others = positions.compactMap { $0.path == own?.path ? nil : briefs[$0.path] }
    documents = briefs.values.filter { $0.kind == .document }.sorted { $0.path < $1.path }
    former = Self.former(for: path, header: header, in: library).compactMap { entry in
      briefs[entry.path].map { (library.reference(ofPath: entry.path) ?? entry.path, $0) }
    }
  }

  /// The session's form of address in `language`; one that is given for no language in particular
  /// is the library's.
  private static func chair(
    of session: SessionHeader?, in language: LanguageTag, of library: Library
  ) -> String? {
    guard let chair = session?.chair else { return nil }
    let isLibrarys = language.official == library.language.official
    let own = ByLanguage(chair.entries.filter { isLibrarys || $0.language != nil })
    return own.value(for: language)
  }

  private mutating func seek(_ code: DelegationCode, as sense: DelegationName.Sense) {
    let header = library.delegations.first { $0.header.code == code }?.header
    let own = [header?.name?.value, header?.formalName?.value].compactMap { $0 }
    spokenFor[code] = DelegationWords(code, as: sense, with: own)
  }

  /// The briefs to read for an intervention, by what its text cites.
  ///
  /// - Complexity: linear in the text and in the library's sessions.
  public static func paths(
    for brief: Brief, header: InterventionHeader, in library: Library
  ) -> [String] {
    let context = library.citationContext(in: library.session(ofPath: brief.path))
    let symbols = CitationScan.citations(in: brief.text, context: context).map(\.symbol)
    return paths(for: brief.path, header: header, in: library, citing: symbols)
  }

  /// The briefs to read for the intervention at `path`: its item, the positions on it, the
  /// documents before the item and those cited, and what the delegation delivered before on the
  /// same questions.
  ///
  /// - Parameter symbols: The documents that the text cites, for a library may have thousands.
  public static func paths(
    for path: String, header: InterventionHeader, in library: Library,
    citing symbols: [String] = []
  ) -> [String] {
    let item = library.item(ofPath: path).map { [$0.brief.path] } ?? []
    return item + positions(for: path, in: library).map(\.path)
      + documents(for: path, in: library, citing: symbols)
      + former(for: path, header: header, in: library).map(\.path)
  }

  private static func positions(
    for path: String, in library: Library
  ) -> [Entry<PositionHeader>] {
    library.item(ofPath: path)?.positions ?? library.session(ofPath: path)?.positions ?? []
  }

  /// The documents that the item lists, the session's own, and those cited.
  private static func documents(
    for path: String, in library: Library, citing symbols: [String]
  ) -> [String] {
    let own = library.session(ofPath: path)?.documents.map(\.path) ?? []
    let listed = library.item(ofPath: path)?.brief.header.documents.map(\.value) ?? []
    var paths: [String] = own
    var seen = Set(own)
    for symbol in listed + symbols {
      guard case .document(let path) = library.resolve(symbol), seen.insert(path).inserted else {
        continue
      }
      paths.append(path)
    }
    return paths
  }

  /// Delivered statements of the same delegation, before its date, on items that ask one of the
  /// questions of this one; the latest first.
  private static func former(
    for path: String, header: InterventionHeader, in library: Library
  ) -> [Entry<InterventionHeader>] {
    guard let home = library.item(ofPath: path) else { return [] }
    let speaker = header.delegation?.value ?? library.desk
    let questions = Set(home.brief.header.questions.map(\.id.value))
    var found: [Entry<InterventionHeader>] = []
    for item in library.sessions.flatMap(\.items)
    where item.folder == home.folder
      || item.brief.header.questions.contains(where: { questions.contains($0.id.value) })
    {
      found += item.interventions.filter { entry in
        guard entry.path != path, entry.header.status?.value == .delivered,
          (entry.header.delegation?.value ?? library.desk) == speaker
        else { return false }
        guard let date = header.date?.value, let other = entry.header.date?.value else {
          return true
        }
        return other <= date
      }
    }
    return found.sorted { left, right in
      guard let mine = left.header.date?.value, let theirs = right.header.date?.value else {
        return left.header.date != nil
      }
      return mine > theirs
    }
  }

  /// The names that the library's own files give.
  private static func ownNames(
    of library: Library, in language: OfficialLanguage
  ) -> [NameScan.OwnName] {
    library.delegations.filter { $0.header.members.isEmpty }.flatMap { entry in
      let header = entry.header
      let written = header.common.language?.value.official ?? library.nameLanguage
      guard written == language, !DelegationName.isGroup(header.code) else {
        return [NameScan.OwnName]()
      }
      return [(header.name?.value, false), (header.formalName?.value, true)].compactMap {
        name, isFormal in
        name.map { NameScan.OwnName(code: header.code, name: $0, isFormal: isFormal) }
      }
    }
  }
}
