import CNcurses
import Screen

/// ncurses' pairs of foreground and background, made as they are needed.
struct ColorPairs {
  /// How many colours are used: 0 for none.
  let colors: Int
  private let limit: Int32
  /// The keys of the pairs that were made, the first one being pair 1; there are only a few.
  private var pairs: [UInt32] = []
  private var lastStyle = Style.standard
  private var lastLook = Look(attributes: 0, pair: 0)

  /// Attributes with the pair's bits, and the pair.
  struct Look {
    var attributes: attr_t
    var pair: Int32
  }

  /// Asks the terminal for its colours, unless none are wanted.
  init(wanted: Bool) {
    guard wanted, has_colors(), start_color() == OK else {
      colors = 0
      limit = 0
      return
    }
    let hasDefaults = use_default_colors() == OK
    colors = hasDefaults ? Int(tigetnum("colors")) : 0
    limit = min(max(tigetnum("pairs"), 0), 32_000)
  }

  /// What ncurses calls a style.
  @inline(__always)
  mutating func look(of style: Style) -> Look {
    if style == lastStyle { return lastLook }
    return newLook(of: style)
  }

  private mutating func newLook(of style: Style) -> Look {
    let pair = pair(style.foreground, style.background)
    var attributes = attache_pair_bits(pair)
    if style.attributes.contains(.bold) { attributes |= attache_bold() }
    if style.attributes.contains(.dim) { attributes |= attache_dim() }
    if style.attributes.contains(.italic) { attributes |= attache_italic() }
    if style.attributes.contains(.underline) { attributes |= attache_underline() }
    if style.attributes.contains(.reverse) { attributes |= attache_reverse() }
    lastStyle = style
    lastLook = Look(attributes: attributes, pair: pair)
    return lastLook
  }

  private mutating func pair(_ foreground: Color, _ background: Color) -> Int32 {
    guard colors > 0 else { return 0 }
    let front = foreground.number.map { ColorDegrading.number($0, colors: colors) } ?? -1
    let back = background.number.map { ColorDegrading.number($0, colors: colors) } ?? -1
    if front < 0, back < 0 { return 0 }
    let key = UInt32(UInt16(bitPattern: front)) << 16 | UInt32(UInt16(bitPattern: back))
    if let index = pairs.firstIndex(of: key) { return Int32(index + 1) }
    let pair = Int32(pairs.count + 1)
    guard pair < limit, init_extended_pair(pair, Int32(front), Int32(back)) == OK else { return 0 }
    pairs.append(key)
    return pair
  }
}
