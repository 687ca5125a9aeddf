import Diplomacy
import Dossier
import Glibc
import Synchronization
import Testing

@testable import Archive

@Suite("Where files lie") struct LibraryPathTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func pathsAreSeenFromTheLibrary() throws {
    let outside = try ScratchFolder()
    try outside.write("", to: "far.md")
    try scratch.write("", to: "lib/s/session.md")
    try scratch.write("", to: "lib/.annex/object")
    for (target, link) in [
      ("../.annex/object", "lib/s/annexed.md"), ("lib", "link"),
      (outside.at("far.md"), "lib/far.md"),
      ("nowhere", "lib/dangling.md"),
    ] {
      try #require(symlink(target, scratch.at(link)) == 0)
    }
    let root = scratch.at("lib")
    let cases: [(String, String?)] = [
      ("lib", ""), ("lib/", ""), ("lib/s", "s"), ("lib/s/session.md", "s/session.md"),
      ("lib/../lib/./s//session.md", "s/session.md"), ("link/s/session.md", "s/session.md"),
      // A link to a file is known by its own name.
      ("lib/s/annexed.md", "s/annexed.md"), ("lib/far.md", "far.md"),
      ("lib/dangling.md", "dangling.md"), ("lib/none.md", nil), ("library", nil), (".", nil),
    ]
    for (path, expected) in cases {
      #expect(LibraryPath.relative(scratch.at(path), to: root) == expected, "\(path)")
    }
    #expect(LibraryPath.relative(outside.at("far.md"), to: root) == nil)
  }

  @Test func theLibraryAboveIsTheNearest() throws {
    try scratch.write("", to: "a/library.yaml")
    try scratch.write("", to: "a/b/library.yaml")
    try scratch.write("", to: "a/b/c/session.md")
    try scratch.write("", to: "a/d/session.md")
    #expect(LibraryPath.library(above: scratch.at("a/b/c/session.md")) == scratch.at("a/b"))
    #expect(LibraryPath.library(above: scratch.at("a/d")) == scratch.at("a"))
    #expect(LibraryPath.library(above: scratch.at("a")) == scratch.at("a"))
    #expect(LibraryPath.library(above: scratch.at("none")) == nil)
  }

  @Test func newBriefsTakeTheNextFreePathEvenAtOnce() throws {
    let day = try #require(CalendarDay(iso: "2021-04-08"))
    let dates = try #require(DayInterval(first: day, last: day))
    let new = NewBrief.session(.init(title: "Session", dates: dates))
    let root = scratch.at("lib")
    let made = Mutex<[String]>([])
    let threads = (0..<4).compactMap { _ in
      WorkerThread {
        for _ in 0..<5 {
          if let brief = try? SafeSave.create(new, in: root).brief {
            made.withLock { $0.append(brief.path) }
          }
        }
      }
    }
    for thread in threads { thread.join() }
    let paths = made.withLock { $0 }
    #expect(paths.count == threads.count * 5 && Set(paths).count == paths.count)
    #expect(scratch.names(in: "lib").count == paths.count)

    let only = NewBrief.library(delegation: DelegationCode("IRN"))
    _ = try SafeSave.create(only, in: root)
    #expect(throws: SaveError(.alreadyExists, path: root + "/library.yaml")) {
      _ = try SafeSave.create(only, in: root)
    }
  }
}
