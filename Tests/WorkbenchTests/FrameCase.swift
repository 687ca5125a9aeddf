import Screen
import Testing

/// One golden frame: its name, and the desk that shows it.
struct FrameCase: Sendable, CustomTestStringConvertible {
  let name: String
  let desk: @Sendable () -> Desk

  var testDescription: String { name }

  /// The sizes at which the main frames are held.
  static let sizes = [(120, 36), (80, 24), (40, 12), (10, 3), (1, 1)]

  /// A frame at 80×24.
  init(_ name: String, desk: @escaping @Sendable () -> Desk) {
    self.name = name
    self.desk = desk
  }

  /// The same frame at every size: `desk` gets columns and rows.
  static func atAllSizes(_ name: String, desk: @escaping @Sendable (Int, Int) -> Desk)
    -> [FrameCase]
  {
    sizes.map { columns, rows in
      FrameCase("\(name)-\(columns)x\(rows)") { desk(columns, rows) }
    }
  }

  /// A library that was read, and then `keys`.
  static func pressing(
    _ keys: String, _ name: String, columns: Int = 80, rows: Int = 24,
    files: [String: String] = Fixture.files
  ) -> FrameCase {
    FrameCase(name) {
      var desk = Desk(columns: columns, rows: rows, files: files)
      desk.press(keys)
      return desk
    }
  }
}
