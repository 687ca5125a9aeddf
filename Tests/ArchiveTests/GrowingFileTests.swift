import Glibc
import Testing

@testable import Archive

@Suite("A file that grows") struct GrowingFileTests {
  let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  private func content() throws -> [UInt8] { try StoredFile.read(scratch.at("a")).bytes }

  /// Pieces of all lengths around that of a page and of what is reserved at once.
  @Test(arguments: [
    [1, 2, 3], [65_535, 1, 1], [65_536, 65_536], [10, 70_000, 10], [4096, 131_072],
  ])
  func hasWhatWasPutIntoIt(lengths: [Int]) throws {
    var file: GrowingFile? = try GrowingFile(creating: scratch.at("a"))
    var expected: [UInt8] = []
    for round in 0..<30 {
      for (index, length) in lengths.enumerated() {
        let piece = Array(repeating: UInt8(1 + (round * 7 + index) % 255), count: length)
        try file?.append(piece)
        expected += piece
      }
    }
    #expect(file?.length == expected.count)
    // Another who reads it sees all of it, and zeros behind it.
    let seen = try content()
    #expect(Array(seen.prefix(expected.count)) == expected)
    #expect(seen.dropFirst(expected.count).allSatisfy { $0 == 0 })
    file?.syncing()()
    file = nil
    #expect(try content() == expected)
  }

  @Test func isMadeAnewAndHeld() throws {
    let file = try GrowingFile(creating: scratch.at("a"))
    #expect(throws: SystemFault(code: EEXIST)) { try GrowingFile(creating: scratch.at("a")) }
    let other = try Descriptor(scratch.at("a"), flags: O_RDONLY)
    #expect(flock(other.number, LOCK_SH | LOCK_NB) != 0)
    let unlinking = file.unlinking()
    #expect(scratch.names(in: "") == ["a"])
    unlinking()
    #expect(scratch.names(in: "") == [])
  }

  /// A disk of 48 KiB has no room for what is reserved at once, nor for all that is written.
  @Test(.enabled(if: geteuid() == 0)) func aFullDiskKeepsWhatWasPutIn() throws {
    let disk = scratch.at("disk")
    try SafeSave.makeFolder(disk)
    // In a container that may not mount, there is no full disk to be had.
    guard mount("tmpfs", disk, "tmpfs", 0, "size=48k") == 0 else { return }
    defer { umount(disk) }
    let file = try GrowingFile(creating: disk + "/a")
    var expected: [UInt8] = []
    for round in 0..<200 {
      let piece = Array(repeating: UInt8(1 + round), count: 500)
      do {
        try file.append(piece)
      } catch {
        #expect(error == SystemFault(code: ENOSPC))
        break
      }
      expected += piece
    }
    #expect(expected.count > 40_000 && expected.count < 50_000)
    #expect(file.length == expected.count)
    #expect(try StoredFile.read(disk + "/a").bytes == expected)
    // Once somebody made room, it goes on.
    try #require(mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT), "size=1m") == 0)
    for round in 0..<20 {
      let piece = Array(repeating: UInt8(1 + round), count: 9000)
      try file.append(piece)
      expected += piece
    }
    #expect(try Array(StoredFile.read(disk + "/a").bytes.prefix(expected.count)) == expected)
  }
}
