import Diplomacy

/// A brief that is to be made: where, and what stands in it at first.
///
/// Made from a template that is read without any problem.
public struct NewBrief: Hashable, Sendable {
  /// What to do where its path is taken.
  public enum WhenTaken: Hashable, Sendable {
    /// The name says what the brief is: there can be only one.
    case refuse
    /// The name of the file takes a number: `2021-04-08-2.md`.
    case numberFile
    /// The name of the folder takes a number, as a session's does.
    case numberFolder
  }

  /// Relative to the library's root, with `/`.
  public var path: String
  /// What stands in it.
  public var text: String
  /// Where the writing begins: an offset in UTF-8 bytes.
  public var cursor: Int
  /// What to do where the path is taken.
  public var whenTaken: WhenTaken

  init(path: String, text: String, cursor: Int? = nil, whenTaken: WhenTaken = .refuse) {
    self.path = path
    self.text = text
    self.cursor = cursor ?? text.utf8.count
    self.whenTaken = whenTaken
  }

  /// The same brief at the first path that is free; `nil` where its own is taken and there can be
  /// no other.
  ///
  /// - Parameter isTaken: Asked with a file's path, or with a folder's where that takes the number.
  public func atFreePath(isTaken: (String) -> Bool) -> NewBrief? {
    let (stem, rest) = numbered
    guard isTaken(stem + (whenTaken == .numberFolder ? "" : rest)) else { return self }
    guard whenTaken != .refuse else { return nil }
    var number = 2
    while isTaken(stem + "-\(number)" + (whenTaken == .numberFolder ? "" : rest)) { number += 1 }
    var brief = self
    brief.path = stem + "-\(number)" + rest
    return brief
  }

  /// The path up to where a number goes, and what follows.
  private var numbered: (stem: String, rest: String) {
    let mark: Unicode.UTF8.CodeUnit = whenTaken == .numberFolder ? 0x2F : 0x2E
    guard let index = path.utf8.lastIndex(of: mark) else { return (path, "") }
    return (String(path[..<index]), String(path[index...]))
  }
}

/// Names of files and folders made of people's words.
enum FileName {
  /// Words in lower case with dashes, cut at a dash to about 40 bytes; `nil` where nothing is left.
  static func slug(_ words: String) -> String? {
    let slug = Slug.make(words)
    var short = ""
    for word in slug.split(separator: "-") {
      if !short.isEmpty, short.utf8.count + word.utf8.count >= 40 { break }
      short += (short.isEmpty ? "" : "-") + word
    }
    // A single word without an end, as a Chinese title may be.
    while short.utf8.count > 60 { short.removeLast() }
    return short.isEmpty ? nil : short
  }

  /// Letters, digits, full stops and underscores stay, everything else becomes a dash:
  /// `A/RES/74/247` is `A-RES-74-247`.
  static func symbol(_ symbol: String) -> String {
    var name = ""
    for scalar in symbol.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, name.last != "-" {
        name += "-"
      }
    }
    if name.last == "-" { name.removeLast() }
    return name.isEmpty ? "document" : String(name.prefix(80))
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder + "/" + name
  }
}
