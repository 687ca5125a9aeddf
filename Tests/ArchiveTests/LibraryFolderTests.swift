import Glibc
import Testing

@testable import Archive

@Suite("Looking through a library's folder") struct LibraryFolderTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  func scan() throws -> LibraryFolder {
    try LibraryFolder.scan(
      scratch.path, isWanted: { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") })
  }

  @Test func findsBriefsInOrder() throws {
    for name in ["library.yaml", "b/2-x/item.md", "b/session.md", "a/session.md", "README"] {
      try scratch.write("", to: name)
    }
    for name in [".git/x.md", "b/.hidden.md"] { try scratch.write("", to: name) }
    let folder = try scan()
    #expect(folder.files == ["a/session.md", "b/2-x/item.md", "b/session.md", "library.yaml"])
    #expect(folder.folders == ["", "a", "b", "b/2-x"])
    #expect(folder.problems == [])
    #expect(folder.root == scratch.path)
  }

  @Test func tellsWhatIsNoFile() throws {
    try #require(mkfifo(scratch.at("fifo.md"), 0o600) == 0)
    try #require(mkfifo(scratch.at("other"), 0o600) == 0)
    let folder = try scan()
    #expect(folder.files == [])
    #expect(folder.problems == [FileProblem(.file(.notRegular(.fifo)), path: "fifo.md")])
  }

  @Test func followsLinksOnceAndTellsWhereTheyFail() throws {
    let outside = try ScratchFolder()
    try outside.write("", to: "far.md")
    try scratch.write("", to: "s/session.md")
    try scratch.write("", to: ".annex/object")
    try scratch.write("", to: ".annex/folder/item.md")
    for (target, link) in [
      ("../.annex/object", "s/annexed.md"), ("../.annex/folder", "s/3-hidden"),
      ("session.md", "s/twin.md"), ("..", "s/up"), (".", "s/here"), ("nowhere.md", "s/dangling.md"),
      ("self.md", "s/self.md"), (outside.path, "far"), (outside.at("far.md"), "far.md"),
      ("nowhere", "s/other"), ("/dev/zero", "zero.md"), ("s", "z"),
    ] {
      try #require(symlink(target, scratch.at(link)) == 0)
    }
    let folder = try scan()
    #expect(folder.files == ["s/3-hidden/item.md", "s/annexed.md", "s/session.md"])
    #expect(
      folder.problems == [
        FileProblem(.linkOut(outside.path), path: "far"),
        FileProblem(.linkOut(outside.at("far.md")), path: "far.md"),
        FileProblem(.danglingLink, path: "s/dangling.md"),
        FileProblem(.linkLoop, path: "s/here"),
        FileProblem(.linkLoop, path: "s/self.md"),
        FileProblem(.secondName("s/session.md"), path: "s/twin.md"),
        FileProblem(.linkLoop, path: "s/up"),
        FileProblem(.secondName("s"), path: "z"),
        FileProblem(.linkOut("/dev/zero"), path: "zero.md"),
      ])
  }

  @Test func tellsUnreadableFolders() throws {
    try scratch.write("", to: "a.md")
    try scratch.write("", to: "shut/b.md")
    try #require(chmod(scratch.at("shut"), 0) == 0)
    try asOrdinaryUser(owning: scratch) {
      let folder = try scan()
      #expect(folder.files == ["a.md"])
      #expect(
        folder.problems == [FileProblem(.folder(SystemFault(code: EACCES)), path: "shut")])
    }
  }

  @Test func namesThatAreNoTextOrNearlyTheSameAreKept() throws {
    let broken = PathBytes.decode([0x66, 0xff, 0x2e, 0x6d, 0x64])
    let names = ["e\u{301}.md", "\u{e9}.md", "\u{301}x/a.md", broken, "A.md", "a.md"]
    for name in names { try scratch.write(name, to: name) }
    let files = try scan().files
    #expect(Set(files.map { Array($0.utf8) }) == Set(names.map { Array($0.utf8) }))
    for file in files { #expect(try scratch.text(of: file).utf8.elementsEqual(file.utf8)) }
  }

  @Test func goesDeepWithFewDescriptors() throws {
    let deep = Array(repeating: "d", count: 200).joined(separator: "/")
    try scratch.write("", to: deep + "/x.md")
    #expect(try scan().files == [deep + "/x.md"])
  }

  @Test func stopsWhenAsked() throws {
    try scratch.write("", to: "a/b/c.md")
    var asked = 0
    let folder = try LibraryFolder.scan(
      scratch.path, isWanted: { _ in true },
      isCancelled: {
        asked += 1
        return asked > 1
      })
    #expect(folder.files == [])
  }

  @Test(arguments: [("nowhere", LibraryError.Kind.notFound), ("file", .notAFolder)])
  func tellsWhatIsNoLibrary(name: String, kind: LibraryError.Kind) throws {
    try scratch.write("", to: "file")
    #expect(throws: LibraryError(kind, path: scratch.at(name))) {
      try LibraryFolder.scan(scratch.at(name), isWanted: { _ in true })
    }
  }
}
