import Diplomacy
import Dossier

/// Sessions and agenda items.
nonisolated extension ListRows {
  var sessionRows: [Row] {
    sessions.map { session in
      let header = session.brief.header
      let title = header.title?.value ?? session.folder
      let dates = header.dates?.value
      return row(
        path: session.brief.path, title: title,
        [("dates", JSON(dates?.iso)), ("items", .number(session.items.count))],
        cells: [
          dates.map { DateWords.short($0) } ?? "no dates", counted(session.items.count, "item"),
          title,
        ])
    }
  }

  var itemRows: [Row] {
    items.map { item in
      let header = item.brief.header
      let title = header.title?.value ?? item.folder
      let questions = header.questions.map { question in
        JSON.object([
          ("id", .string(question.id.value)), ("text", .string(question.text.value)),
        ])
      }
      return row(
        path: item.brief.path, title: title,
        [
          ("number", JSON(header.number?.value)), ("questions", .array(questions)),
          ("positions", .number(item.positions.count)),
        ],
        cells: [
          header.number?.value ?? "–", counted(questions.count, "question"),
          counted(item.positions.count, "position"), title,
        ])
    }
  }

  private func counted(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
