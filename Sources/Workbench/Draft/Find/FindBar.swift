import Diplomacy
import Prose
import Screen

/// The line at the foot in which one looks for words, and the one below it with those to put in
/// their place.
struct FindBar: Hashable, Sendable {
  /// What is wanted, to be gone on with later.
  struct Wish: Hashable, Sendable {
    var query = ""
    var replacement = ""
    var manner = SearchPattern.Manner()
  }

  /// Where the keyboard is.
  enum Focus: Hashable, Sendable {
    case query
    case replacement
  }

  private(set) var query: TextField
  private(set) var replacement: TextField
  private(set) var manner: SearchPattern.Manner
  private(set) var isReplacing: Bool
  private(set) var focus = Focus.query
  /// What is found; `nil` where nothing is looked for.
  private(set) var search: TextSearch?
  /// Where the cursor was when one began to look.
  let origin: TextPosition

  /// So many bytes are looked through for one key, that none has to wait.
  private static let bytesAtOnce = 1 << 20

  /// A line with what was wanted before.
  init(_ wish: Wish, isReplacing: Bool, from origin: TextPosition) {
    query = TextField(wish.query)
    replacement = TextField(wish.replacement)
    manner = wish.manner
    self.isReplacing = isReplacing
    self.origin = origin
  }

  /// What is wanted now.
  var wish: Wish {
    Wish(query: query.text, replacement: replacement.text, manner: manner)
  }

  var rows: Int { isReplacing ? 2 : 1 }

  /// The scopes that hold in it, the nearest first.
  var scopes: [KeyBinding.Scope] {
    switch (isReplacing, focus) {
    case (false, _): [.finding, .overlaid]
    case (true, .query): [.finding, .replacing, .overlaid]
    case (true, .replacement): [.replacing, .finding, .overlaid]
    }
  }

  /// Takes a key that is typed; `false` where what is looked for stays the same.
  mutating func type(_ key: Key, keys: KeyTable) -> Bool {
    switch focus {
    case .query:
      let before = query.text
      return query.type(key, keys: keys) && !query.text.hasSameBytes(as: before)
    case .replacement:
      _ = replacement.type(key, keys: keys)
      return false
    }
  }

  /// Takes the first line of a pasted text.
  mutating func paste(_ text: String) {
    switch focus {
    case .query: query.paste(text)
    case .replacement: replacement.paste(text)
    }
  }

  /// Goes from one line to the other.
  mutating func switchLine() { focus = focus == .query ? .replacement : .query }

  /// Shows the line for what is to be put in.
  mutating func beginReplacing() {
    isReplacing = true
    focus = query.text.isEmpty ? .query : .replacement
  }

  /// Changes what counts as the same.
  mutating func toggle(_ part: WritableKeyPath<SearchPattern.Manner, Bool>) {
    manner[keyPath: part].toggle()
  }

  /// Begins to look anew.
  mutating func begin(in buffer: TextBuffer) {
    search = SearchPattern(query.text, manner, folding: Self.fold).map { TextSearch($0) }
    goOn(in: buffer)
  }

  /// Looks on, in the text as it is now; to its end where that is wanted.
  mutating func goOn(in buffer: TextBuffer, toEnd: Bool = false) {
    search?.advance(in: buffer, bytes: toEnd ? .max : Self.bytesAtOnce, folding: Self.fold)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> String { Folding.fold(String(scalar)) }
}
