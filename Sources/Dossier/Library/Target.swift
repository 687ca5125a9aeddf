public import Diplomacy

/// What a reference leads to.
public enum Target: Hashable, Sendable {
  case library(path: String)
  case session(path: String)
  case item(path: String)
  case position(path: String)
  /// A point of a position, by its id; whether it is there is told by the brief.
  case point(path: String, id: String)
  case intervention(path: String)
  /// All logs of one day; several authors may have kept one.
  case floorDay(paths: [String], day: CalendarDay)
  case delegation(path: String)
  case document(path: String)
  /// A paragraph of a document, by its key such as `OP2`; whether it is there is told by the brief.
  case paragraph(path: String, key: String)

  /// The file to open.
  public var path: String {
    switch self {
    case .library(let path), .session(let path), .item(let path), .position(let path),
      .point(let path, _), .intervention(let path), .delegation(let path), .document(let path),
      .paragraph(let path, _):
      path
    case .floorDay(let paths, _): paths.first ?? ""
    }
  }
}
