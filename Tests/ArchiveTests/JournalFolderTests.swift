import Glibc
import Prose
import Testing

@testable import Archive

@Suite("Texts that wait for the next start") struct JournalFolderTests {
  let scratch: ScratchFolder
  let folder: JournalFolder

  init() throws {
    scratch = try ScratchFolder()
    folder = JournalFolder(folders: [scratch.at("unsaved")])
  }

  /// A journal as a process that was killed leaves it; its file.
  @discardableResult
  private func left(_ body: String, path: String = "a.md", library: String? = nil) throws -> String
  {
    let sample = JournalSample(
      in: folder, library: library ?? scratch.path, path: path, body: body)
    try sample.journal.write()
    return try #require(sample.journal.filePath)
  }

  @Test(arguments: [
    "a.md", "with space.md", "per%cent\nand line.md", "é/日本.md", "\u{10FFFF}.md", "a: b",
  ])
  func isListedWithItsTextToTheByte(path: String) throws {
    let body = ByteExactText.decode(Array(0...255) + Array("\n\nlibrary: x\n".utf8))
    let file = try left(body, path: path)
    let listing = folder.list(forLibrary: scratch.path)
    let waiting = try #require(listing.texts.first)
    #expect(listing.texts.count == 1 && listing.setAside == [])
    #expect(waiting.file == file && waiting.path == path && waiting.isWhole)
    #expect(waiting.bytes == ByteExactText.encode(JournalSample.head + body))
    try folder.discard(file)
    try folder.discard(file)
    #expect(folder.list() == JournalFolder.Listing())
  }

  @Test func onlyItsLibrarysAreOffered() throws {
    let file = try left("here")
    try left("there", library: "/elsewhere")
    #expect(folder.list(forLibrary: scratch.path).texts.map(\.file) == [file])
    #expect(folder.list().texts.count == 2)
  }

  @Test func theLatestOfTwoThatTookEachOthersPlaceIsOffered() throws {
    let first = try left("one")
    var second = first
    second.replace(second.suffix(9), with: "2.journal")
    let journal = JournalSample(in: folder, library: scratch.path, path: "a.md", body: "zero")
      .journal
    journal.begin(base: nil, baseText: "", head: "", body: "two")
    try journal.write()
    let written = try #require(journal.filePath)
    try #require(rename(written, second) == 0)
    journal.remove()
    let texts = folder.list().texts
    #expect(texts.map(\.file) == [second] && texts.map(\.bytes) == [Array("two".utf8)])
    // Half of the later one: the earlier is what there is.
    let bytes = try StoredFile.read(second).bytes
    try #require(truncate(second, off_t(bytes.count - 20)) == 0)
    #expect(folder.list().texts.map(\.file) == [first])
    #expect(scratch.names(in: "unsaved").contains { $0.hasSuffix("2.journal.damaged") })
    try folder.discard(first)
    #expect(folder.list().texts == [])
  }

  @Test func whatTellsNothingIsSetAsideAndNeverDeleted() throws {
    let file = try left("good")
    try scratch.write("Dear Sir,\n", to: "unsaved/foreign-1.journal")
    try scratch.write("attache-unsaved 1 0 5\n", to: "unsaved/old.draft")
    let listing = folder.list()
    #expect(listing.texts.map(\.file) == [file])
    #expect(
      listing.setAside.sorted() == [
        scratch.at("unsaved/foreign-1.journal.damaged"), scratch.at("unsaved/old.draft.damaged"),
      ])
    #expect(try scratch.text(of: "unsaved/foreign-1.journal.damaged") == "Dear Sir,\n")
    #expect(folder.list().setAside == [])
    // A second one of the name does not take its place.
    try scratch.write("Dear Madam,\n", to: "unsaved/foreign-1.journal")
    #expect(folder.list().setAside == [scratch.at("unsaved/foreign-1.journal.damaged-2")])
    #expect(try scratch.text(of: "unsaved/foreign-1.journal.damaged") == "Dear Sir,\n")
  }

  @Test func aDamagedEndIsKeptThoughTheTextIsDiscarded() throws {
    let file = try left("good")
    let descriptor = try Descriptor(file, flags: O_WRONLY | O_APPEND)
    try descriptor.writeAll(Array("what may have been more".utf8))
    let waiting = try #require(folder.list().texts.first)
    #expect(!waiting.isWhole && waiting.bytes == Array((JournalSample.head + "good").utf8))
    try folder.discard(file)
    #expect(folder.list().texts == [])
    #expect(scratch.names(in: "unsaved").map { $0.hasSuffix(".damaged") } == [true])
  }

  @Test func goesIntoTheLibraryWhereThereIsNoHome() throws {
    try scratch.write("in the way", to: "state-file")
    let folders = StateFolders.unsaved(
      library: scratch.at("lib"),
      environment: { $0 == "XDG_STATE_HOME" ? scratch.at("state-file") : nil })
    try SafeSave.makeFolder(scratch.at("lib"))
    let folder = JournalFolder(folders: folders)
    let journal = JournalSample(in: folder).journal
    try journal.write()
    #expect(journal.filePath?.hasPrefix(scratch.at("lib/.attache/unsaved/")) == true)
  }

  @Test func whatVersionOneKeptIsOffered() throws {
    let body = """
      library: \(scratch.path)
      path: per%25cent%0a.md
      time: 7
      base: -1 12 18446744073709551615 3 3735928559

      The text.
      """
    let sum = String(Checksum.of(Array(body.utf8)), radix: 16)
    try scratch.write(
      "attache-unsaved 1 \(sum) \(body.utf8.count)\n\(body)", to: "unsaved/x.draft")
    let waiting = try #require(folder.list(forLibrary: scratch.path).texts.first)
    #expect(waiting.path == "per%cent\n.md" && waiting.bytes == Array("The text.".utf8))
    #expect(waiting.base == JournalSample.base)
    try folder.discard(waiting.file)
    #expect(scratch.names(in: "unsaved") == [])
  }
}
