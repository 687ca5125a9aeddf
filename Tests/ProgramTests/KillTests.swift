import Archive
import Glibc
import TestKit
import Testing

@Suite("Killed while somebody types") struct KillTests {
  /// Letters that nothing else on the screen has, each of two bytes.
  private static let letters = (0x410...0x44F).compactMap { Unicode.Scalar($0 as Int) }
  private static let killsEach = 50

  /// Two hundred times in all.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func whatWasDrawnIsThere(seed: UInt64) throws {
    let desk = try Desk()
    let folder = JournalFolder(folders: [desk.at("state/attache/unsaved")])
    var dice = Dice(state: seed)
    for kill in 1...Self.killsEach {
      let letters = Array(Self.letters.shuffled(using: &dice).prefix(40))
      let drawn = try typeAndKill(desk, letters, using: &dice)
      let texts = folder.list().texts
      let start = Array(Desk.head.utf8)
      let end = Array(Desk.body.utf8)
      let text = texts.first?.bytes ?? start + end
      #expect(texts.count <= 1 && text.starts(with: start) && text.suffix(end.count) == end[...])
      let typed = String(decoding: text.dropFirst(start.count).dropLast(end.count), as: UTF8.self)
      let all = String(String.UnicodeScalarView(letters))
      #expect(all.hasPrefix(typed), "kill \(kill): what is kept was not typed")
      let kept = Set(typed.unicodeScalars)
      #expect(
        kept.isSuperset(of: drawn), "kill \(kill): \(drawn.count) letters drawn, \(kept.count) kept"
      )
      #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file())
      for waiting in texts { try folder.discard(waiting.file) }
    }
    #expect(folder.list().setAside == [])
  }

  /// Types `letters` at some speed and kills the program at some moment; the letters that it had
  /// drawn by then.
  private func typeAndKill(
    _ desk: Desk, _ letters: [Unicode.Scalar], using dice: inout Dice
  ) throws -> Set<Unicode.Scalar> {
    let program = try Pseudoterminal(
      [Desk.attache, "--library", desk.at("Briefs"), Desk.draft],
      environment: desk.environment.merging(["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]) { $1 },
      columns: 120, rows: 36)
    try program.read { Self.contains(program.drawn, "welcome") }
    try program.type([0x0D])
    try program.read { Self.contains(program.drawn, "saved") }
    // After so many letters on the screen the end may come at any moment.
    let last = Int.random(in: 0..<letters.count, using: &dice)
    var next = 0
    while next < letters.count {
      let count = min(Int.random(in: 1...12, using: &dice), letters.count - next)
      let piece = letters[next..<(next + count)]
      try program.type(Array(String(String.UnicodeScalarView(piece)).utf8))
      next += count
      if next > last { break }
      let awaited = letters[next - 1]
      try program.read { Self.letters(in: program.drawn).contains(awaited) }
    }
    for _ in 0..<Int.random(in: 0...40_000, using: &dice) { _ = dice.next() }
    program.kill()
    return Self.letters(in: program.drawn)
  }

  /// The letters among what was drawn.
  private static func letters(in drawn: [UInt8]) -> Set<Unicode.Scalar> {
    Set(String(decoding: drawn, as: UTF8.self).unicodeScalars.filter { letters.contains($0) })
  }

  private static func contains(_ drawn: [UInt8], _ word: String) -> Bool {
    String(decoding: drawn, as: UTF8.self).contains(word)
  }

  /// The same numbers in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  @Test func `a journal that can't be written is told once, and is whole when it can`() throws {
    let desk = try Desk()
    let program = try desk.shell(
      """
      ulimit -S -f 0
      (until [ -e lift ]; do sleep 0.05; done
      prlimit --pid $$ --fsize=unlimited && mkdir lifted) &
      exec $attache \(Desk.draft)
      """)
    try program.openDraft()
    try program.type("Z")
    try program.waitForSentence("its journal can't be written")
    try program.type("ebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.waitUntilGone("journal can't")
    try desk.write("", to: "lift")
    let folder = JournalFolder(folders: [desk.at("state/attache/unsaved")])
    // Without another key.
    try program.wait(for: "the journal") {
      desk.kept.contains { (try? desk.bytes(of: "state/attache/unsaved/\($0)"))?.isEmpty == false }
    }
    try program.signal(SIGKILL)
    _ = try program.exitStatus()
    let texts = folder.list().texts
    #expect(texts.map(\.bytes) == [Array(LeavingTests.file("Zebra ").utf8)])
  }
}
