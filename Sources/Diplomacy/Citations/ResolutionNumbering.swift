/// How organs have numbered their resolutions, as far as it tells whose one is.
///
/// The bounds are rough, with room to both sides: they tell what can't be, not what is.
enum ResolutionNumbering {
  /// The first session of the General Assembly whose resolutions are `31/1`, no longer `1 (XXXI)`.
  static let firstSlashSession = 31
  /// Sessions that a General Assembly of our time may have reached.
  static let slashSessions = 31...99
  /// Numbers of resolutions of the Security Council.
  static let councilNumbers = 1...2999
  static let years = 1946...2099
  /// The first number that a decision of the General Assembly has in its session.
  static let firstAssemblyDecision = 301

  /// Whether the General Assembly's resolution `number` can be of its session `session`.
  static func fitsAssembly(_ number: Int, session: Int) -> Bool {
    guard (1...assemblyLast.count).contains(session) else { return false }
    let first = session == 1 ? 0 : assemblyLast[session - 2]
    return (first - 110...assemblyLast[session - 1] + 110).contains(number)
  }

  /// Whether the Security Council's resolution `number` can be of `year`.
  static func fitsCouncil(_ number: Int, year: Int) -> Bool {
    let index = year - 1946
    guard index >= 0 else { return false }
    guard index < councilLast.count else { return number > (councilLast.last ?? 0) - 60 }
    let first = index < 2 ? 0 : councilLast[index - 2]
    let last = index + 1 < councilLast.count ? councilLast[index + 1] : councilLast[index] + 80
    return (first...last).contains(number)
  }

  /// About the last resolution of each session of the General Assembly from the first to the
  /// thirtieth.
  private static let assemblyLast = [
    113, 182, 288, 366, 499, 607, 713, 810, 909, 995, 1147, 1240, 1357, 1483, 1630, 1765, 1885,
    2006, 2025, 2134, 2261, 2391, 2504, 2631, 2755, 2899, 3058, 3203, 3400, 3541,
  ]

  /// About the last resolution of the Security Council in each year from 1946.
  private static let councilLast = [
    15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 171, 177, 185, 199, 219,
    232, 244, 262, 275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559,
    580, 593, 606, 626, 646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386,
    1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2396,
    2447, 2504, 2563, 2617, 2673, 2721, 2767, 2810,
  ]
}
