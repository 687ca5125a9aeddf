import Diplomacy
import Dossier

/// Positions and delegations.
nonisolated extension ListRows {
  var positionRows: [Row] {
    positions.map { position in
      let code = position.header.delegation.value
      let title = library.shortName(of: code)
      let stances = position.header.stances
      return row(
        path: position.path, title: title,
        [
          ("delegation", .string(code.rawValue)),
          (
            "stances",
            .object(
              stances.map { ($0.question.value, JSON.string($0.stance.value.rawValue)) })
          ),
          ("asOf", JSON(position.header.asOf?.value.iso)),
        ],
        cells: [
          stances.map { entry in
            let mark = entry.stance.value.mark(in: StandardOutput.repertoire)
            return "\(entry.question.value) \(mark) \(entry.stance.value.rawValue)"
          }
          .joined(separator: ", "),
          position.header.asOf.map { DateWords.short($0.value) } ?? "undated", title,
        ])
    }
  }

  private var positions: [Entry<PositionHeader>] {
    var seen: Set<String> = []
    let all: [Entry<PositionHeader>] =
      scope.item == nil
      ? sessions.flatMap { session in session.positions + session.items.flatMap(\.positions) }
      : items.flatMap(\.positions)
    return all.filter { position in
      guard seen.insert(position.path).inserted else { return false }
      return scope.delegation == nil || position.header.delegation.value == scope.delegation
    }
  }

  /// Those with a file of their own, and all that hold a position.
  var delegationRows: [Row] {
    var files: [DelegationCode: Entry<DelegationHeader>] = [:]
    for entry in library.delegations where files[entry.header.code] == nil {
      files[entry.header.code] = entry
    }
    let isNarrowed = scope.session != nil || scope.item != nil
    let codes = Set(positions.map(\.header.delegation.value))
      .union(isNarrowed ? [] : Set(files.keys))
    return codes.sorted().filter { scope.delegation == nil || $0 == scope.delegation }
      .map { code in
        let file = files[code]
        let name = library.shortName(of: code)
        let groups = (file?.header.groups ?? []).map(\.value.rawValue)
        let reference = file.flatMap { library.reference(ofPath: $0.path) }
        return Row(
          json: .object([
            ("ref", JSON(reference)), ("path", JSON(file?.path)), ("title", .string(name)),
            ("code", .string(code.rawValue)), ("name", .string(name)),
            ("formalName", .string(library.formalName(of: code))),
            ("groups", .array(groups.map { .string($0) })),
          ]),
          cells: [code.rawValue, groups.joined(separator: " "), name])
      }
  }
}
