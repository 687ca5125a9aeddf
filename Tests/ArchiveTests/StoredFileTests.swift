import Glibc
import Testing

@testable import Archive

@Suite("Reading a file") struct StoredFileTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  func failure(_ path: String, limit: Int = 100) -> ReadError.Kind? {
    do throws(ReadError) {
      _ = try StoredFile.read(path, limit: limit)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test(arguments: [0, 1, 4095, 4096, 4097, 1_000_000])
  func readsEveryByte(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try SafeSave.save(bytes, to: scratch.at("a.md"), expecting: nil)
    let file = try StoredFile.read(scratch.at("a.md"))
    #expect(file.bytes == bytes)
    #expect(file.signature.size == Int64(count))
  }

  @Test func readsWhatSaysItIsEmpty() throws {
    // Files of /proc have the size 0.
    #expect(try !StoredFile.read("/proc/self/status").bytes.isEmpty)
  }

  @Test func refusesWhatIsNoFile() throws {
    try #require(mkfifo(scratch.at("fifo.md"), 0o600) == 0)
    try #require(symlink("loop.md", scratch.at("loop.md")) == 0)
    try scratch.write(String(repeating: "x", count: 101), to: "large.md")
    #expect(failure(scratch.at("fifo.md")) == .notRegular(.fifo))
    #expect(failure(scratch.path) == .notRegular(.folder))
    #expect(failure("/dev/zero") == .notRegular(.device))
    #expect(failure(scratch.at("loop.md")) == .linkLoop)
    #expect(failure(scratch.at("none.md")) == .notFound)
    #expect(failure(scratch.at("none.md\0.md")) == .notFound)
    #expect(failure(scratch.at("large.md")) == .tooLarge(size: 101, limit: 100))
  }

  @Test func refusesWhatItMayNotRead() throws {
    let path = try scratch.write("secret", to: "a.md", mode: 0)
    try asOrdinaryUser(owning: scratch) { #expect(failure(path) == .noPermission) }
  }

  @Test func checksumsTellEveryCutAndChangeApart() {
    let text = (0..<64).map { UInt8($0) }
    var seen: Set<UInt64> = []
    for length in 0...text.count { seen.insert(Checksum.of(text[..<length])) }
    for index in text.indices {
      var changed = text
      changed[index] ^= 1
      seen.insert(Checksum.of(changed))
    }
    #expect(seen.count == 65 + 64)
    // Kept in files: must be the same for ever.
    #expect(Checksum.of(Array("Mr. Chair,".utf8)) == Checksum.of(Array("Mr. Chair,".utf8)[...]))
  }
}
