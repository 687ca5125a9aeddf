import Glibc
import Testing

@testable import Archive

@Suite("Saving") struct SafeSaveTests {
  let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
    signal(SIGXFSZ, SIG_IGN)
  }

  func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  func failure(_ body: () throws(SaveError) -> Void) -> SaveError.Kind? {
    do throws(SaveError) {
      try body()
      return nil
    } catch {
      return error.kind
    }
  }

  @Test func replacesWhatWasRead() throws {
    let path = try scratch.write("old", to: "a.md")
    let read = try StoredFile.read(path)
    let saved = try SafeSave.save(bytes("new text"), to: path, expecting: read.signature)
    #expect(try scratch.text(of: "a.md") == "new text")
    #expect(scratch.names() == ["a.md"])
    // The signature that comes back is that of the file as it is now.
    try SafeSave.save(bytes("newer"), to: path, expecting: saved)
    #expect(try scratch.text(of: "a.md") == "newer")
  }

  @Test(arguments: [0o600, 0o640, 0o644, 0o755, 0o664] as [mode_t])
  func keepsTheRights(mode: mode_t) throws {
    let path = try scratch.write("old", to: "a.md", mode: mode)
    try SafeSave.save(bytes("new"), to: path, expecting: try StoredFile.read(path).signature)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o7777 == mode)
  }

  @Test(.enabled(if: geteuid() == 0)) func keepsTheOwner() throws {
    let path = try scratch.write("old", to: "a.md", mode: 0o640)
    try #require(chown(path, 1234, 4321) == 0)
    try SafeSave.save(bytes("new"), to: path, expecting: try StoredFile.read(path).signature)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect((status.st_uid, status.st_gid, status.st_mode & 0o777) == (1234, 4321, 0o640))
  }

  @Test func followsLinks() throws {
    let target = try scratch.write("old", to: "real/a.md")
    try #require(symlink("real/a.md", scratch.at("link.md")) == 0)
    try #require(symlink("link.md", scratch.at("second.md")) == 0)
    let read = try StoredFile.read(scratch.at("second.md"))
    try SafeSave.save(bytes("new"), to: scratch.at("second.md"), expecting: read.signature)
    var status = stat()
    #expect(lstat(scratch.at("second.md"), &status) == 0 && status.kind == S_IFLNK)
    #expect(try StoredFile.read(target).bytes == bytes("new"))
    #expect(scratch.names() == ["link.md", "real", "second.md"])
    #expect(scratch.names(in: "real") == ["a.md"])
  }

  @Test func aChangeUnderneathIsNotOverwritten() throws {
    let path = try scratch.write("old", to: "a.md")
    let read = try StoredFile.read(path)
    try scratch.write("theirs", to: "a.md")
    #expect(
      failure { () throws(SaveError) in
        try SafeSave.save(bytes("mine"), to: path, expecting: read.signature)
      } == .changedUnderneath)
    #expect(try scratch.text(of: "a.md") == "theirs")
    #expect(scratch.names() == ["a.md"])
  }

  @Test func theContentDecidesWhereTimesLie() throws {
    let path = try scratch.write("old", to: "a.md")
    let long = timespec(tv_sec: 1_000_000_000, tv_nsec: 0)
    try #require(utimensat(AT_FDCWD, path, [long, long], 0) == 0)
    let read = try StoredFile.read(path)
    #expect(!read.signature.isInDoubt)

    // Only touched: still the file that was read.
    let later = timespec(tv_sec: 1_000_000_500, tv_nsec: 0)
    try #require(utimensat(AT_FDCWD, path, [later, later], 0) == 0)
    try SafeSave.save(bytes("one"), to: path, expecting: read.signature)

    // Changed within one tick of the clock, size and time as before.
    let young = try StoredFile.read(path)
    #expect(young.signature.isInDoubt)
    try scratch.write("two", to: "a.md")
    var status = stat()
    try #require(stat(path, &status) == 0)
    var times = [status.st_mtim, status.st_mtim]
    times[0].tv_sec = time_t(young.signature.modified / 1_000_000_000)
    times[0].tv_nsec = Int(young.signature.modified % 1_000_000_000)
    times[1] = times[0]
    try #require(utimensat(AT_FDCWD, path, times, 0) == 0)
    #expect(
      failure { () throws(SaveError) in
        try SafeSave.save(bytes("mine"), to: path, expecting: young.signature)
      } == .changedUnderneath)
  }

  @Test func aDateInTheFutureIsInDoubt() throws {
    let path = try scratch.write("old", to: "a.md")
    let future = timespec(tv_sec: 4_000_000_000, tv_nsec: 0)
    try #require(utimensat(AT_FDCWD, path, [future, future], 0) == 0)
    #expect(try StoredFile.read(path).signature.isInDoubt)
  }

  @Test func aNewFileNeverOverwrites() throws {
    let path = scratch.at("a.md")
    try SafeSave.save(bytes("first"), to: path, expecting: nil)
    #expect(
      failure { () throws(SaveError) in
        try SafeSave.save(bytes("second"), to: path, expecting: nil)
      } == .alreadyExists)
    try #require(symlink("nowhere.md", scratch.at("link.md")) == 0)
    #expect(
      failure { () throws(SaveError) in
        try SafeSave.save(bytes("second"), to: scratch.at("link.md"), expecting: nil)
      } == .alreadyExists)
    #expect(try scratch.text(of: "a.md") == "first")
    #expect(scratch.names() == ["a.md", "link.md"])
  }

  @Test func whatIsInTheWayIsTold() throws {
    let path = try scratch.write("old", to: "a.md")
    let read = try StoredFile.read(path).signature
    try SafeSave.makeFolder(scratch.at("folder"))
    try #require(symlink("nowhere.md", scratch.at("dangling.md")) == 0)
    try #require(symlink("loop.md", scratch.at("loop.md")) == 0)
    try #require(mkfifo(scratch.at("fifo.md"), 0o600) == 0)
    let long = String(repeating: "n", count: 300) + ".md"
    let cases: [(String, FileSignature?, SaveError.Kind)] = [
      ("folder", nil, .isFolder), ("folder", read, .isFolder), ("folder/", nil, .isFolder),
      (".", nil, .isFolder), ("missing.md", read, .vanished), ("gone/a.md", nil, .folderGone),
      ("gone/a.md", read, .folderGone), ("a.md/b.md", nil, .folderGone),
      ("dangling.md", read, .danglingLink), ("loop.md", read, .linkLoop),
      ("fifo.md", read, .notRegular), (long, nil, .nameTooLong),
    ]
    for (name, expected, kind) in cases {
      #expect(
        failure { () throws(SaveError) in
          try SafeSave.save(bytes("new"), to: scratch.at(name), expecting: expected)
        } == kind, "\(name)")
    }
    #expect(try scratch.text(of: "a.md") == "old")
    #expect(scratch.names(in: "folder") == [])
  }

  @Test func theFolderMayVanish() throws {
    let path = try scratch.write("old", to: "session/a.md")
    let read = try StoredFile.read(path).signature
    try #require(unlink(path) == 0 && rmdir(scratch.at("session")) == 0)
    #expect(
      failure { () throws(SaveError) in
        try SafeSave.save(bytes("new"), to: path, expecting: read)
      } == .folderGone)
  }

  @Test func aWriteProtectedFileOrFolderIsLeftAlone() throws {
    let path = try scratch.write("old", to: "a.md", mode: 0o444)
    let read = try StoredFile.read(path).signature
    try asOrdinaryUser(owning: scratch) {
      #expect(
        failure { () throws(SaveError) in
          try SafeSave.save(bytes("new"), to: path, expecting: read)
        } == .fileReadOnly)
      try #require(chmod(path, 0o644) == 0 && chmod(scratch.path, 0o555) == 0)
      #expect(
        failure { () throws(SaveError) in
          try SafeSave.save(bytes("new"), to: path, expecting: read)
        } == .folderReadOnly)
      #expect(
        failure { () throws(SaveError) in
          try SafeSave.save(bytes("new"), to: scratch.at("b.md"), expecting: nil)
        } == .folderReadOnly)
      try #require(chmod(scratch.path, 0o755) == 0)
    }
    #expect(try scratch.text(of: "a.md") == "old")
    #expect(scratch.names() == ["a.md"])
  }

  /// The limit is the process's: far above what any other test writes.
  @Test func aLimitOnTheSizeOfFilesLeavesTheOldText() throws {
    let path = try scratch.write("old", to: "a.md")
    let read = try StoredFile.read(path).signature
    var former = rlimit()
    try #require(getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &former) == 0)
    var limit = former
    limit.rlim_cur = 48 << 20
    try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
    defer { setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &former) }
    let large = [UInt8](repeating: 0x61, count: 49 << 20)
    #expect(
      failure { () throws(SaveError) in
        try SafeSave.save(large, to: path, expecting: read)
      } == .tooLarge)
    #expect(
      failure { () throws(SaveError) in
        try SafeSave.save(large, to: scratch.at("b.md"), expecting: nil)
      } == .tooLarge)
    #expect(try scratch.text(of: "a.md") == "old")
    #expect(scratch.names() == ["a.md"])
  }

  @Test(.enabled(if: geteuid() == 0)) func aFullDiskLeavesTheOldText() throws {
    let disk = scratch.at("disk")
    try SafeSave.makeFolder(disk)
    guard mount("tmpfs", disk, "tmpfs", 0, "size=64k") == 0 else {
      // In a container that may not mount, the limit on file sizes stands in for it.
      return
    }
    defer { umount(disk) }
    let path = try scratch.write("old", to: "disk/a.md")
    let read = try StoredFile.read(path).signature
    let large = [UInt8](repeating: 0x61, count: 128 << 10)
    #expect(
      failure { () throws(SaveError) in
        try SafeSave.save(large, to: path, expecting: read)
      } == .diskFull)
    #expect(
      failure { () throws(SaveError) in
        try SafeSave.save(large, to: disk + "/b.md", expecting: nil)
      } == .diskFull)
    #expect(try scratch.text(of: "disk/a.md") == "old")
    #expect(scratch.names(in: "disk") == ["a.md"])
  }

  @Test func writersAtOnceLoseNothing() throws {
    let path = try scratch.write("0", to: "count.md")
    let threads = (0..<4).compactMap { _ in
      WorkerThread {
        for _ in 0..<25 {
          while true {
            guard let read = try? StoredFile.read(path),
              let count = Int(String(decoding: read.bytes, as: UTF8.self))
            else { continue }
            let next = Array(String(count + 1).utf8)
            if (try? SafeSave.save(next, to: path, expecting: read.signature)) != nil { break }
          }
        }
      }
    }
    for thread in threads { thread.join() }
    #expect(try scratch.text(of: "count.md") == String(threads.count * 25))
    #expect(scratch.names() == ["count.md"])
  }

  @Test func ofMakersAtOnceOneMakesIt() throws {
    let path = scratch.at("new.md")
    let threads = (0..<4).compactMap { number in
      WorkerThread { _ = try? SafeSave.save([UInt8(0x30 + number)], to: path, expecting: nil) }
    }
    for thread in threads { thread.join() }
    #expect(try StoredFile.read(path).bytes.count == 1)
    #expect(scratch.names() == ["new.md"])
  }

  @Test func foldersAreMadeAsDeepAsNeeded() throws {
    try SafeSave.makeFolder(scratch.at("a/b/c"))
    try SafeSave.makeFolder(scratch.at("a/b/c/"))
    #expect(scratch.names(in: "a/b") == ["c"])
    try scratch.write("", to: "file")
    #expect(
      failure { () throws(SaveError) in
        try SafeSave.makeFolder(scratch.at("file/below"))
      } == .folderGone)
  }
}
