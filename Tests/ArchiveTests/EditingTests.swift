import Diplomacy
import Dossier
import Synchronization
import Testing

@testable import Archive

@Suite struct EditingTests {
  let folder: ScratchFolder
  static let position = "s/1/positions/IRN.md"
  static let log = "s/1/floor/2021-04-08.IRN.md"

  init() throws { folder = try ScratchFolder() }

  @Test func anEditIsWrittenAndOneThatChangesNothingIsNot() throws {
    try folder.write("---\nstances: {b: oppose}\n---\n", to: Self.position)
    let edit = BriefEdit.stance(.support, question: "b")
    #expect(try SafeSave.edit([edit], of: Self.position, in: folder.path))
    #expect(try folder.text(of: Self.position) == "---\nstances: {b: support}\n---\n")
    let before = try StoredFile.read(folder.at(Self.position)).signature
    #expect(!(try SafeSave.edit([edit], of: Self.position, in: folder.path)))
    #expect(try StoredFile.read(folder.at(Self.position)).signature.inode == before.inode)
  }

  @Test func aLogAndItsFolderAreMade() throws {
    try SafeSave.edit([.floorEntry("10:00 IRN")], of: Self.log, in: folder.path)
    #expect(try folder.text(of: Self.log) == "- 10:00 IRN\n")
  }

  @Test func failuresAreValues() throws {
    let edit = BriefEdit.stance(.support, question: "b")
    func failure(_ path: String) -> EditError? {
      do throws(EditError) {
        try SafeSave.edit([edit], of: path, in: folder.path)
        return nil
      } catch {
        return error
      }
    }
    guard case .unreadable(let error) = failure(Self.position) else {
      Issue.record("A position was made of nothing.")
      return
    }
    #expect(error.kind == .notFound)
    try folder.write("---\nstances: [b]\n---\n", to: Self.position)
    guard case .refused(let refusal) = failure(Self.position) else {
      Issue.record("A list was taken for a map.")
      return
    }
    #expect(refusal.kind == .shape(key: "stances", needed: .map, found: .list))
    try folder.write("---\n---\n", to: Self.position, mode: 0o444)
    guard case .unsaved(let error) = failure(Self.position) else {
      Issue.record("A write-protected file was written.")
      return
    }
    #expect(error.kind == .fileReadOnly)
    #expect(try folder.text(of: Self.position) == "---\n---\n")
  }

  /// Several threads of one process, as of the interface and of a command beside it.
  @Test func threadsLoseNothingOfEachOther() throws {
    let failures = Mutex<[String]>([])
    let root = folder.path
    let threads = (0..<4).compactMap { number in
      WorkerThread {
        for entry in 0..<10 {
          do throws(EditError) {
            try SafeSave.edit(
              [.floorEntry("10:00 IRN — \(number).\(entry)")], of: Self.log, in: root)
          } catch {
            failures.withLock { $0.append(error.message) }
          }
        }
      }
    }
    for thread in threads { thread.join() }
    #expect(failures.withLock { $0 } == [])
    let lines = try folder.text(of: Self.log).split(separator: "\n")
    #expect(Set(lines).count == 40 && lines.count == 40)
  }
}
