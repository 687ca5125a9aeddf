import Foundation
import Testing

@testable import Review

@Suite struct ZDebug {
  @Test func errors() throws {
    let environment = ProcessInfo.processInfo.environment
    let quiet = environment["QUIET"] != nil
    let files = (environment["PAIRS"] ?? "").split(separator: ",").map(String.init)
    let kinds: [Synonyms] = environment["BOTH"] != nil ? [.wordNet, .registerAlone] : [.wordNet]
    var out = ""
    var rows = Evidence.Sign.allCases.map { "\($0)" }.joined(separator: "\t") + "\n"
    var id = 0
    for synonyms in kinds {
      var total = CoverageMeasureTests.Measure()
      for file in files {
        let names = ["Arvenia", "Boreland", "Corvania", "Alvania"]
        let reader = CoverageReader(language: "en", names: names)
        var measure = CoverageMeasureTests.Measure()
        var threeWay = (right: 0, all: 0)
        for pair in try LabelledPair.all(in: file) {
          let index = CoverageIndex(
            [CoveragePoint(label: pair.label, text: pair.point)], reader: reader,
            wordNet: synonyms.wordNet)
          ZDump.shared.rows = []
          ZDump.shared.isOn = environment["DUMP"] != nil
          let verdict = index.verdicts(on: reader.read(pair.paragraph))[0]
          if environment["DUMP"] != nil {
            id += 1
            let head = "\(file.split(separator: "/").last!)\(synonyms == .wordNet ? "" : "~r")\t\(id)\t\(pair.verdict == .made ? 1 : 0)\t\(pair.kind)\t"
            rows += head + "-1\t\(verdict.status == .made ? 1 : 0)\n"
            for row in ZDump.shared.rows {
              rows += head + "\(row.0)\t\(row.2 ? 1 : 0)\t" + row.1.map { String(format: "%.3f", $0) }.joined(separator: "\t") + "\n"
            }
          }
          let isMade = verdict.status == .made
          threeWay.all += 1
          if verdict.status == pair.verdict { threeWay.right += 1 }
          if isMade, pair.verdict == .made { measure.right += 1 }
          if isMade, pair.verdict != .made { measure.wrong += 1 }
          if !isMade, pair.verdict == .made { measure.missed += 1 }
          if !quiet, isMade != (pair.verdict == .made) {
            let m = verdict.matched.map { m in "\(m.word)<\(String(decoding: Array(pair.paragraph.utf8)[m.place], as: UTF8.self))" }
            out += "\(isMade ? "WRONG " : "MISSED") \(pair.kind) [\(pair.label)] \(pair.point)\n    \(pair.paragraph)\n    -> \(verdict.status) \(String(format: "%.2f", verdict.score)) \(verdict.obstacles) \(m)\n"
          }
        }
        total.right += measure.right
        total.wrong += measure.wrong
        total.missed += measure.missed
        out += "SCORE \(file.split(separator: "/").last!) \(synonyms.testDescription) P \(String(format: "%.3f", measure.precision)) R \(String(format: "%.3f", measure.recall)) (\(measure.right) \(measure.wrong) wrong \(measure.missed) missed) threeway \(threeWay.right)/\(threeWay.all)\n"
      }
      out += "TOTAL \(synonyms.testDescription) P \(String(format: "%.3f", total.precision)) R \(String(format: "%.3f", total.recall)) (\(total.right) \(total.wrong) wrong \(total.missed) missed)\n"
    }
    if let path = environment["DUMP"] { try rows.write(toFile: path, atomically: true, encoding: .utf8) }
    print(out)
  }

  @Test func sentence() throws {
    guard let text = ProcessInfo.processInfo.environment["SENT"] else { return }
    let reader = CoverageReader(language: "en", names: ["Arvenia", "Boreland", "Corvania", "Alvania"])
    for sentence in reader.read(text).sentences {
      print("DEMAND", sentence.isDemand, sentence.verdictOnFormer as Any, sentence.quantities.map { "\($0.kind)=\($0.value)" })
      for (i, word) in sentence.words.enumerated() {
        let roles = WordRoles.named.filter { word.roles.isSuperset(of: $0.value) }.keys.sorted()
        let ops = sentence.operators.enumerated().filter { word.operators & (1 << UInt64($0.offset)) != 0 }.map { String($0.offset) }
        let own = sentence.operators.firstIndex { $0.word == i }
        print("  ", String(decoding: Array(text.utf8)[word.range], as: UTF8.self), "c\(word.clause)", roles.joined(separator: ","), word.isAbsorbed ? "absorbed" : "", word.isPart ? "part" : "", "under[\(ops.joined(separator: " "))]", own.map { "OP\($0)" } ?? "", word.standing.rawValue == 0 ? "" : "ST\(word.standing.rawValue)")
      }
    }
  }
}
