/// How long a delegation may speak.
///
/// Limits are given by role, by a body for its session or one agenda item, and by the chair for one
/// intervention; where nobody gives one there is none.
public enum SpeakingTime {
  /// The limit that holds: the intervention's own, else the item's for the role, else the session's.
  public static func limit(
    for role: Role, intervention: Duration? = nil, item: [Role: Duration] = [:],
    session: [Role: Duration] = [:]
  ) -> Duration? {
    intervention ?? item[role] ?? session[role]
  }
}
