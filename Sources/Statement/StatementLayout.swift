public import Diplomacy
public import Dossier

/// An intervention as it is handed in and read out: the heading block, the paragraphs, the thanks.
///
/// Directions and comments are left out. What the body lacks is added: an address at the start and
/// thanks at the end, in the intervention's language.
public struct StatementLayout: Hashable, Sendable {
  /// The language of the statement.
  public let language: LanguageTag
  /// Words a minute, for Chinese characters a minute.
  public let pace: Int
  /// The speaking time, where somebody gives one.
  public let limit: Duration?
  /// In the order of the page.
  public private(set) var blocks: [StatementBlock]

  /// Lays the intervention `brief` out; `session` and `item` are those it belongs to, and `library`
  /// gives names, pace and invocation.
  public init(
    of brief: Brief, in library: Library, session: SessionHeader? = nil, item: ItemHeader? = nil
  ) {
    var header = InterventionHeader()
    if case .intervention(let own) = brief.header { header = own }
    let language = header.common.language?.value ?? library.language
    self.language = language
    pace = library.settings?.header.pace.value(for: language) ?? Pace.standard(for: language)
    limit = SpeakingTime.limit(
      for: header.role?.value ?? .national, intervention: header.limit?.value,
      item: item?.speakingTime.mapValues(\.value) ?? [:],
      session: session?.speakingTime.mapValues(\.value) ?? [:])
    blocks = []
    // The invocation is the desk's; another delegation's statement does not begin with it.
    let isOwn = header.delegation == nil || header.delegation?.value == library.desk
    if isOwn, let invocation = library.settings?.header.invocation.value(for: language) {
      blocks.append(.invocation(invocation))
    }
    let heading = StatementHeading(
      header: header, library: library, session: session, item: item, language: language)
    blocks.append(.heading(heading.lines))
    blocks.append(.deliveryMark(heading.deliveryMark))
    let address = session?.chair.value(for: language) ?? Salutation.address(in: language)
    append(brief.paragraphs, address: address, isNumbered: header.numbered?.value ?? false)
  }

  private mutating func append(
    _ paragraphs: [SpeechParagraph], address: String, isNumbered: Bool
  ) {
    let said = paragraphs.filter { $0.use != .direction && !$0.text.isEmpty }
    guard let first = said.first, let last = said.last else { return }
    if !first.isSalutation && !Salutation.opens(first.text) {
      let line = Salutation.line(address, in: language)
      blocks.append(.salutation(spoken(line, range: nil)))
    }
    var number = 0
    for paragraph in said {
      var words = spoken(paragraph.text, range: paragraph.range)
      if paragraph.isSalutation {
        blocks.append(.salutation(words))
        continue
      }
      number += 1
      if case .ifTime(let rank) = paragraph.use { words.ifTimeRank = rank }
      // The thanks are no paragraph that anybody would cite.
      let isThanks = paragraph == last && words.words <= 12 && Salutation.isClosing(words.text)
      if isNumbered && !isThanks { words.number = number }
      blocks.append(.paragraph(words))
    }
    if last.isSalutation || !Salutation.isClosing(last.text) {
      let line = Salutation.closing(address, in: language)
      blocks.append(.closing(spoken(line, range: nil)))
    }
  }

  private func spoken(_ text: String, range: SourceRange?) -> SpokenText {
    let words = SpokenCount.words(in: text, language: language)
    return SpokenText(
      text: text, words: words, duration: Pace.duration(words: words, pace: pace), range: range)
  }
}

extension StatementLayout {
  /// Everything that is said, in order: addresses, paragraphs and thanks.
  public var spoken: [SpokenText] { blocks.compactMap(\.spoken) }

  /// How many words are said, those included that may be left out.
  public var words: Int { spoken.reduce(0) { $0 + $1.words } }

  /// How long it takes to say all.
  public var duration: Duration { Pace.duration(words: words, pace: pace) }

  /// How long it takes without what is marked `[if time]`.
  public var shortestDuration: Duration {
    let words = spoken.filter { $0.ifTimeRank == nil }.reduce(0) { $0 + $1.words }
    return Pace.duration(words: words, pace: pace)
  }
}
