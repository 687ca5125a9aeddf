final class ZDump: @unchecked Sendable {
  static let shared = ZDump()
  var isOn = false
  var rows: [(Int, [Double], Bool)] = []
  func add(_ n: Int, _ e: Evidence, _ v: CoverageVerdict) { rows.append((n, e.values, v.status == .made)) }
}
