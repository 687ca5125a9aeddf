import Foundation
import TestKit
import Testing

/// A library with hostile bytes in every field of every kind, in the names of its files and in what
/// is typed: nothing that any command prints acts on a terminal or hides.
@Suite("Hostile bytes everywhere") struct HostileLibraryTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private func write(_ library: HostileLibrary) throws {
    try #require(library.write(into: desk.at("Hostile")))
  }

  /// Runs a command on the hostile library and expects nothing harmful in what it prints.
  @discardableResult
  private func run(_ arguments: [[UInt8]]) throws -> Run {
    let run = try Program.run(
      bytes: arguments, in: desk.path, environment: ["ATTACHE_LIBRARY": "Hostile"])
    let name = arguments.map { String(decoding: $0, as: UTF8.self).debugDescription }
    for bytes in [run.output, run.complaint] {
      let found = Menace.scalars(in: bytes).map { "U+" + String($0.value, radix: 16) }
      #expect(found.isEmpty, "\(name.joined(separator: " "))")
    }
    #expect(!(run.output.isEmpty && run.complaint.isEmpty), "\(name)")
    #expect(run.status < 128, "\(name)")
    return run
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> Run {
    try run(arguments.map { Array($0.utf8) })
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func whatIsInFilesIsPrintedSafely(seed: UInt64) throws {
    let library = HostileLibrary(seed: seed)
    try write(library)
    let check = try run("check")
    #expect(check.status == 1)
    #expect(check.text.contains("␛") && check.text.contains("�"))
    try run("check", "--format", "json", "--strict")
    for kind in ["sessions", "items", "positions", "delegations", "documents", "interventions"] {
      try run("list", kind)
      let list = try run("list", kind, "--format", "json")
      let rows = try JSONSerialization.jsonObject(with: Data(list.output)) as? [[String: Any]]
      for reference in (rows ?? []).compactMap({ $0["ref"] as? String }) {
        try run("show", reference)
        try run("show", reference, "--columns", "17")
        if kind == "interventions" {
          try run("preview", reference)
          try run("review", reference)
          try run("review", reference, "--format", "json")
        }
        if kind == "sessions" { try run("brief", reference) }
      }
    }
    for file in library.files {
      try run([Array("show".utf8), file.path])
      try run([Array("check".utf8), Array("Hostile/".utf8) + file.path])
    }
  }

  /// Arguments that are repeated in a complaint, in the name of a file or in a path.
  @Test(arguments: 3...4 as ClosedRange<UInt64>)
  func whatIsTypedIsRepeatedSafely(seed: UInt64) throws {
    try write(HostileLibrary(seed: seed))
    var generator = SeededGenerator(seed: seed)
    func word() -> [UInt8] {
      // No argument holds NUL; one in two looks like an option.
      let bytes = HostileText.bytes(6, using: &generator).filter { $0 != 0 }
      return Array((Bool.random(using: &generator) ? "--x" : "x").utf8) + bytes
    }
    let calls: [[String?]] = [
      [nil], [nil, nil], ["check", nil], ["check", "--format", nil], ["list", nil],
      ["list", "items", "--session", nil], ["list", "items", "--item", nil],
      ["list", "positions", "--delegation", nil], ["list", "items", "--library", nil],
      ["show", nil], ["show", "s/4#", nil], ["show", "--columns", nil, "s/4"], ["preview", nil],
      ["preview", HostileLibrary.draft, "--to", nil], ["help", nil], ["new", nil],
      ["preview", HostileLibrary.draft, "-o", nil, "--library", nil],
      ["new", "library", "--delegation", nil], ["new", "session", nil, "--dates", nil],
      ["new", "session", nil, "--dates", "2025-03-03", "--folder", nil],
      ["new", "session", nil, "--dates", "2025-03-03", "--language", nil],
      ["new", "session", nil, "--dates", "2025-03-03", "--place", nil, "--chair", nil],
      ["new", "item", "s", nil, nil, "--question", nil], ["new", "item", nil, "1", "T"],
      ["new", "position", "s/4", nil], ["new", "position", nil, "USA", "--as-of", nil],
      ["new", "intervention", nil], ["new", "intervention", "s/4", "--role", nil],
      ["new", "delegation", nil, nil], ["new", "document", nil, nil],
      ["new", "document", "A/1", nil, "--date", nil, "--format", "json"],
    ]
    for call in calls { try run(call.map { $0.map { Array($0.utf8) } ?? word() }) }
  }

  @Test func whatTheEnvironmentSaysIsRepeatedSafely() throws {
    var generator = SeededGenerator(seed: 9)
    for variable in ["ATTACHE_LIBRARY", "HOME", "TERM", "LC_ALL", "COLUMNS"] {
      for _ in 0..<4 {
        let value = HostileText.bytes(6, using: &generator).filter { $0 != 0 }
        for command in ["list", "check"] {
          let run = try Program.run(
            bytes: [Array(command.utf8)], in: desk.path, variables: [variable: value])
          #expect(Menace.scalars(in: run.output + run.complaint).isEmpty, "\(variable)")
        }
      }
    }
  }
}
