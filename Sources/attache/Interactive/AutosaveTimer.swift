/// When what is to be saved by itself has waited for long enough.
struct AutosaveTimer {
  /// In milliseconds of `Clock`; `nil` while nothing waits.
  private var due: Int?

  /// How long the loop may sleep, in milliseconds; `nil` for any time.
  var timeout: Int? { due.map { max(0, $0 - Clock.milliseconds()) } }

  /// Begins to count when something comes to wait, and stops when nothing does.
  ///
  /// - Parameter delay: how long it may wait; `nil` where nothing does.
  /// - Returns: Whether it is time.
  mutating func isDue(after delay: Duration?) -> Bool {
    guard let delay else {
      due = nil
      return false
    }
    let now = Clock.milliseconds()
    let due = due ?? now + Int(clamping: delay.components.seconds) * 1000
    self.due = due
    guard now >= due else { return false }
    self.due = nil
    return true
  }
}
