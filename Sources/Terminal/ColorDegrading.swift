/// The 256 colours on terminals that have fewer.
nonisolated enum ColorDegrading {
  /// A colour's number on a terminal with this many colours.
  static func number(_ number: UInt8, colors: Int) -> Int16 {
    if colors >= 256 || Int(number) < min(colors, 16) { return Int16(number) }
    let nearest = number < 16 ? Int16(number) : nearestOfSixteen(number)
    return colors >= 16 ? nearest : nearest & 7
  }

  private static func nearestOfSixteen(_ number: UInt8) -> Int16 {
    let (red, green, blue) = parts(of: number)
    let highest = max(red, green, blue)
    // Without a clear hue it is a grey.
    if highest - min(red, green, blue) < 40 {
      return switch highest {
      case ..<50: 0
      case ..<130: 8
      case ..<210: 7
      default: 15
      }
    }
    let limit = highest / 2
    let hue = (red > limit ? 1 : 0) | (green > limit ? 2 : 0) | (blue > limit ? 4 : 0)
    return Int16(hue | (highest > 200 ? 8 : 0))
  }

  /// Red, green and blue from 0 to 255 of a colour from 16 on.
  private static func parts(of number: UInt8) -> (Int, Int, Int) {
    if number >= 232 {
      let grey = 8 + (Int(number) - 232) * 10
      return (grey, grey, grey)
    }
    let index = Int(number) - 16
    let level = { (step: Int) in step == 0 ? 0 : 55 + step * 40 }
    return (level(index / 36), level(index / 6 % 6), level(index % 6))
  }
}
