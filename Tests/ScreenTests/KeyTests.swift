import Testing

@testable import Screen

struct KeyTests {
  @Test(
    arguments: [
      ("<tab><c-s>q", [Key(.tab), .control("s"), .character("q")]),
      ("<s-left>", [Key(.left, .shift)]), ("<c-right>", [Key(.right, .control)]),
      ("<f1><f12>", [Key(.function(1)), Key(.function(12))]), ("<a-x>", [.alt("x")]),
      ("<lt>b<gt>", [.character("<"), .character("b"), .character(">")]),
      ("<s-tab><esc>", [Key(.tab, .shift), Key(.escape)]),
      ("<c-a-s-end>", [Key(.end, [.control, .alt, .shift])]),
      ("é中<space>", [.character("é"), .character("中"), .character(" ")]),
      ("<c-f>", [.control("f")]),
      ("<c-->", [.control("-")]), ("f1", [.character("f"), .character("1")]), ("", []),
    ] as [(String, [Key])])
  func notation(text: String, keys: [Key]) {
    #expect(Key.parse(text) == keys)
    #expect(keys.map(\.notation).joined() == text)
  }

  @Test(arguments: ["<", "<tab", "<nokey>", "<>", "<c->", "<f0>", "<f64>", "<x>", "a<b"])
  func `what is no notation is refused`(text: String) {
    #expect(Key.parse(text) == nil)
  }

  @Test func `every key comes back from its notation`() {
    let codes: [Key.Code] =
      [
        .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .tab, .escape,
        .backspace, .delete, .insert,
      ] + (1...63).map(Key.Code.function) + " <>-cas€é1".map(Key.Code.character)
    for code in codes {
      for bits in UInt8(0)..<8 {
        let key = Key(code, Key.Modifiers(rawValue: bits))
        #expect(Key.parse(key.notation) == [key])
      }
    }
  }

  @Test(arguments: [
    (Key.control("s"), "Ctrl-S"), (Key(.function(1)), "F1"), (Key(.left, .shift), "Shift-←"),
    (Key(.escape), "Esc"), (.alt("x"), "Alt-X"), (.character("?"), "?"), (.character(" "), "Space"),
    (Key(.delete, [.control, .shift]), "Ctrl-Shift-Del"),
  ])
  func label(key: Key, label: String) {
    #expect(key.label == label)
  }
}
