import Glibc

/// The variables of the environment.
nonisolated enum ProcessEnvironment {
  /// A variable's value; an empty one counts as none.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
