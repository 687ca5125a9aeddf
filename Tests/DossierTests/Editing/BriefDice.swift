import Diplomacy
import Dossier

/// Throws briefs in every layout that an edit has to cope with.
struct BriefDice {
  var dice: Dice
  private var ending = "\n"

  init(seed: Int) { dice = Dice(state: UInt64(seed)) }

  static let questions = ["a", "mandate", "deux mots", "Frage: gut?", "вопрос"]
  static let stances = Stance.allCases

  mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &dice) == 0 }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &dice)]
  }

  /// The bytes of a position; `¿` stands for bytes that are no UTF-8.
  mutating func position() -> [UInt8] {
    ending = chance(3) ? "\r\n" : "\n"
    var text = chance(4) ? "\u{FEFF}" : ""
    if !chance(8) {
      let keys = chance(6) ? flowKeys() : blockKeys()
      text += "---" + ending + keys + "---" + (chance(12) ? "" : ending + body())
    } else {
      text += body()
    }
    return spoilt(text)
  }

  /// The bytes of a floor log.
  mutating func log() -> [UInt8] {
    ending = chance(3) ? "\r\n" : "\n"
    var text = chance(4) ? "\u{FEFF}" : ""
    if chance(3) { text += "---" + ending + "tags: [¿]" + ending + "---" + ending + gap() }
    let mark = pick(["- ", "* ", " - ", "1. "])
    for _ in 0..<Int.random(in: 0..<4, using: &dice) {
      text +=
        mark + pick(["10:00 IRN — ¿", "IRQ a:support", "nothing", "11:00–11:05 XAR"]) + ending
      if chance(4) { text += String(repeating: " ", count: mark.count) + "more ¿" + ending }
      if chance(5) { text += ending }
    }
    if chance(4) { text += ending + "## Notes" + ending + ending + "Late." + ending }
    if chance(3), text.hasSuffix(ending) { text.removeLast() }
    return spoilt(text)
  }

  private mutating func gap() -> String { chance(2) ? ending : "" }

  private mutating func body() -> String {
    pick([
      "", ending, "Words ¿ of it." + ending,
      ending + "A \u{10FFFF} word" + ending + ending + "---" + ending + "b: c" + ending,
      ending + "## Must say" + ending + ending + "- **One.** Two." + ending + "  - source: x",
      "\t\u{0}\u{202E}stances: {a: oppose}",
    ])
  }

  private func spoilt(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var count = 0
    for character in text {
      guard character == "¿" else {
        bytes += Array(String(character).utf8)
        continue
      }
      bytes += count % 2 == 0 ? [0xFF] : [0xC3, 0xF4, 0x8F, 0xBF, 0xBF]
      count += 1
    }
    return bytes
  }

  private mutating func note() -> String { pick(["", "", "", " # so", "  # ¿ {x}: \"y\""]) }

  private mutating func line(_ text: String) -> String {
    let above = chance(6) ? pick(["# a: b", "  # }", ""]) + ending : ""
    return above + text + note() + ending
  }

  private mutating func quoted(_ text: String, isFlow: Bool) -> String {
    let needs = isFlow && text.contains { ",:?".contains($0) } || text.contains(": ")
    switch pick([0, 0, 1, 2]) {
    case 0 where !needs: return text
    case 1: return "'\(text)'"
    default: return "\"\(text)\""
    }
  }

  private mutating func blockKeys() -> String {
    let indent = String(repeating: " ", count: pick([0, 0, 0, 1, 2]))
    var keys: [String] = []
    for key in ["stances", "as-of", "sources", "tags", "language", "confidence"].shuffled(
      using: &dice) where !chance(3)
    {
      switch key {
      case "stances": keys.append(stances(indent))
      case "as-of": keys.append(line("\(indent)as-of: \(quoted("2021-04", isFlow: false))"))
      case "sources": keys.append(sources(indent))
      case "tags": keys.append(line("\(indent)tags: [ one,'two' , ¿ ]"))
      case "language": keys.append(line("\(indent)language:   en"))
      default: keys.append(line("\(indent)confidence: \(quoted("stated", isFlow: false))"))
      }
    }
    return keys.joined()
  }

  private mutating func sources(_ indent: String) -> String {
    switch pick([0, 1, 2, 3]) {
    case 0: return line("\(indent)sources: [x, \"y ¿\"]")
    case 1: return line("\(indent)sources:") + line("\(indent)- x") + line("\(indent)- 'y'")
    case 2: return line("\(indent)sources: [") + line("\(indent)  x,") + line("\(indent)  ]")
    default:
      return [":", "  - a long one", "    goes on"].enumerated()
        .map { indent + ($0 == 0 ? "sources" : "") + $1 + ending }.joined()
    }
  }

  /// Some of the questions, each with a stance.
  private mutating func held() -> [(String, String)] {
    Self.questions.shuffled(using: &dice).prefix(Int.random(in: 0..<4, using: &dice)).map {
      ($0, pick(Self.stances.map(\.rawValue)))
    }
  }

  private mutating func stances(_ indent: String) -> String {
    let held = held()
    if held.isEmpty { return line("\(indent)stances:" + pick(["", " {}", " { }", " ~", " ''"])) }
    if chance(2) {
      let inner = indent + String(repeating: " ", count: pick([1, 2, 2, 4]))
      return line("\(indent)stances:")
        + held.map { key, value in
          line(
            "\(inner)\(quoted(key, isFlow: false)): \(chance(8) ? "" : quoted(value, isFlow: false))"
          )
        }.joined()
    }
    return line("\(indent)stances: \(flow(held, isWide: chance(3), indent: indent))")
  }

  private mutating func flow(_ held: [(String, String)], isWide: Bool, indent: String) -> String {
    let gap = isWide ? note() + ending + indent + "  " : pick(["", " "])
    let parts = held.map { "\(quoted($0, isFlow: true)): \(quoted($1, isFlow: true))" }
    return "{" + gap + parts.joined(separator: "," + (isWide ? gap : " "))
      + pick(["", " ", held.isEmpty ? "" : ","]) + (isWide ? ending + indent + "  " : "") + "}"
  }

  private mutating func flowKeys() -> String {
    var parts = ["tags: [x, 'y']"]
    if chance(2) { parts.append("as-of: 2021") }
    if !chance(3) { parts.append("stances: " + flow(held(), isWide: false, indent: "")) }
    return line("{" + parts.shuffled(using: &dice).joined(separator: ", ") + "}")
  }
}
