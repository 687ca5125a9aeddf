import Archive
import ArgumentParser
import Diplomacy
import Dossier

/// `attache log`: one more entry of today's floor log.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Note an intervention on the floor.",
    discussion: """
      The entry goes into the day's log of its author, which is made where there is none; every \
      other byte of the file stays. An entry without a time is given the present one.

      Examples:
        attache log ieg-cybercrime-7/2 "10:32–10:36 IRQ for G77 (group) mandate:support — go on"
        attache log ieg-cybercrime-7/2 IRQ convention:oppose — too early
        attache log ieg-cybercrime-7/2 "15:02 USA — noted later" --day 2021-04-07 --author IRN-2
      """)

  @Argument(
    help: "The agenda item: its reference or its folder.",
    completion: Completion.referencesOrFiles([.item]))
  var item: String

  @Argument(
    help: "Times, delegation, what it held on which questions, and after a dash what it said.",
    completion: Completion.floorWords)
  var entry: [String]

  @Option(
    help: ArgumentHelp(
      "Who keeps the log; otherwise the desk's own delegation.", valueName: "name"),
    transform: Arguments.author)
  var author: String?

  @Option(
    help: ArgumentHelp("The day it was said; otherwise today.", valueName: "2021-04-08"),
    transform: Arguments.day)
  var day: CalendarDay?

  @OptionGroup var library: LibraryOptions

  func run() throws {
    let root = library.choice.folder(for: [item])
    let loaded = try library.load(root, .headers)
    let item = try BriefFinder(loaded: loaded).item(item).item
    let line = try line(on: item, in: loaded.library)
    guard let day = day ?? Clock.today() else {
      throw CommandFailure(.usage, "The system does not know today's date; name it with --day.")
    }
    let path = item.floorLog(of: day, by: author ?? loaded.library.desk?.rawValue)
    do throws(EditError) {
      try SafeSave.edit([.floorEntry(line.text)], of: path, in: loaded.root)
    } catch {
      throw CommandFailure(error)
    }
    try StandardOutput.write("\(root)/\(path): \(line.text)\n")
  }

  /// The entry, with a time where today's has none, and with names that are known.
  private func line(on item: AgendaItem, in library: Library) throws(CommandFailure) -> FloorLine {
    var line: FloorLine
    do throws(EditRefusal.Kind) {
      line = try FloorLine(entry.joined(separator: " "))
      if day == nil || day == Clock.today(), let now = Clock.timeOfDay() {
        line = try line.at(hour: now.hour, minute: now.minute)
      }
    } catch {
      throw CommandFailure(.usage, EditRefusal(error, path: self.item).message)
    }
    if let problem = line.problems(on: item, in: library).first {
      throw CommandFailure(.noInput, problem.messageWithSuggestion)
    }
    return line
  }
}
