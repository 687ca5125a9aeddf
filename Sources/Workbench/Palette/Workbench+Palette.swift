import Dossier
import Screen

extension Workbench {
  /// Offers everything that can be done here.
  mutating func openPalette() { overlay = .palette(Palette(paletteCommands)) }

  /// What the keys of the place do, that of the place itself first and plain movement last.
  private var paletteCommands: [PaletteRow] {
    let late: [KeyBinding.Scope] = [.walking, .text]
    let order = scopes.filter { !late.contains($0) } + scopes.filter(late.contains)
    return keys.listed(in: order, repertoire: theme.repertoire).filter { $0.command != .palette }
      .map { listed in
        .command(
          listed.command, name: listed.summary, keys: listed.keys,
          obstacle: obstacle(to: listed.command))
      }
  }

  /// The palette has the keyboard.
  mutating func handle(_ key: Key, in palette: inout Palette) -> [Effect] {
    defer { if case .palette = overlay { overlay = .palette(palette) } }
    let page = Palette.pageSteps(in: body)
    switch key.code {
    case .up: palette.move(by: -1)
    case .down: palette.move(by: 1)
    case .pageUp: palette.move(by: -page)
    case .pageDown: palette.move(by: page)
    case .escape: overlay = nil
    case .enter:
      guard let row = palette.chosen else { return [] }
      overlay = nil
      return run(row)
    default:
      guard !palette.type(key, keys: keys, palettePlaces) else { break }
      switch keys.command(for: key, in: [.everywhere]) {
      case .palette, .leave: overlay = nil
      default: break
      }
    }
    return []
  }

  /// The places that the palette leads to from here.
  var palettePlaces: PalettePlaces? {
    library.value.map { library in
      let path = place == .browse ? nil : current
      return PalettePlaces(
        library: library,
        session: path.map(library.session(ofPath:)) ?? browse.session(in: library),
        item: path.map(library.item(ofPath:)) ?? browse.item(in: library))
    }
  }

  private mutating func run(_ row: PaletteRow) -> [Effect] {
    switch row {
    case .command(let command, _, _, _): return perform(command)
    case .reference(_, let path, _): return show(path)
    }
  }
}
