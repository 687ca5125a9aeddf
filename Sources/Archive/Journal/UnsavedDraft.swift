/// A text that version 0.1 kept when it ended, which is still offered.
struct UnsavedDraft: Hashable, Sendable {
  /// The absolute path of the library it belongs to.
  var library: String
  /// Of the brief, relative to the library's root.
  var path: String
  /// The file that the text was opened from; `nil` where there was none yet.
  var base: FileSignature?
  /// When it was kept: nanoseconds since 1970.
  var time: Int64
  /// The whole text.
  var bytes: [UInt8]
}
