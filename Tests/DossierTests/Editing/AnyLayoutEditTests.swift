import Diplomacy
import Dossier
import Prose
import Testing

/// Any edit in any layout: every byte outside of it is as it was, and the reader sees what is new
/// and, besides, what it saw before.
@Suite struct AnyLayoutEditTests {
  /// What a position's front matter says, without places.
  struct Said: Equatable {
    var stances: [String: Stance] = [:]
    var asOf: String?
    var sources: [String] = []
    var tags: [String] = []
    var confidence: String?
    var language: String?

    init(_ bytes: [UInt8]) {
      guard case .position(let header) = BriefReader.read(bytes, path: EditSample.position)?.header
      else { return }
      for stance in header.stances { stances[stance.question.value] = stance.stance.value }
      asOf = header.asOf?.value.iso
      sources = header.sources.map(\.value)
      tags = header.common.tags.map(\.value)
      confidence = header.confidence?.value.rawValue
      language = header.common.language?.value.rawValue
    }
  }

  /// The file's bytes behind its front matter.
  private func body(_ bytes: [UInt8]) -> [UInt8] {
    guard let brief = BriefReader.read(bytes, path: EditSample.position) else { return [] }
    return ByteExactText.encode(
      String(decoding: Array(brief.text.utf8)[brief.frontMatter.upperBound...], as: UTF8.self))
  }

  /// Makes a random edit in `bytes` and looks at the outcome; whether it was made.
  private func edit(_ bytes: [UInt8], _ dice: inout BriefDice, isOrdinary: Bool) -> Bool {
    let question = dice.pick(BriefDice.questions)
    let stance = dice.pick(BriefDice.stances)
    let isDate = dice.chance(4)
    let edit: BriefEdit = isDate ? .asOf(.year(2022)) : .stance(stance, question: question)
    var expected = Said(bytes)
    if isDate { expected.asOf = "2022" } else { expected.stances[question] = stance }
    do throws(EditRefusal) {
      guard let change = try edit.change(in: bytes, path: EditSample.position) else {
        #expect(
          expected.stances[question] == Said(bytes).stances[question] || stance == .undeclared)
        return true
      }
      let after = change.applied(to: bytes)
      let shown = String(decoding: bytes, as: UTF8.self).debugDescription
      #expect(Said(after) == expected, "\(edit) in \(shown)")
      #expect(after.prefix(change.range.lowerBound) == bytes.prefix(change.range.lowerBound))
      // What goes is one value, if anything.
      #expect(!bytes[change.range].contains(0x0A) || !isOrdinary, "\(edit) in \(shown)")
      let rest = bytes.count - change.range.upperBound
      #expect(after.suffix(rest) == bytes.suffix(rest))
      let hadNone = BriefReader.read(bytes, path: EditSample.position)?.frontMatter.isEmpty ?? true
      let (old, new) = (body(bytes), body(after))
      #expect(
        hadNone ? new.suffix(old.count).elementsEqual(old) : new == old, "\(edit) in \(shown)")
      return true
    } catch {
      return false
    }
  }

  @Test(arguments: 0..<24) func everyOrdinaryLayoutIsEdited(seed: Int) {
    var dice = BriefDice(seed: seed)
    for _ in 0..<30 {
      let bytes = dice.position()
      let isMade = edit(bytes, &dice, isOrdinary: true)
      #expect(isMade, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  /// Of spoilt briefs many are refused; none comes out other than it should.
  @Test(arguments: 0..<24) func noSpoiltLayoutComesOutWrong(seed: Int) {
    var dice = BriefDice(seed: 1000 + seed)
    var made = 0
    for _ in 0..<30 {
      var bytes = dice.position()
      for _ in 0..<Int.random(in: 1..<4, using: &dice.dice) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &dice.dice)
        let pieces = [
          ": ", "\n- ", "---\n", "\"", "'", "&a ", "*a", "\t", "|\n", "{", "}", ",", "#", " # ",
          "\r",
          "<<: ", "!!str ", "? ", "\n", "  ", "\u{85}",
        ]
        bytes.replaceSubrange(
          place..<min(bytes.count, place + dice.pick([0, 1])), with: Array(dice.pick(pieces).utf8))
      }
      if edit(bytes, &dice, isOrdinary: false) { made += 1 }
    }
    #expect(made > 3)
  }

  @Test(arguments: 0..<24) func everyLogTakesAnEntry(seed: Int) {
    var dice = BriefDice(seed: 2000 + seed)
    for _ in 0..<25 {
      let bytes = dice.log()
      let shown = String(decoding: bytes, as: UTF8.self).debugDescription
      let edit = BriefEdit.floorEntry(dice.pick(["12:00 XAR (national) a:oppose — a ●", "XCO"]))
      do throws(EditRefusal) {
        guard let change = try edit.change(in: bytes, path: EditSample.log) else {
          Issue.record("nothing to do in \(shown)")
          continue
        }
        let after = change.applied(to: bytes)
        #expect(change.range.isEmpty)
        let (old, new) = (
          BriefReader.read(bytes, path: EditSample.log),
          BriefReader.read(after, path: EditSample.log)
        )
        #expect(new?.floor.count == (old?.floor.count ?? 0) + 1, "\(shown)")
        #expect(new?.floor.last?.delegation.value.rawValue.hasPrefix("X") == true, "\(shown)")
        let ends = (bytes.last, after.last)
        if ends.0 != 0x0A, !bytes.isEmpty, change.range.lowerBound == bytes.count,
          bytes != [0xEF, 0xBB, 0xBF]
        {
          #expect(ends.1 != 0x0A, "\(shown)")
        }
      } catch {
        Issue.record("\(error) in \(shown)")
      }
    }
  }
}
