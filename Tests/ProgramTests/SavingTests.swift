import Glibc
import Screen
import TestKit
import Testing

@Suite("Saves that can't be done") struct SavingTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `a limit on the size of files is told, and lifted it saves`() throws {
    let program = try desk.shell(
      """
      ulimit -S -f 0
      (until [ -e lift ]; do sleep 0.05; done
      prlimit --pid $$ --fsize=unlimited && mkdir lifted) &
      exec $attache \(Desk.draft)
      """)
    try program.openDraft()
    try typeAndSave(program, expecting: "raise the limit (ulimit -f)")
    #expect(desk.names(in: "Briefs/\(Desk.item)/interventions") == ["2025-03-04.md"])
    try desk.write("", to: "lift")
    try program.wait(for: "the lifted limit") { desk.names(in: "").contains("lifted") }
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
  }

  @Test(.enabled("no file system can be mounted here") { Mounting.works })
  func `a full disk is told, and freed it saves`() throws {
    let program = try desk.shell(
      """
      mkdir disk; mount -t tmpfs -o size=256k none disk && cp -r Briefs disk/
      cat /dev/zero >disk/filler 2>/dev/null
      (while ! [ -e free ]; do sleep 0.05; done; rm disk/filler; touch freed) &
      $program --library disk/Briefs \(Desk.draft); status=$?
      wait
      cp disk/\(Desk.draftFile) after.md
      exit $status
      """, prefix: Mounting.command)
    try program.openDraft()
    try typeAndSave(program, expecting: "The disk is full")
    try desk.write("", to: "free")
    try program.wait(for: "a free disk") { (try? desk.bytes(of: "freed")) != nil }
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: "after.md") == LeavingTests.file("Zebra "))
  }

  @Test(.enabled("no file system can be mounted here") { Mounting.works })
  func `a library that can only be read says at once where a draft goes`() throws {
    let program = try desk.shell(
      """
      mount --bind Briefs Briefs && mount -o remount,bind,ro Briefs && exec $attache \(Desk.draft)
      """, prefix: Mounting.command)
    try program.waitFor("F1 keys")
    try program.keys("<enter>")
    try program.waitForSentence("lies on a disk that can only be read")
    try program.waitForSentence("Ctrl-O")
    try typeAndSave(program, expecting: "lies on a disk that can only be read")
    try saveElsewhereAndKeep(program)
  }

  @Test func `a file that may not be written to says so at once`() throws {
    chmod(desk.at(Desk.draftFile), 0o444)
    let program = try desk.run([Desk.draft])
    try program.waitFor("F1 keys")
    try program.keys("<enter>")
    try program.waitForSentence("is write-protected")
    try program.waitForSentence("Ctrl-O")
    try typeAndSave(program, expecting: "is write-protected")
    try saveElsewhereAndKeep(program)
  }

  @Test func `a folder that is gone is told, and back it saves`() throws {
    let program = try desk.runInDraft()
    let folder = desk.at("Briefs/\(Desk.item)")
    try #require(rename(folder, desk.at("away")) == 0)
    try typeAndSave(program, expecting: "is not there (any more)")
    try program.keys("<f1>")
    try program.waitFor("Keys in Draft")
    try program.keys("<esc>")
    try program.waitForState("not saved")
    try #require(rename(desk.at("away"), folder) == 0)
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
  }

  @Test func `a file that is gone is told, and saved elsewhere`() throws {
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    unlink(desk.at(Desk.draftFile))
    try program.keys("<c-s>")
    try program.waitForSentence("was removed by another program")
    try program.keys("<c-o>")
    try program.waitFor("Save into another file")
    try program.type("\(Desk.item)/interventions/2025-03-06.md")
    try program.keys("<enter>")
    try program.waitFor("Saved as")
    try program.keys("<c-end>")
    try program.waitForState("saved")
    try program.quit()
    #expect(
      try desk.text(of: "Briefs/\(Desk.item)/interventions/2025-03-06.md")
        == LeavingTests.file("Zebra "))
    #expect(desk.kept.isEmpty)
  }

  @Test func `another file is made, and one that is there is left alone`() throws {
    try desk.write("not ours", to: "home/there.md")
    let program = try desk.runInDraft()
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    try program.keys("<c-o>")
    try program.waitFor("Save into another file")
    try program.type(desk.at("home/there.md"))
    try program.keys("<enter>")
    try program.waitForSentence("is there already and was not overwritten")
    #expect(try desk.text(of: "home/there.md") == "not ours")
    try program.keys("<c-o>")
    try program.waitFor("Save into another file")
    try program.type("~/new.md")
    try program.keys("<enter>")
    try program.waitFor("Saved as")
    #expect(try desk.text(of: "home/new.md") == LeavingTests.file("Zebra "))
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file())
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()
  }

  @Test func `through a link the file behind it is written, with its rights`() throws {
    let file = desk.at(Desk.draftFile)
    try #require(rename(file, desk.at("home/behind.md")) == 0)
    try #require(symlink(desk.at("home/behind.md"), file) == 0)
    chmod(desk.at("home/behind.md"), 0o640)
    // A link out of the library is not followed; one within it is.
    try #require(rename(desk.at("home/behind.md"), desk.at("Briefs/behind.md")) == 0)
    unlink(file)
    try #require(symlink("../../../behind.md", file) == 0)
    let program = try desk.runInDraft()
    try typeAndSave(program, expecting: "Saved.", original: nil)
    try program.quit()
    var status = stat()
    try #require(lstat(file, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    try #require(stat(desk.at("Briefs/behind.md"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(try desk.text(of: "Briefs/behind.md") == LeavingTests.file("Zebra "))
  }

  /// Types into the sample and saves; what is then told, with the file as it was.
  private func typeAndSave(
    _ program: ProgramDriver, expecting sentence: String, original: String? = LeavingTests.file()
  ) throws {
    try program.type("Zebra ")
    try program.waitFor("Zebra Madam Chair,")
    // The first key took any earlier message away.
    try program.waitUntilGone(sentence)
    try program.keys("<c-s>")
    try program.waitForSentence(sentence)
    try program.waitFor("Zebra Madam Chair,")
    if let original, (try? desk.bytes(of: Desk.draftFile)) != nil {
      #expect(try desk.text(of: Desk.draftFile) == original)
    }
  }

  /// Saves into another file, leaves the rest for the next start, and expects both to be there.
  private func saveElsewhereAndKeep(_ program: ProgramDriver) throws {
    try program.keys("<c-o>")
    try program.waitFor("Save into another file")
    try program.type(desk.at("home/elsewhere.md"))
    try program.keys("<enter>")
    try program.waitFor("Saved as")
    #expect(try desk.text(of: "home/elsewhere.md") == LeavingTests.file("Zebra "))
    try program.keys("<c-q>")
    try program.waitFor("changes that are not saved")
    try program.keys("l")
    try program.expectEnd(0)
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file())
    #expect(desk.kept.count == 1)
  }
}
