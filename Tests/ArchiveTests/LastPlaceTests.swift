import Dossier
import Glibc
import Prose
import Testing

@testable import Archive

@Suite("The last place") struct LastPlaceTests {
  let scratch: ScratchFolder
  let store: LastPlaceStore

  init() throws {
    let scratch = try ScratchFolder()
    self.scratch = scratch
    store = try #require(
      LastPlaceStore(library: "/b/Briefs") { $0 == "XDG_STATE_HOME" ? scratch.path : nil })
  }

  static let places: [LastPlace] = [
    LastPlace(place: "browse", column: 0, chosen: nil, draft: nil),
    LastPlace(
      place: "draft", column: 2, chosen: "s/2/interventions/a.md",
      draft: .init(
        path: "s/2/interventions/a.md", cursor: TextPosition(line: 4, offset: 17), topRow: 2)),
    LastPlace(
      place: "preview", column: 3, chosen: "with space/per%cent\nand line\r: é/日本.md",
      draft: .init(path: "%0a\u{10FFFF}: ", cursor: .start, topRow: 0)),
    LastPlace(place: "", column: -1, chosen: "", draft: nil),
  ]

  @Test(arguments: places) func comesBackAsItWasKept(place: LastPlace) throws {
    let library = "/b/Briefs \n%"
    #expect(LastPlace(encoded: place.encoded(library: library), library: library) == place)
    #expect(LastPlace(encoded: place.encoded(library: library), library: "/b/Briefs") == nil)
    #expect(store.read() == nil)
    try store.keep(place)
    #expect(store.read() == place)
  }

  @Test func isKeptForItsOwnerAloneAndForEachLibrary() throws {
    try store.keep(Self.places[0])
    try store.keep(Self.places[1])
    let environment = { (name: String) in name == "XDG_STATE_HOME" ? scratch.path : nil }
    let other = try #require(LastPlaceStore(library: "/c/Briefs", environment: environment))
    try other.keep(Self.places[2])
    #expect(store.read() == Self.places[1] && other.read() == Self.places[2])
    var status = stat()
    #expect(stat(store.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat("\(scratch.path)/attache/places", &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(
      LastPlaceStore(library: "/b", environment: { $0 == "HOME" ? "/h" : nil })?.path
        .hasPrefix("/h/.local/state/attache/places/") == true)
  }

  @Test func everyCutIsSeenAndNoChangeTraps() {
    let whole = Self.places[1].encoded(library: "/b/Briefs")
    for length in 0..<whole.count {
      #expect(LastPlace(encoded: Array(whole[..<length]), library: "/b/Briefs") == nil)
    }
    for index in whole.indices {
      for byte in [0, 0x0A, 0x25, 0x2D, 0x39, 0x3A, 0xC3, 0xFF] as [UInt8] {
        var changed = whole
        changed[index] = byte
        let read = LastPlace(encoded: changed, library: "/b/Briefs")
        #expect(read.map { $0.draft.map { $0.cursor >= .start } ?? true } ?? true)
      }
    }
  }

  @Test(arguments: [
    "", "\n", "attache-place 1\nend\n",
    "attache-place 2\nlibrary: /b/Briefs\nplace: x\ncolumn: 1\nend\n",
    "attache-place 1\nlibrary: /b/Briefs\nplace: x\ncolumn: many\nend\n",
    "attache-place 1\nlibrary: /b/Briefs\nplace: x\ncolumn: 99999999999999999999\nend\n",
    "attache-place 1\nlibrary: /b/Briefs\nplace: x\ncolumn: 1\ndraft: a.md\nend\n",
    "attache-place 1\nlibrary: /b/Briefs\nplace: x\ncolumn: 1\ndraft: a.md\ncursor: -1 0 0\nend\n",
    "attache-place 1\nlibrary: /b/Briefs\nplace: %g0\ncolumn: 1\nend\n",
    "attache-place 1\nlibrary: /b/Briefs\nplace\ncolumn: 1\nend\n",
  ])
  func whatIsDamagedOrForeignIsNone(file: String) {
    #expect(LastPlace(encoded: Array(file.utf8), library: "/b/Briefs") == nil)
  }

  @Test func whatALaterVersionAddsIsPassedOver() {
    let file = "attache-place 1\nlibrary: /b\nplace: floor\nmood: calm\ncolumn: 7\nend\n"
    #expect(
      LastPlace(encoded: Array(file.utf8), library: "/b")
        == LastPlace(place: "floor", column: 7, chosen: nil, draft: nil))
  }

  @Test func whereItCannotBeKeptItSaysWhy() throws {
    try Array("x".utf8).withUnsafeBytes { bytes in
      let file = try #require(fopen("\(scratch.path)/attache", "w"))
      fwrite(bytes.baseAddress, 1, 1, file)
      fclose(file)
    }
    #expect(throws: SaveError.self) { try store.keep(Self.places[0]) }
    #expect(store.read() == nil)
    // A folder, a FIFO and a file of any size in its place are no place and hang nobody.
    let state = try ScratchFolder()
    let blocked = try #require(
      LastPlaceStore(library: "/b", environment: { $0 == "XDG_STATE_HOME" ? state.path : nil }))
    try SafeSave.makeFolder(
      String(blocked.path.dropLast(blocked.path.split(separator: "/").last?.count ?? 0)))
    #expect(mkfifo(blocked.path, 0o600) == 0)
    #expect(blocked.read() == nil)
  }
}
