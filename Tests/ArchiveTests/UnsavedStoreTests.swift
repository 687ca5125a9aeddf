import Glibc
import Testing

@testable import Archive

@Suite("Unsaved drafts") struct UnsavedStoreTests {
  let scratch: ScratchFolder
  let store: UnsavedStore

  init() throws {
    scratch = try ScratchFolder()
    store = UnsavedStore(folders: [scratch.at("state/unsaved")])
  }

  func draft(
    _ text: String = "Mr. Chair,\n\nWe thank\n", path: String = "s/2/interventions/a.md",
    time: Int64 = 7
  ) -> UnsavedDraft {
    let base = FileSignature(
      modified: -1, size: 12, inode: .max, device: 3, checksum: 0xdead_beef, isInDoubt: true)
    return UnsavedDraft(
      library: scratch.path, path: path, base: base, bytes: Array(text.utf8), time: time)
  }

  @Test(arguments: [
    "a.md", "with space.md", "per%cent\nand line.md", "%0a", "é/日本.md", "\u{10FFFF}.md", "a: b",
  ])
  func comesBackAsItWasKept(path: String) throws {
    var kept = draft(path: path)
    kept.bytes = Array(0...255) + Array("\n\nlibrary: x\n".utf8)
    #expect(UnsavedDraft(encoded: kept.encoded()) == kept)
    kept.base = nil
    kept.bytes = []
    #expect(UnsavedDraft(encoded: kept.encoded()) == kept)
  }

  @Test func everyCutAndEveryChangedByteIsSeen() {
    let whole = draft().encoded()
    for length in 0..<whole.count {
      #expect(UnsavedDraft(encoded: Array(whole[..<length])) == nil, "cut at \(length)")
    }
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 0x10
      #expect(UnsavedDraft(encoded: changed) == nil, "changed at \(index)")
    }
  }

  @Test func aTextGoneOnWithIsReplacedAndForgottenAsOwn() throws {
    let former = UnsavedStore(folders: store.folders)
    let file = try former.keep(draft(time: 1))
    try store.adopt(file)
    #expect(store.list().drafts.map(\.draft) == [draft(time: 1)])
    try store.keep(draft("More\n", time: 2))
    #expect(store.list().drafts.map(\.draft) == [draft("More\n", time: 2)])
    // A second one must not take the place of what is kept already.
    try store.adopt(try former.keep(draft("Other\n", time: 3)))
    #expect(store.list().drafts.map(\.draft.time) == [3, 2])
    store.discardOwn(library: scratch.path, path: draft().path)
    #expect(store.list().drafts.map(\.draft.time) == [3])
  }

  @Test func isListedReadAndDiscarded() throws {
    let first = try store.keep(draft(path: "a.md", time: 1))
    let second = try store.keep(draft(path: "b.md", time: 2))
    var foreign = draft(path: "a.md", time: 3)
    foreign.library = "/elsewhere"
    try store.keep(foreign)
    #expect(store.list().drafts.map(\.draft.time) == [3, 2, 1])
    let own = store.list(forLibrary: scratch.path)
    #expect(own.drafts.map(\.file) == [second, first])
    #expect(own.setAside == [])
    #expect(try store.read(first) == draft(path: "a.md", time: 1))
    try store.discard(first)
    try store.discard(first)
    #expect(store.list(forLibrary: scratch.path).drafts.map(\.file) == [second])
    store.discardOwn(library: scratch.path, path: "b.md")
    #expect(store.list(forLibrary: scratch.path).drafts == [])
  }

  @Test func theLatestReplacesTheOneBeforeButNotAnotherRuns() throws {
    try store.keep(draft("one", time: 1))
    try store.keep(draft("two", time: 2))
    let other = UnsavedStore(folders: store.folders)
    try other.keep(draft("three", time: 3))
    let texts = store.list().drafts.map { String(decoding: $0.draft.bytes, as: UTF8.self) }
    #expect(texts == ["three", "two"])
  }

  @Test func isReadableByItsOwnerAlone() throws {
    let file = try store.keep(draft())
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
    for folder in ["state", "state/unsaved"] {
      #expect(stat(scratch.at(folder), &status) == 0 && status.st_mode & 0o777 == 0o700)
    }
  }

  @Test func whatIsDamagedIsSetAsideAndNeverDeleted() throws {
    let file = try store.keep(draft())
    let whole = try StoredFile.read(file)
    let cut = Array(whole.bytes.dropLast(3))
    try SafeSave.save(cut, to: file, expecting: whole.signature)
    let good = try store.keep(draft(path: "good.md"))
    let listing = store.list()
    #expect(listing.drafts.map(\.file) == [good])
    #expect(listing.setAside == [file + ".damaged"])
    #expect(try StoredFile.read(file + ".damaged").bytes == cut)
    #expect(store.list().setAside == [])
    #expect(throws: ReadError(.damaged, file + ".damaged")) { try store.read(file + ".damaged") }
  }

  @Test func goesIntoTheLibraryWhereThereIsNoHome() throws {
    try scratch.write("in the way", to: "state-file")
    let folders = StateFolders.unsaved(
      library: scratch.at("lib"),
      environment: { $0 == "XDG_STATE_HOME" ? scratch.at("state-file") : nil })
    try SafeSave.makeFolder(scratch.at("lib"))
    let store = UnsavedStore(folders: folders)
    let file = try store.keep(draft())
    #expect(file.hasPrefix(scratch.at("lib/.attache/unsaved/")))
    #expect(store.list().drafts.count == 1)
  }

  @Test func withoutAPlaceItSaysSo() throws {
    try scratch.write("in the way", to: "file")
    let store = UnsavedStore(folders: [scratch.at("file/a"), scratch.at("file/b")])
    #expect(throws: SaveError(.folderGone, path: scratch.at("file/b"))) { try store.keep(draft()) }
  }

  @Test(arguments: [
    (["XDG_STATE_HOME": "/x"], "/x/attache"),
    (["XDG_STATE_HOME": "/x/", "HOME": "/h"], "/x/attache"),
    (["XDG_STATE_HOME": "x", "HOME": "/h"], "/h/.local/state/attache"),
    (["XDG_STATE_HOME": "", "HOME": "/h"], "/h/.local/state/attache"),
  ])
  func theStateFolderFollowsTheRules(environment: [String: String], folder: String) {
    #expect(StateFolders.state(environment: { environment[$0] }) == folder)
  }

  @Test func withoutHomeTheUserIsAsked() {
    #expect(
      StateFolders.state(environment: { _ in nil })?.hasSuffix("/.local/state/attache") == true)
  }
}

@Suite("A copy for the crash", .serialized) struct CrashCopyTests {
  @Test func theHookWritesWhatWasSetLast() throws {
    let scratch = try ScratchFolder()
    let store = UnsavedStore(folders: [scratch.at("unsaved")])
    try CrashCopy.install(in: store)
    CrashCopy.crashHook()
    #expect(scratch.names(in: "unsaved") == [])
    for length in [10, 100_000, 20, 300_000, 5] {
      let text = [UInt8](repeating: 0x61, count: length)
      let draft = UnsavedDraft(library: scratch.path, path: "a.md", base: nil, bytes: text)
      CrashCopy.update(draft)
      CrashCopy.crashHook()
      #expect(store.list().drafts.map(\.draft) == [draft])
    }
    CrashCopy.clear()
    let files = store.list().drafts.map(\.file)
    for file in files { try store.discard(file) }
    CrashCopy.crashHook()
    #expect(scratch.names(in: "unsaved") == [])
  }
}
