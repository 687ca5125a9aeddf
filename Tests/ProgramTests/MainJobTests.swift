import Screen
import TestKit
import Testing

@Suite("The main job, end to end") struct MainJobTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  static let english = "Berths are where ships rest, and where people live."
  static let arabic = "إن الأرصفة الهادئة تخدم الجميع."

  @Test func `an intervention is written, previewed, saved and found again`() throws {
    let program = try desk.run()
    try program.waitFor("Harbour Conference")
    try program.keys("<right>")
    try program.waitFor("2 Quiet berths")
    try program.keys("<right>")
    try program.waitFor("XAR")
    let before = desk.names(in: "Briefs/\(Desk.item)/interventions")
    try program.wait(for: "the chosen position") { program.screen[0].contains("▸ XA") }
    if !program.screen[0].contains("▸ XAR") {
      try program.keys("<down>")
      try program.waitFor("▸ XAR")
    }
    try program.waitFor("For quiet berths in every port.")
    try program.keys("N")
    try program.waitFor("i  intervention")
    try program.keys("i")
    try program.waitForState("saved")
    try program.waitFor("MUST SAY")
    try program.waitFor("Madam Chair,")

    // The cursor stands where the template leaves room.
    try program.keys("<f7>")
    try program.waitFor("Quiet berths cost little and help at once.")
    try program.keys("<f7>")
    try program.waitFor("Small ports need ten")
    try program.keys("<enter><enter>")
    try program.type(Self.english)
    try program.keys("<enter><enter>")
    try program.type(Self.arabic)
    try program.waitFor("people live.")
    try program.waitForState("not saved")

    try program.keys("<f5>")
    try program.waitFor("Statement")
    try program.waitFor("Agenda item 2: Quiet berths")
    try program.waitFor("Berths are where ships rest")
    try program.keys("<c-s>")
    try program.waitFor("Saved.")
    try program.quit()

    let names = desk.names(in: "Briefs/\(Desk.item)/interventions")
    let file = try #require(names.first { !before.contains($0) })
    let path = "Briefs/\(Desk.item)/interventions/\(file)"
    let saved = try desk.text(of: path)
    #expect(names.count == before.count + 1)
    #expect(
      saved.hasSuffix(
        """
        status: draft
        ---

        Madam Chair,

        Quiet berths cost little and help at once. Small ports need ten years and some help.

        \(Self.english)

        \(Self.arabic)

        Thank you, Madam Chair.

        """), "\(saved)")

    let again = try desk.runInDraft(path)
    try again.waitFor("Berths are where ships rest")
    try again.keys("<f5>")
    try again.waitFor("Agenda item 2: Quiet berths")
    try again.keys("<c-s>")
    try again.waitFor("Nothing to save")
    try again.quit()
    #expect(try desk.text(of: path).utf8.elementsEqual(saved.utf8))
    #expect(desk.names(in: "Briefs/\(Desk.item)/interventions") == names)
    #expect(desk.kept.isEmpty)
  }
}
