import Glibc
import Screen
import TestKit
import Testing

@Suite("What the user wants otherwise") struct SettingsTests {
  let desk: Desk
  static let file = "home/.config/attache/config.yaml"

  init() throws { desk = try Desk() }

  /// The numbers of the sequences that set colours and weight.
  private func numbers(_ program: ProgramDriver) -> [String] {
    program.styledScreen.split(separator: "\u{1B}[").dropFirst()
      .flatMap { $0.prefix { $0 != "m" }.split(separator: ";").map(String.init) }
  }

  private func browse(
    _ settings: String?, environment: [String: String] = [:]
  ) throws -> ProgramDriver {
    if let settings { try desk.write(settings, to: Self.file) }
    let program = try desk.run(["harbour/2/XAR"], environment: environment)
    try program.waitFor("For quiet berths in every port.")
    return program
  }

  @Test(
    arguments: [
      ("theme: auto", [:], ["36", "32"], ["48"]), ("theme: dark", [:], ["38", "80"], ["48"]),
      ("theme: light", [:], ["38", "25"], ["48"]),
      ("theme: high-contrast", [:], ["48", "16", "231"], []),
      ("theme: none", [:], ["1"], ["38", "36"]),
      ("theme: dark", ["NO_COLOR": "1"], ["1"], ["38", "36"]),
      ("theme: auto", ["COLORFGBG": "0;15"], ["25"], ["36"]),
      ("theme: auto", ["TERM": "xterm"], ["36", "32"], ["38"]),
      ("theme: high-contrast", ["TERM": "xterm"], ["40", "37"], ["38"]),
    ] as [(String, [String: String], [String], [String])])
  func `the theme is drawn in the colours that there are`(
    settings: String, environment: [String: String], wanted: [String], unwanted: [String]
  ) throws {
    let program = try browse(
      settings, environment: ["TERM": "xterm-256color"].merging(environment) { $1 })
    let numbers = numbers(program)
    for number in wanted { #expect(numbers.contains(number), "\(number)") }
    for number in unwanted { #expect(!numbers.contains(number), "\(number)") }
    try program.quit()
  }

  @Test(
    arguments: [
      ("signs: letters", [:], "S"), ("signs: auto", ["LC_ALL": "zh_CN.UTF-8"], "S"),
      ("signs: auto", ["TERM": "linux"], "S"), ("signs: auto", ["LC_ALL": "C"], "S"),
      ("signs: signs", ["LC_ALL": "C"], "●"), ("signs: auto", [:], "●"),
      ("signs: auto", ["LC_ALL": ""], "●"),
    ] as [(String, [String: String], Character)])
  func `stances are signs or letters`(
    settings: String, environment: [String: String], mark: Character
  ) throws {
    let program = try browse(settings, environment: environment)
    try program.waitFor("XAR")
    #expect(program.screen.contains { $0.contains("\(mark) support") })
    let hasSigns = program.screen.joined().contains { "●◆○▸✗•…".contains($0) }
    #expect(hasSigns == (mark == "●"))
    // Letters are letters, whatever becomes of signs.
    #expect(program.screen[0].contains("Attaché"))
    try program.quit()
  }

  @Test func `other keys do what they were given, and the foot says so`() throws {
    try desk.write("keys:\n  save: <f12>\n  leave: <c-t>\n", to: Self.file)
    let program = try desk.runInDraft()
    try program.waitFor("F12 save")
    try program.type("Zebra ")
    try program.waitForState("not saved")
    try program.keys("<c-s>")
    try program.keys("<f12>")
    try program.waitFor("Saved.")
    try program.keys("<c-t>")
    #expect(try program.exitStatus() == 0)
    #expect(try desk.text(of: Desk.draftFile) == LeavingTests.file("Zebra "))
  }

  @Test func `what is wrong in the settings is told at the foot and in the messages`() throws {
    let program = try browse("theme: drak\nmouse: maybe\nsigns: letters\n")
    try program.waitForSentence("config.yaml:2:8: \"maybe\" is no value for \"mouse\"")
    try program.keys("<f9>")
    try program.waitForSentence("config.yaml:1:8: \"drak\" is no value for \"theme\"")
    try program.keys("<esc>")
    try program.waitFor("S support")
    try program.quit()
  }

  @Test(arguments: ["mkdir", "mkfifo"])
  func `settings that are no file are told, and the program runs`(command: String) throws {
    mkdir(desk.at("home/.config"), 0o755)
    mkdir(desk.at("home/.config/attache"), 0o755)
    let program = try desk.shell("\(command) $HOME/.config/attache/config.yaml; exec $attache")
    try program.waitForSentence("config.yaml")
    try program.quit()
  }

  @Test(arguments: [["XDG_CONFIG_HOME": "relative"], ["XDG_CONFIG_HOME": "."], ["HOME": "nowhere"]])
  func `folders that are no absolute ones are passed over`(environment: [String: String]) throws {
    try desk.write("theme: nonsense\n", to: "relative/attache/config.yaml")
    try desk.write("theme: nonsense\n", to: "attache/config.yaml")
    let program = try browse(nil, environment: environment)
    try program.waitFor("F1 keys")
    #expect(!program.screen.joined().contains("nonsense"))
    try program.quit()
  }
}
