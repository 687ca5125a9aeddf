import Glibc
import Testing

@testable import Archive

/// A watched folder, and what the watch tells of it.
private final class Observed {
  let scratch: ScratchFolder
  private let watch: FolderWatch
  private var changes: AsyncStream<LibraryChange>.Iterator
  private(set) var briefs: Set<String> = []
  private(set) var others: [LibraryChange] = []

  init(_ scratch: ScratchFolder, since past: FileTime? = nil) throws {
    self.scratch = scratch
    let (stream, feed) = AsyncStream<LibraryChange>.makeStream()
    changes = stream.makeAsyncIterator()
    watch = try FolderWatch(
      library: scratch.path, since: past, quiet: .milliseconds(10),
      isWanted: { $0.hasSuffix(".md") },
      deliver: { feed.yield($0) })
  }

  deinit { watch.stop() }

  /// Takes in what is told until `isEnough`; the suite's time limit ends a wait in vain.
  func wait(until isEnough: (Observed) -> Bool) async {
    while !isEnough(self), let change = await changes.next() {
      if case .briefs(let paths) = change {
        briefs.formUnion(paths)
      } else {
        others.append(change)
      }
    }
  }
}

@Suite("Watching a library", .timeLimit(.minutes(1))) struct FolderWatchTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func tellsWrittenSavedMovedAndRemovedBriefs() async throws {
    for name in ["s/a.md", "s/b.md", "s/c.md", "s/d.md"] { try scratch.write("old", to: name) }
    let observed = try Observed(scratch)
    try scratch.write("new", to: "s/a.md")
    let read = try StoredFile.read(scratch.at("s/b.md"))
    try SafeSave.save([0x6e], to: scratch.at("s/b.md"), expecting: read.signature)
    try #require(rename(scratch.at("s/c.md"), scratch.at("s/e.md")) == 0)
    try #require(unlink(scratch.at("s/d.md")) == 0)
    try SafeSave.save([0x6e], to: scratch.at("f.md"), expecting: nil)
    try scratch.write("", to: "s/picture.png")
    try scratch.write("", to: "s/.a.md.swp")
    await observed.wait { $0.briefs.contains("f.md") }
    #expect(observed.briefs == ["s/a.md", "s/b.md", "s/c.md", "s/d.md", "s/e.md", "f.md"])
    #expect(observed.others == [])
  }

  @Test func tellsWhatChangedWhileTheLibraryWasRead() async throws {
    for name in ["s/a.md", "s/b.md", "t/c.md"] { try scratch.write("old", to: name) }
    let past = moment()
    try scratch.write("new", to: "s/a.md")
    let observed = try Observed(scratch, since: past)
    await observed.wait { !$0.briefs.isEmpty }
    #expect(observed.briefs == ["s/a.md"] && observed.others == [])

    let later = moment()
    try #require(unlink(scratch.at("t/c.md")) == 0)
    let another = try Observed(scratch, since: later)
    await another.wait { !$0.others.isEmpty }
    #expect(another.briefs == [] && another.others == [.everything])
  }

  /// The first moment for which nothing in the library is a change.
  private func moment() -> FileTime {
    let paths = ["", "s", "t", "s/a.md", "s/b.md", "t/c.md"].map { scratch.at($0) }
    while true {
      let now = FileTime.now()
      if !paths.contains(where: { now.isBeforeChange(of: $0, in: AT_FDCWD) }) { return now }
      _ = poll(nil, 0, 1)
    }
  }

  @Test func watchesFoldersThatAppear() async throws {
    let observed = try Observed(scratch)
    try scratch.write("", to: "s/2-x/item.md")
    await observed.wait { $0.briefs.contains("s/2-x/item.md") || !$0.others.isEmpty }
    try scratch.write("", to: "s/2-x/positions/IRN.md")
    await observed.wait { $0.others.contains(.everything) }
    #expect(observed.others.allSatisfy { $0 == .everything })
    // Under watch by now, or the file is told with its folder.
    try scratch.write("again", to: "s/2-x/item.md")
    await observed.wait { $0.briefs.contains("s/2-x/item.md") || $0.others.count > 1 }
  }

  @Test func watchesAFolderUnderItsNewName() async throws {
    try scratch.write("", to: "s/old/item.md")
    let observed = try Observed(scratch)
    try #require(rename(scratch.at("s/old"), scratch.at("s/new")) == 0)
    await observed.wait { $0.others == [.everything] }
    try scratch.write("text", to: "s/new/item.md")
    await observed.wait { $0.briefs.contains("s/new/item.md") }
    #expect(!observed.briefs.contains("s/old/item.md"))
  }

  @Test func tellsThatAFolderWentAway() async throws {
    try scratch.write("", to: "s/item.md")
    let observed = try Observed(scratch)
    try #require(unlink(scratch.at("s/item.md")) == 0 && rmdir(scratch.at("s")) == 0)
    await observed.wait { $0.others.contains(.everything) }
    #expect(observed.others == [.everything])
  }

  @Test func tellsThatTheLibraryWentAway() async throws {
    try scratch.write("", to: "lib/a.md")
    let inner = try ScratchFolder()
    let observed = try Observed(inner)
    try #require(rename(inner.path, scratch.at("moved")) == 0)
    await observed.wait { !$0.others.isEmpty }
    #expect(observed.others == [.folderGone])
  }

  @Test func toldIsWhatTheSystemSaidInOneBreath() {
    // Two events as the system writes them, the second cut short.
    var bytes: [UInt8] = []
    func append(_ number: Int32) { withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) } }
    append(7)
    append(Int32(IN_MOVED_TO))
    append(0)
    append(16)
    bytes += Array("a.md".utf8) + [UInt8](repeating: 0, count: 12)
    append(7)
    append(Int32(IN_CREATE))
    append(0)
    append(16)
    bytes.withUnsafeBytes { raw in
      var rest = raw
      let first = WatchEvent(taking: &rest)
      #expect(first?.watch == 7 && first?.name == "a.md" && first?.has(IN_MOVED_TO) == true)
      #expect(WatchEvent(taking: &rest) == nil)
    }
  }

  @Test func afterStopNothingIsToldAndStopTwiceIsHarmless() throws {
    let watch = try FolderWatch(
      library: scratch.path, isWanted: { _ in true }, deliver: { _ in Issue.record("told") })
    watch.stop()
    watch.stop()
    try scratch.write("", to: "a.md")
  }

  @Test func refusesWhatIsNoFolder() {
    #expect(throws: LibraryError(.notFound, path: scratch.at("none"))) {
      _ = try FolderWatch(library: scratch.at("none"), isWanted: { _ in true }, deliver: { _ in })
    }
  }
}
