/// Finds what refers to itself by way of others.
enum Circles {
  /// Circles among `edges`, each with its first name again at the end; by name, and each name told
  /// in one circle at most.
  ///
  /// - Complexity: linear in the edges, but for sorting the names.
  static func find(in edges: [String: [String]]) -> [[String]] {
    guard !edges.isEmpty else { return [] }
    var found: [[String]] = []
    var done: Set<String> = []
    for start in edges.keys.sorted() where !done.contains(start) {
      var path: [(name: String, next: Int)] = [(start, 0)]
      var depths = [start: 0]
      while let last = path.last {
        let others = edges[last.name] ?? []
        guard last.next < others.count else {
          path.removeLast()
          depths[last.name] = nil
          done.insert(last.name)
          continue
        }
        path[path.count - 1].next += 1
        let name = others[last.next]
        if let depth = depths[name] {
          found.append(path[depth...].map(\.name) + [name])
        } else if !done.contains(name) {
          depths[name] = path.count
          path.append((name, 0))
        }
      }
    }
    return found
  }
}
