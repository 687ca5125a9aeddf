import Dossier
import Screen

/// One row of the palette: something that can be done here, or a place to go to.
enum PaletteRow: Hashable, Sendable {
  /// A command by what it does, its keys, and why it can't be done now.
  case command(Command, name: String, keys: String, obstacle: String?)
  /// A brief by its reference and its title.
  case reference(String, path: String, title: String)

  /// What the filter looks for.
  var words: String {
    switch self {
    case .command(_, let name, _, _): name
    case .reference(let reference, _, let title): "\(reference) \(title)"
    }
  }

  /// Why it can't be chosen.
  var obstacle: String? {
    if case .command(_, _, _, let obstacle) = self { obstacle } else { nil }
  }
}
