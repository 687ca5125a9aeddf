import Diplomacy
import Dossier
import Screen

/// What a position holds on each question of an agenda item, to be changed and written.
struct StanceForm: Hashable, Sendable {
  /// One question with its stance.
  struct Row: Hashable, Sendable {
    let question: Question
    /// As the file has it.
    let former: Stance
    var stance: Stance
  }

  /// What a key led to.
  enum Outcome: Hashable, Sendable {
    case stays
    case closes
    case asks([BriefEdit])
  }

  /// The position's file.
  let path: String
  /// Whose position it is, in words.
  let name: String
  private(set) var rows: [Row]
  var cursor = ListCursor()

  /// Asks about every question of `item`; `nil` where it has none.
  init?(_ position: Entry<PositionHeader>, of name: String, on item: AgendaItem) {
    path = position.path
    self.name = name
    rows = item.brief.header.questions.map { question in
      let stance = position.header.stance(on: question.id.value)
      return Row(question: question, former: stance, stance: stance)
    }
    if rows.isEmpty { return nil }
  }

  /// Takes `key`: up and down choose the question, a number, a letter, left and right its stance;
  /// Enter writes what was changed, Esc nothing.
  mutating func handle(_ key: Key, of keys: KeyTable) -> Outcome {
    switch keys.command(for: key, in: [.settingStances, .overlaid, .choosing]) {
    case .up: cursor.move(by: -1, count: rows.count)
    case .down: cursor.move(by: 1, count: rows.count)
    case .left: step(by: -1)
    case .right: step(by: 1)
    case .open: return edits.isEmpty ? .closes : .asks(edits)
    case .back: return .closes
    default:
      if let stance = Self.stance(for: key) { rows[cursor.chosen].stance = stance }
    }
    return .stays
  }

  /// What was changed.
  private var edits: [BriefEdit] {
    rows.filter { $0.stance != $0.former }
      .map { .stance($0.stance, question: $0.question.id.value) }
  }

  private mutating func step(by steps: Int) {
    let all = Stance.allCases
    guard let index = all.firstIndex(of: rows[cursor.chosen].stance) else { return }
    rows[cursor.chosen].stance = all[(index + steps + all.count) % all.count]
  }

  /// The stance that a digit or a letter names: `1` and `s` are support.
  private static func stance(for key: Key) -> Stance? {
    guard case .character(let character) = key.code, key.modifiers.isSubset(of: [.shift])
    else { return nil }
    let typed = character.lowercased()
    return Stance.allCases.enumerated().first { index, stance in
      typed == String(index + 1) || stance.rawValue.hasPrefix(typed)
    }?.element
  }
}
