import Screen

/// One row of the key table: what the user can want, where, and by which keys.
///
/// Dispatch, footer and help are all drawn from it.
struct KeyBinding: Sendable {
  /// Where a binding holds.
  enum Scope: Hashable, Sendable, CaseIterable {
    /// In the text of a draft.
    case text
    /// In the rail beside the text.
    case rail
    /// In text and rail alike.
    case drafting
    /// While a column's filter is being typed; only the footer asks.
    case filtering
    /// In the columns and their page.
    case browsing
    /// In the formatted statement.
    case previewing
    /// Wherever there are rows or lines to walk and nothing is being typed.
    case walking
    case everywhere
    /// On the first page, where there is no library yet.
    case founding
    /// Where one can only leave.
    case leaving
    /// While something lies over the place.
    case overlaid
    /// While the stances of a position are being set.
    case settingStances
    /// While one of several answers is asked for.
    case choosing
    /// In a draft beside its file.
    case comparing
    /// In a list of problems.
    case listing
    /// In a brief that lies over the place.
    case showing
    /// In the list of everything that can be done.
    case palette
    /// In the line in which one looks for something.
    case finding
    /// In the same, where other words are put in its place.
    case replacing
    /// In a list of what can be inserted.
    case inserting
  }

  let command: Command
  /// The first is the one that the footer names.
  var keys: [Key]
  let scope: Scope
  /// What it does, in a few words, for the list of keys; `nil` for what the list passes over.
  let summary: String?
  /// The same in one word, for the footer; `nil` where the footer passes it over.
  let footer: String?

  /// Joins the parts.
  init(_ command: Command, keys: [Key], _ scope: Scope, _ summary: String?, footer: String?) {
    self.command = command
    self.keys = keys
    self.scope = scope
    self.summary = summary
    self.footer = footer
  }

  /// Joins the parts; `notation` is `Key`'s, the keys one after another.
  init(
    _ command: Command, _ notation: String, _ scope: Scope, _ summary: String?,
    footer: String? = nil
  ) {
    self.init(
      command, keys: Key.parse(notation) ?? [], scope, summary, footer: footer)
  }
}
