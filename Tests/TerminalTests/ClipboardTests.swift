import Foundation
import TestKit
import Testing

@testable import Terminal

@Suite("The way to the system's clipboard") struct ClipboardTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("é中\u{1B}\u{7}", "w6nkuK0bBw=="),
  ])
  func `bytes become the signs that the standard gives`(text: String, signs: String) {
    #expect(String(decoding: Base64.encode(Array(text.utf8)), as: UTF8.self) == signs)
    let all = Array(0...255).map(UInt8.init)
    #expect(Data(Base64.encode(all)) == Data(all).base64EncodedData())
  }

  @Test(
    arguments: [
      (["TERM": "xterm-256color"], ClipboardRoute.direct), ([:], .direct),
      (["TERM": "tmux-256color"], .tmux),
      (["TERM": "screen-256color", "TMUX": "/tmp/x,1,0"], .tmux),
      (["TERM": "screen", "STY": "1.pts"], .screen), (["TERM": "vt100"], .none),
      (["TERM": "linux"], .none),
    ] as [([String: String], ClipboardRoute)])
  func `the environment tells the way`(environment: [String: String], route: ClipboardRoute) {
    #expect(ClipboardRoute(environment: { environment[$0] }) == route)
  }

  @Test(arguments: [
    (ClipboardRoute.direct, "\u{1B}]52;c;Zm9v\u{7}"),
    (.tmux, "\u{1B}]52;c;Zm9v\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\"),
    (.screen, "\u{1B}P\u{1B}]52;c;Zm9v\u{7}\u{1B}\\"), (.none, ""),
  ])
  func `the sequence is wrapped for what is between`(route: ClipboardRoute, sent: String) throws {
    #expect(try route.sequence(for: "foo") == Array(sent.utf8))
  }

  @Test func `screen gets pieces that it takes, and together they are the sequence`() throws {
    let text = String(repeating: "délégation ", count: 500)
    let sent = String(decoding: try ClipboardRoute.screen.sequence(for: text), as: UTF8.self)
    let pieces = sent.components(separatedBy: "\u{1B}\\")
    #expect(pieces.last == "" && pieces.allSatisfy { $0.utf8.count <= 508 })
    let direct = try ClipboardRoute.direct.sequence(for: text)
    #expect(pieces.map { String($0.dropFirst(2)) }.joined().utf8.elementsEqual(direct))
  }

  @Test func `what terminals would drop is refused in a sentence`() throws {
    let longest = String(repeating: "a", count: ClipboardRoute.longestText)
    #expect(try ClipboardRoute.direct.sequence(for: longest).count == 100_000)
    let error = #expect(throws: ClipboardError.self) {
      try ClipboardRoute.direct.sequence(for: longest + "a")
    }
    #expect(error?.message.contains("74995 bytes") == true)
  }

  @Test func `a real terminal gets the text`() throws {
    let program = try ProgramDriver(
      [ProgramDriver.built("TerminalProbe")], columns: 60, rows: 12)
    try program.takeClipboard()
    try program.waitFor("ready")
    try program.paste("Délégation")
    try program.waitFor("paste")
    try program.keys("y")
    try program.waitFor("copied")
    try program.wait(for: "the clipboard") { program.clipboard == "paste 12 Délégation" }
    try program.keys("x")
    #expect(try program.exitStatus() == 0)
  }
}
