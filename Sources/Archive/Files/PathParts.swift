/// The folder and the name that a path is made of.
///
/// Taken apart by bytes, as the system does: for Swift a slash with a combining mark behind it is
/// no slash.
struct PathParts {
  /// `.` where the path is only a name.
  let folder: String
  let name: String

  private static let slash = UInt8(ascii: "/")

  init(_ path: String) {
    var path = path[...]
    while path.utf8.count > 1, path.utf8.last == Self.slash {
      path = path[..<path.utf8.index(before: path.endIndex)]
    }
    guard let slash = path.utf8.lastIndex(of: Self.slash) else {
      folder = "."
      name = String(path)
      return
    }
    folder = slash == path.startIndex ? "/" : String(path[..<slash])
    name = String(path[path.utf8.index(after: slash)...])
  }

  /// Puts `name` below `folder`; an empty folder is where one already is.
  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    if name.isEmpty { return folder }
    return folder.utf8.last == slash ? folder + name : folder + "/" + name
  }

  /// The path of `path` below `folder`, empty for the folder itself; `nil` for what lies outside.
  static func relative(_ path: String, to folder: String) -> String? {
    if path.utf8.elementsEqual(folder.utf8) { return "" }
    let prefix = folder.utf8.last == slash ? folder : folder + "/"
    guard path.utf8.starts(with: prefix.utf8) else { return nil }
    return String(path[path.utf8.index(path.startIndex, offsetBy: prefix.utf8.count)...])
  }
}
