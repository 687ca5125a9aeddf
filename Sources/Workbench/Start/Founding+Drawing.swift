import Dossier
import Prose
import Screen

extension Founding {
  /// Draws the page; where the cursor of the field in focus stands.
  ///
  /// On a low screen the explanation goes first, then the place: what is asked is more.
  func draw(on surface: inout Surface, in body: Rect, theme: Theme) -> ScreenPosition? {
    let margin = body.columns >= 40 ? 3 : 1
    let area = body.dropLeft(margin).dropRight(1).left(76).dropTop(body.rows > 8 ? 1 : 0)
    let texts = [fullText(columns: area.columns), shortText(columns: area.columns)]
    let needed = offer.canBeMade ? 2 * form.fields.count + 2 : 0
    let lines = texts.first { $0.count + needed <= area.rows } ?? []
    Page(lines).draw(on: &surface, in: area, from: ScrollOffset(), theme: theme)
    guard offer.canBeMade else { return nil }
    return form.drawFields(on: &surface, in: area.dropTop(lines.count), theme: theme)
  }

  private func fullText(columns: Int) -> [Page.Line] {
    [Page.Line([Page.Run("Welcome to Attaché", .title)]), Page.Line()]
      + Page.Line.wrapped(Self.explanation, .text, columns: columns)
      + [Page.Line()] + place(columns: columns) + [Page.Line()]
      + (offer.canBeMade ? [] : Page.Line.wrapped(refusal, .problem, columns: columns))
  }

  private func shortText(columns: Int) -> [Page.Line] {
    place(columns: columns)
      + (offer.canBeMade ? [] : Page.Line.wrapped(refusal, .problem, columns: columns))
  }

  /// Where the library would be; of a long path the end is shown, which tells it from others.
  private func place(columns: Int) -> [Page.Line] {
    let folder = Abbreviation.fittingEnd(of: offer.folder, columns: columns)
    return Page.Line.wrapped(summary, .secondary, columns: columns)
      + [Page.Line([Page.Run(folder, .strong)])]
  }
}
