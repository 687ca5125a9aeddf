import Glibc
import Prose
import Testing

@testable import Archive

@Suite("The journal of a text") struct JournalTests {
  let scratch: ScratchFolder
  let folder: JournalFolder

  init() throws {
    scratch = try ScratchFolder()
    folder = JournalFolder(folders: [scratch.at("state/unsaved")])
  }

  /// The bytes of a journal after some edits, and the states of its text.
  private func written(_ count: Int, seed: UInt64) throws -> (bytes: [UInt8], states: [String]) {
    let (bytes, states, _) = try writtenWithSelection(count, seed: seed)
    return (bytes, states)
  }

  /// Whether both ends are such that a cursor can stand there; an edit may end within a cluster.
  private func isPlace(_ selection: Selection, in journal: Journal) -> Bool {
    journal.body.isCursorPlace(selection.anchor) && journal.body.isCursorPlace(selection.head)
  }

  private func writtenWithSelection(
    _ count: Int, seed: UInt64
  ) throws -> (bytes: [UInt8], states: [String], selection: Selection?) {
    var dice = SeededDice(seed)
    var sample = JournalSample(in: folder)
    sample.edit(count, using: &dice)
    try sample.journal.write()
    let bytes = try StoredFile.read(try #require(sample.journal.filePath)).bytes
    sample.journal.remove()
    return (Array(bytes[..<end(of: bytes)]), sample.states, sample.selection)
  }

  /// Where the last record of a journal ends: behind it a file that is open has zeros.
  private func end(of bytes: [UInt8]) -> Int {
    var reader = RecordChain.Reader(bytes, from: JournalRecord.mark.count)
    while reader.next() != nil {}
    return reader.offset
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func whatWasTypedComesBack(seed: UInt64) throws {
    let (bytes, states, selection) = try writtenWithSelection(200, seed: seed)
    let journal = try #require(Journal(bytes))
    #expect(journal.isWhole)
    #expect(journal.selection == selection || selection.map { !isPlace($0, in: journal) } == true)
    #expect(Array(journal.text.utf8) == Array((states.last ?? "").utf8))
    #expect(journal.origin.base == JournalSample.base)
    #expect(journal.origin.baseText == JournalSample.head + JournalSample.body)
    #expect(journal.origin.path == "s/2/interventions/a.md" && journal.origin.library == "/library")
    #expect(journal.origin.holder.process == getpid())
  }

  @Test func cutAtEveryByteItTellsWhatWasTypedBefore() throws {
    let (bytes, states) = try written(40, seed: 7)
    var last = -1
    for length in 0...bytes.count {
      guard let journal = Journal(Array(bytes[..<length])) else {
        #expect(last < 0, "cut at \(length), nothing is left")
        continue
      }
      // Two states may be the same text: the earliest that is not before the last.
      let found = try #require(
        states.indices.first { $0 >= last && states[$0].utf8.elementsEqual(journal.text.utf8) },
        "cut at \(length): a text that never was")
      // Some edits change nothing, and of these nothing is written.
      let changes = (max(last, 0)..<found).count {
        !states[$0].utf8.elementsEqual(states[$0 + 1].utf8)
      }
      #expect(changes <= 1, "cut at \(length), more than one edit is new")
      last = found
    }
    #expect(last == states.count - 1 || states[last] == states[states.count - 1])
  }

  @Test func aFlippedBitNeverMakesAnotherText() throws {
    let (bytes, states) = try written(30, seed: 11)
    let texts = Set(states.map { Array($0.utf8) })
    for index in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[index] ^= 1 << UInt8(bit)
        guard let journal = Journal(flipped) else { continue }
        guard !journal.isWhole, texts.contains(Array(journal.text.utf8)) else {
          Issue.record("bit \(bit) of byte \(index) makes another text")
          return
        }
      }
    }
  }

  @Test func zerosBehindTheLastRecordAreNoDamage() throws {
    let (bytes, states) = try written(5, seed: 2)
    let reserved = bytes + Array(repeating: 0, count: 5000)
    #expect(Journal(reserved) == Journal(bytes))
    #expect(Journal(reserved)?.isWhole == true)
    for place in [bytes.count, bytes.count + 4999] {
      var damaged = reserved
      damaged[place] = 1
      #expect(Journal(damaged)?.isWhole == false)
      #expect(Journal(damaged)?.text == states.last)
    }
  }

  @Test func recordsOfAnotherJournalAreNone() throws {
    let (one, states) = try written(5, seed: 1)
    let (other, _) = try written(5, seed: 1)
    // The same edits of the same text, but from the second record on in another file.
    let mixed = Array(one[..<edits(of: one)] + other[edits(of: other)...])
    let journal = try #require(Journal(mixed))
    #expect(!journal.isWhole && journal.text == states[0])
    #expect(Journal(Array("Dear Sir,\n".utf8)) == nil)
    #expect(Journal([]) == nil)
  }

  /// Where the edits of a journal begin.
  private func edits(of bytes: [UInt8]) -> Int {
    var reader = RecordChain.Reader(bytes, from: JournalRecord.mark.count)
    for _ in 0..<2 { _ = reader.next() }
    return reader.offset
  }

  @Test func isPrivateAndHeldWhileItIsWritten() throws {
    var dice = SeededDice(3)
    var sample = JournalSample(in: folder)
    sample.edit(3, using: &dice)
    #expect(scratch.names(in: "state/unsaved") == [])
    try sample.journal.write()
    let file = try #require(sample.journal.filePath)
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
    for name in ["state", "state/unsaved"] {
      #expect(stat(scratch.at(name), &status) == 0 && status.st_mode & 0o777 == 0o700)
    }
    #expect(folder.list() == JournalFolder.Listing())
    let holder = Journal(try StoredFile.read(file).bytes)?.origin.holder
    #expect(holder?.process == getpid() && holder?.host.isEmpty == false)
    #expect(JournalFolder.isHeld(file))
    sample.journal.remove()
    #expect(scratch.names(in: "state/unsaved") == [])
  }

  @Test func outgrownItBeginsAnewAndLosesNothing() throws {
    var dice = SeededDice(5)
    var sample = JournalSample(in: folder)
    let long = String(repeating: "word ", count: 20_000)
    for _ in 0..<11 {
      #expect(!sample.journal.isOutgrown)
      sample.journal.note([TextBuffer.Edit(TextRange(at: .start), with: long)])
      try sample.journal.write()
    }
    #expect(sample.journal.isOutgrown)
    sample.edit(1, using: &dice)
    let text = try #require(sample.states.last)
    let body = String(text.dropFirst(JournalSample.head.count))
    sample.journal.begin(
      base: nil, baseText: "base", head: JournalSample.head, body: body)
    try sample.journal.write()
    #expect(!sample.journal.isOutgrown)
    // Until the new one is on the disk, both are there.
    #expect(scratch.names(in: "state/unsaved").count == 2)
    sample.journal.syncing()()
    #expect(scratch.names(in: "state/unsaved").count == 1)
    let bytes = try StoredFile.read(try #require(sample.journal.filePath)).bytes
    #expect(Journal(bytes)?.text == text)
    #expect(Journal(bytes)?.origin.generation == 2)
  }

  @Test func whatCanNotBeWrittenWaits() throws {
    try scratch.write("in the way", to: "file")
    let blocked = JournalFolder(folders: [scratch.at("file/a")])
    var dice = SeededDice(5)
    var sample = JournalSample(in: blocked)
    sample.edit(2, using: &dice)
    #expect(throws: SaveError(.folderGone, path: scratch.at("file/a"))) {
      try sample.journal.write()
    }
    #expect(!sample.journal.isWritten)
    unlink(scratch.at("file"))
    sample.edit(2, using: &dice)
    try sample.journal.write()
    #expect(sample.journal.isWritten)
    let bytes = try StoredFile.read(try #require(sample.journal.filePath)).bytes
    #expect(Journal(bytes)?.text == sample.states.last)
  }

  /// What is selected as the journal begins, what is done, and what is selected in the end.
  @Test(
    arguments: [
      (nil, [], nil, nil),
      (
        Selection(at: TextPosition(line: 4, offset: 2)), [], nil,
        Selection(at: .init(line: 4, offset: 2))
      ),
      (
        Selection(at: .start), [TextBuffer.Edit(TextRange(at: .start), with: "a\nbc")], nil,
        Selection(at: .init(line: 1, offset: 2))
      ),
      (
        nil, [TextBuffer.Edit(TextRange(at: .start), with: "a")],
        Selection(anchor: .init(line: 2, offset: 1), head: .start),
        Selection(anchor: .init(line: 2, offset: 1), head: .start)
      ),
      // Outside the text: nobody says where it was.
      (nil, [], Selection(at: .init(line: 9, offset: 0)), nil),
      (nil, [], Selection(at: .init(line: -1, offset: 0)), nil),
      (nil, [], Selection(at: .init(line: 0, offset: .max)), nil),
      (nil, [], Selection(at: .init(line: 2, offset: 16)), nil),
    ] as [(Selection?, [TextBuffer.Edit], Selection?, Selection?)])
  func theCursorComesBack(
    first: Selection?, edits: [TextBuffer.Edit], then: Selection?, last: Selection?
  ) throws {
    let journal = DraftJournal(library: "/library", path: "a.md", in: folder)
    journal.begin(
      base: nil, baseText: "", head: "", body: JournalSample.body, selection: first)
    journal.note(edits, selection: then)
    try journal.write()
    let bytes = try StoredFile.read(try #require(journal.filePath)).bytes
    let read = try #require(Journal(bytes))
    #expect(read.isWhole && read.selection == last)
  }
}
