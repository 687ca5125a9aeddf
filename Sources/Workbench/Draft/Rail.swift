import Diplomacy
import Dossier

/// The brief that a draft is written against, as rows beside the text.
struct Rail: Sendable {
  /// Everything that can be chosen, with the headings between.
  private(set) var rows: [RailRow] = []
  /// Counts rows.
  private(set) var chosen = 0
  /// Counts up with every change to what is shown.
  private(set) var revision = 0
  /// The rows laid out for the screen.
  private(set) var view = RailView()
  /// The paths of the briefs that the rows are made from.
  private(set) var sources: [String] = []
  /// Whether the user chose a row; before that, the first row is chosen whatever comes in.
  private var wasMoved = false
  private var material: RailMaterial?
  /// How the draft stands to its mandate; `nil` before the first review.
  private var standing: RailStanding?

  /// Takes the item that the draft is for and the delegation that speaks; the paths that are
  /// to be read.
  mutating func place(_ item: AgendaItem?, delegation: DelegationCode?, in library: Library)
    -> [String]
  {
    guard let item else { return [] }
    material = RailMaterial(item, delegation, material?.briefs ?? [:])
    sources = [item.brief.path] + item.positions.map(\.path)
    build(library)
    return sources
  }

  /// Takes in one of the briefs that `sources` names.
  mutating func take(_ brief: Brief, in library: Library) {
    guard let known = material, sources.contains(brief.path) else { return }
    var briefs = known.briefs
    briefs[brief.path] = brief
    material = RailMaterial(known.item, known.delegation, briefs)
    build(library)
  }

  /// Takes in how the draft stands to its mandate.
  mutating func take(_ standing: RailStanding) {
    guard standing != self.standing else { return }
    self.standing = standing
    revision += 1
  }

  /// The chosen row, where there is one.
  var chosenRow: RailRow? {
    guard let row = rows[safely: chosen], row.canBeChosen else { return nil }
    return row
  }

  /// Lays the rows out for `columns` and `height` lines, and again only where something changed.
  mutating func settle(columns: Int, height: Int) {
    view.settle(
      rows: rows, chosen: chosen, standing, revision: revision, columns: columns, height: height)
  }

  /// Scrolls by `lines`; the chosen row stays the same.
  mutating func scroll(by lines: Int) {
    revision += 1
    view.scroll(by: lines)
  }

  /// Chooses the row at `index`, unless it is a heading.
  mutating func choose(_ index: Int) {
    guard let row = rows[safely: index], row.canBeChosen else { return }
    wasMoved = true
    revision += 1
    chosen = index
    view.showChosen()
  }

  /// Moves the cursor by `steps` rows, passing over headings.
  mutating func move(by steps: Int) {
    wasMoved = true
    revision += 1
    view.showChosen()
    var next = chosen
    var left = abs(steps)
    let direction = steps < 0 ? -1 : 1
    while left > 0, let row = rows[safely: next + direction] {
      next += direction
      if row.canBeChosen {
        chosen = next
        left -= 1
      }
    }
  }

  /// Goes on to the next row that can be inserted, where there is one.
  mutating func goOn() {
    let next = rows.indices.dropFirst(chosen + 1).first { rows[$0].canBeInserted }
    if let next { choose(next) }
  }

  private mutating func build(_ library: Library) {
    guard let material else { return }
    revision += 1
    let kept = chosenRow
    rows = material.mandate() + material.agreedLanguage() + material.others(library)
    rows += material.documents(library)
    let first = rows.firstIndex(where: \.canBeChosen) ?? 0
    chosen = wasMoved ? kept.flatMap { rows.firstIndex(of: $0) } ?? first : first
  }
}
