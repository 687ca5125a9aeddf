import CNcurses
import Prose
import Screen

/// What ncurses is given for a cell, so that its width stays what we counted.
struct Glyph {
  /// The letter and its marks, ended by zeros.
  var letters: (wchar_t, wchar_t, wchar_t, wchar_t, wchar_t)
  /// Whether it stands for a wide cell and has to be given twice.
  var isDoubled = false

  @inline(__always)
  init(_ cell: Cell, repertoire: Repertoire, room: Int) {
    if cell.base < 0x7F, cell.mark1 == 0 {
      self.init(letter: cell.base)
    } else {
      self.init(beyondASCII: cell, repertoire: repertoire, room: room)
    }
  }

  @inline(__always)
  private init(letter: UInt32) { letters = (wchar_t(letter), 0, 0, 0, 0) }

  @inline(never)
  private init(beyondASCII cell: Cell, repertoire: Repertoire, room: Int) {
    let isWide = cell.width == 2
    if isWide, room < 2 {
      letters = (0x20, 0, 0, 0, 0)
    } else if case let base = repertoire.substitute(for: cell.base),
      base != cell.base || repertoire == .ascii
    {
      letters = (wchar_t(base), 0, 0, 0, 0)
      isDoubled = isWide
    } else if Self.width(cell.base) != Int32(cell.width) {
      // The C library here is older or newer than our table.
      letters = (isWide ? 0x3013 : 0xFFFD, 0, 0, 0, 0)
    } else {
      letters = (wchar_t(cell.base), 0, 0, 0, 0)
      if Self.isMark(cell.mark1) { letters.1 = wchar_t(cell.mark1) }
      if Self.isMark(cell.mark2), letters.1 != 0 { letters.2 = wchar_t(cell.mark2) }
      if Self.isMark(cell.mark3), letters.2 != 0 { letters.3 = wchar_t(cell.mark3) }
    }
  }

  private static func isMark(_ value: UInt32) -> Bool { value != 0 && width(value) == 0 }

  private static func width(_ value: UInt32) -> Int32 { wcwidth(wchar_t(bitPattern: value)) }
}
