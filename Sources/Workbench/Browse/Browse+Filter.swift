import Dossier
import Screen

extension Browse {
  /// Takes a key while the column's filter is being typed; `false` where the key is not the
  /// filter's.
  mutating func type(_ key: Key, _ library: Library) -> Bool {
    let typed = column?.filter ?? ""
    switch key.code {
    case .character(let character) where key.modifiers.isSubset(of: [.shift]):
      narrow(by: typed + String(character), library)
    case .backspace where !typed.isEmpty:
      narrow(by: String(typed.dropLast()), library)
    case .backspace, .escape:
      column?.isFiltering = false
      narrow(by: nil, library)
    case .enter:
      column?.isFiltering = false
      if typed.isEmpty { narrow(by: nil, library) }
    default: return false
    }
    return true
  }

  /// Takes the first line of a pasted text into the filter that is being typed.
  mutating func pasteIntoFilter(_ text: String, _ library: Library) {
    narrow(by: (column?.filter ?? "") + text.firstLine, library)
  }

  /// Shows only the rows of the column in focus that `filter` fits, `nil` for all.
  mutating func narrow(by filter: String?, _ library: Library) {
    column?.setFilter(filter)
    fill(focus, library)
  }
}
