import CNcurses
import Glibc
import Prose
import Screen

/// What the terminal shows, and the way from cells to ncurses.
struct Painter {
  private let window: UnsafeMutablePointer<WINDOW>?
  var repertoire: Repertoire
  private var colors: ColorPairs
  private var size = Size(columns: 0, rows: 0)
  /// The cells last handed to ncurses, row after row.
  private var shown = UnsafeMutablePointer<Cell>.allocate(capacity: 1)
  /// Room for the part of a row that is handed over at once.
  private var run = UnsafeMutablePointer<cchar_t>.allocate(capacity: 1)
  private var cursor: ScreenPosition?
  private var isCursorShown: Bool?
  private var isTouched = true

  init(window: UnsafeMutablePointer<WINDOW>?, repertoire: Repertoire, hasColors: Bool) {
    self.window = window
    self.repertoire = repertoire
    colors = ColorPairs(wanted: hasColors)
  }

  /// Frees what it holds; it may not be used afterwards.
  func deallocate() {
    shown.deallocate()
    run.deallocate()
  }

  var colorCount: Int { colors.colors }

  /// Has the whole screen drawn anew with the next surface.
  mutating func repaint() {
    clearok(window, true)
    isCursorShown = nil
    isTouched = true
  }

  /// Follows the terminal to another size; the next surface is drawn as a whole.
  mutating func resize(to size: Size) {
    resize_term(Int32(max(1, size.rows)), Int32(max(1, size.columns)))
    werase(window)
    self.size = size
    deallocate()
    // What an erased window holds.
    shown = .allocate(capacity: size.columns * size.rows + 1)
    shown.initialize(repeating: .blank(), count: size.columns * size.rows + 1)
    run = .allocate(capacity: size.columns + 1)
    run.initialize(repeating: cchar_t(), count: size.columns + 1)
    repaint()
  }

  /// Draws the cells that differ, places the cursor, and has ncurses send it all.
  mutating func present(_ surface: inout Surface, cursor: ScreenPosition?) {
    let rows = min(size.rows, surface.size.rows)
    let columns = min(size.columns, surface.size.columns)
    for row in 0..<rows {
      let damage = surface.damage[row]
      let start = Int(damage.start)
      let end = min(columns, Int(damage.end))
      guard start < end else { continue }
      surface.cells.withUnsafeBufferPointer { cells in
        guard let first = cells.baseAddress else { return }
        draw(first + row * surface.size.columns, row: row, from: start, to: end, of: columns)
      }
    }
    surface.clearDamage()
    place(cursor)
    guard isTouched else { return }
    isTouched = false
    wrefresh(window)
  }

  private mutating func place(_ cursor: ScreenPosition?) {
    let visible = cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    if isCursorShown != (visible != nil) {
      isCursorShown = visible != nil
      curs_set(visible == nil ? 0 : 1)
      isTouched = true
    }
    if let visible, isTouched || visible != self.cursor {
      wmove(window, Int32(visible.row), Int32(visible.column))
      isTouched = true
    }
    self.cursor = visible
  }

  /// Finds the cells of a row that differ from what is shown and hands them over in runs.
  private mutating func draw(
    _ cells: UnsafePointer<Cell>, row: Int, from start: Int, to end: Int, of columns: Int
  ) {
    let old = shown + row * size.columns
    let length = (end - start) * MemoryLayout<Cell>.stride
    guard memcmp(cells + start, old + start, length) != 0 else { return }
    var column = start
    while column < end {
      guard differ(cells + column, old + column) else {
        column += 1
        continue
      }
      var last = column
      var probe = column + 1
      // A few equal cells between are cheaper than another call.
      while probe < end, probe - last < 8 {
        if differ(cells + probe, old + probe) { last = probe }
        probe += 1
      }
      var first = column
      while first > 0, cells[first].width == 0 { first -= 1 }
      column = last + 1
      while column < columns, cells[column].width == 0 { column += 1 }
      hand(cells, row: row, from: first, to: column)
      (old + first).update(from: cells + first, count: column - first)
    }
  }

  /// A cell is three words without a gap, so equal cells are equal words.
  @inline(__always)
  private func differ(_ one: UnsafePointer<Cell>, _ other: UnsafePointer<Cell>) -> Bool {
    let one = UnsafeRawPointer(one)
    let other = UnsafeRawPointer(other)
    return one.load(as: UInt64.self) != other.load(as: UInt64.self)
      || one.load(fromByteOffset: 16, as: UInt64.self)
        != other.load(fromByteOffset: 16, as: UInt64.self)
      || one.load(fromByteOffset: 8, as: UInt64.self)
        != other.load(fromByteOffset: 8, as: UInt64.self)
  }

  /// Hands a run of whole cells to ncurses.
  private mutating func hand(
    _ cells: UnsafePointer<Cell>, row: Int, from start: Int, to end: Int
  ) {
    var count = 0
    for column in start..<end where cells[column].width > 0 {
      let cell = cells[column]
      let look = colors.look(of: cell.style)
      let glyph = Glyph(cell, repertoire: repertoire, room: end - column)
      run[count].attr = look.attributes
      run[count].chars = glyph.letters
      run[count].ext_color = look.pair
      count += 1
      if glyph.isDoubled {
        run[count] = run[count - 1]
        count += 1
      }
    }
    wmove(window, Int32(row), Int32(start))
    wadd_wchnstr(window, run, Int32(count))
    isTouched = true
  }
}
