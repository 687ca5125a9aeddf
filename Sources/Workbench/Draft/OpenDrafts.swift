/// The interventions that are open, by their path.
///
/// An array and not a dictionary: a draft is a large value, and a dictionary copies it out and in
/// again at every change, that is several times for each typed character. Few are ever open, so
/// that looking for a path costs nothing to speak of.
struct OpenDrafts: Sendable {
  /// In order, so that what goes over all goes the same way each time.
  private(set) var keys: [String] = []
  /// One for each path, and `nil` at the end: what is read at a path that is not open.
  private var slots: [Draft?] = [nil]

  var isEmpty: Bool { keys.isEmpty }
  var count: Int { keys.count }
  var values: some Sequence<Draft> { slots.lazy.compactMap(\.self) }

  /// The draft at `path`; read and changed where it stands.
  subscript(path: String) -> Draft? {
    _read {
      // One place to read from, for two would make a copy of what is there.
      yield slots[keys.firstIndex(of: path) ?? keys.count]
    }
    _modify {
      let index = keys.firstIndex(of: path) ?? insert(path)
      defer { if slots[index] == nil { remove(at: index) } }
      yield &slots[index]
    }
  }

  private mutating func insert(_ path: String) -> Int {
    let index = keys.firstIndex { path < $0 } ?? keys.count
    keys.insert(path, at: index)
    slots.insert(nil, at: index)
    return index
  }

  private mutating func remove(at index: Int) {
    keys.remove(at: index)
    slots.remove(at: index)
  }
}
