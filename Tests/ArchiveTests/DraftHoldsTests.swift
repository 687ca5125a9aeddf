import Glibc
import Synchronization
import Testing

@testable import Archive

@Suite("Holds of interventions (fault 28)") struct DraftHoldsTests {
  /// An instance and what it was told.
  private final class Instance: Sendable {
    private let told = Told()
    let holds: DraftHolds

    init(_ folder: String) {
      let told = told
      holds = DraftHolds(folder: folder, library: "/library") { news in
        told.news.withLock { $0.append(news) }
      }
    }

    var news: [DraftHolds.News] { told.news.withLock { $0 } }
  }

  private final class Told: Sendable { let news = Mutex<[DraftHolds.News]>([]) }

  private let folder = "/tmp/attache-holds-\(getpid())-\(UInt32.random(in: 0 ... .max))"

  private var files: [String] {
    var names: [String] = []
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private func removeAll() {
    for name in files { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  @Test func theSecondIsToldAndLetInWhenTheFirstEnds() {
    let (first, second) = (Instance(folder), Instance(folder))
    defer { removeAll() }
    first.holds.hold("a.md")
    second.holds.hold("a.md")
    second.holds.hold("b.md")
    #expect(first.news.isEmpty)
    guard case .held("a.md", let holder?) = second.news.first else {
      Issue.record("\(second.news)")
      return
    }
    #expect(holder.process == Int(getpid()) && second.news.count == 1)
    var status = stat()
    #expect(
      files.allSatisfy { stat("\(folder)/\($0)", &status) == 0 && status.st_mode & 0o777 == 0o600 })
    first.holds.finish()
    #expect(second.holds.look())
    #expect(second.news.last == .held(path: "a.md", by: nil))
    second.holds.finish()
    #expect(files.isEmpty)
  }

  @Test func whoIsAskedIsToldAndLetsIn() {
    let (first, second) = (Instance(folder), Instance(folder))
    defer { removeAll() }
    first.holds.hold("a.md")
    second.holds.hold("a.md")
    second.holds.ask("a.md")
    #expect(first.holds.look())
    guard case .wanted("a.md", _) = first.news.last else {
      Issue.record("\(first.news)")
      return
    }
    first.holds.letGo("a.md")
    // Whoever asked comes first.
    #expect(first.holds.look() && second.holds.look())
    #expect(second.news.last == .held(path: "a.md", by: nil))
    #expect(!first.news.contains(.held(path: "a.md", by: nil)))
    first.holds.finish()
    second.holds.finish()
  }

  @Test func byForceTheFormerHolderFindsOut() {
    let (first, second) = (Instance(folder), Instance(folder))
    defer { removeAll() }
    first.holds.hold("a.md")
    second.holds.hold("a.md")
    second.holds.takeByForce("a.md")
    #expect(second.news.last == .held(path: "a.md", by: nil))
    #expect(first.holds.look())
    guard case .held("a.md", _?) = first.news.last else {
      Issue.record("\(first.news)")
      return
    }
    first.holds.finish()
    second.holds.finish()
  }

  /// What a file without a lock says, and whether it counts as held.
  @Test(arguments: [
    ("", false), ("nonsense", false), ("attache-hold 1\nprocess: x\nsince: 1\nhost: far\n", false),
    ("attache-hold 1\nprocess: 7\nsince: 1\nhost: far\n", true),
    ("attache-hold 1\nprocess: 7\nsince: 1\nhost: \(HoldRecord.own().host)\n", false),
  ]) func onlyOneOfAnotherComputerCounts(content: String, isHeld: Bool) throws {
    let instance = Instance(folder)
    defer { removeAll() }
    instance.holds.hold("a.md")
    let name = try #require(files.first)
    instance.holds.finish()
    let file = try #require(fopen("\(folder)/\(name)", "w"))
    fputs(content, file)
    fclose(file)
    let next = Instance(folder)
    next.holds.hold("a.md")
    #expect(next.news.isEmpty == !isHeld)
    next.holds.finish()
  }
}
