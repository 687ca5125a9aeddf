/// What all drafts together know about their review.
struct ReviewState: Sendable {
  /// Counts up with every state of the library that a draft can be held against; 0 before the
  /// first.
  var generation = 0
  /// Whether an answer is still to come; one at a time, so that no typing waits for many.
  var isAsking = false
  /// Whether the library has changed since in what a draft is held against.
  var isOutdated = true
  /// Whether the finding at the cursor is to be explained once the text is looked at as it stands.
  var explainsNext = false
}
