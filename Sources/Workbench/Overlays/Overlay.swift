/// What lies over the place where the user is; at most one at a time.
///
/// Indirect, for the largest of them is large and there is seldom any: every question whether there
/// is one would move it as a whole.
indirect enum Overlay: Hashable, Sendable {
  /// The keys of the place.
  case help(ScrollOffset)
  /// The last messages.
  case messages(ScrollOffset)
  /// The first page, where there is no library yet.
  case founding(Founding)
  /// What a new brief needs to know.
  case newBrief(NewBriefForm)
  /// What a position holds, to be changed.
  case stances(StanceForm)
  /// Where to write the draft instead, as it is typed.
  case saveElsewhere(TextField)
  /// What is wrong with a brief, or with many.
  case problems(ProblemList)
  /// A brief that no row of Browse stands for.
  case brief(BriefOnPage)
  /// Everything that can be done, by name.
  case palette(Palette)
  /// A word that is marked as misspelt.
  case spelling(SpellingChoices)
  /// Something that the review found, and what may be done about it.
  case finding(FindingChoices)
  /// The reason for letting a finding stand, as it is typed.
  case silencing(Silencing)
  /// A new limit as it is typed, and what would be left unsaid.
  case cutToTime(TimeCut)
  /// The line in which one looks for something.
  case find(FindBar)
  /// What can be inserted at the cursor.
  case insertion(InsertionList)
  /// The number of a paragraph, as it is typed.
  case goToParagraph(ParagraphJump)
  /// A draft beside its file.
  case comparison(Comparison)
  /// Something only the user can decide.
  case decision(Decision)

  /// The rows at the foot of a draft that it takes, so that the text stands above.
  var footRows: Int {
    switch self {
    case .find(let bar): bar.rows
    case .insertion: InsertionList.rows
    case .goToParagraph: 1
    case .finding(let choices): choices.height
    default: 0
    }
  }

  /// The scopes whose keys the line at the foot names.
  var footerScopes: [KeyBinding.Scope] {
    switch self {
    case .comparison: KeyBinding.Scope.inComparison
    case .founding(let founding): founding.offer.canBeMade ? [.founding, .leaving] : [.leaving]
    case .finding(let choices) where !choices.canChoose: [.overlaid]
    case .decision, .spelling, .finding: [.overlaid, .choosing]
    case .newBrief(let form) where form.chosen == nil: [.overlaid, .choosing]
    case .problems(let list) where list.isFiltering: [.filtering]
    case .problems: [.listing, .overlaid]
    case .brief: [.showing, .overlaid]
    case .palette: [.palette, .overlaid]
    case .stances: [.settingStances, .overlaid, .choosing]
    case .find(let bar): bar.scopes
    case .insertion: [.inserting, .overlaid]
    default: [.overlaid]
    }
  }
}
