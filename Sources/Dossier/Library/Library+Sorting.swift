import Diplomacy

extension Session {
  /// The later session first; those without dates last.
  static func isLater(_ left: Session, _ right: Session) -> Bool {
    let mine = left.brief.header.dates?.value
    let theirs = right.brief.header.dates?.value
    switch (mine, theirs) {
    case (let mine?, let theirs?) where mine != theirs:
      return (mine.first, mine.last) > (theirs.first, theirs.last)
    case (.some, nil): return true
    case (nil, .some): return false
    default: return left.folder < right.folder
    }
  }

  /// Items in the order of the agenda, everything else as its list says.
  func sortedInside() -> Session {
    var session = self
    let numbered = items.map { (ItemNumber($0.brief.header.number?.value ?? ""), $0) }
    session.items =
      numbered.sorted { left, right in
        if left.0 == right.0 { return left.1.folder < right.1.folder }
        // An item without a number comes last.
        if left.0.compact.isEmpty != right.0.compact.isEmpty { return right.0.compact.isEmpty }
        return left.0 < right.0
      }
      .map(\.1)
    session.positions.sort(by: Entry.isBefore)
    session.documents.sort(by: Entry.isBefore)
    session.interventions.sort(by: Entry.isBefore)
    return session
  }
}

extension AgendaItem {
  /// Everything as its list says.
  func sortedInside() -> AgendaItem {
    var item = self
    item.positions.sort(by: Entry.isBefore)
    item.formerPositions.sort { left, right in
      guard let mine = left.header.until, let theirs = right.header.until, mine != theirs else {
        return Entry.isBefore(left, right)
      }
      return mine > theirs
    }
    item.interventions.sort(by: Entry.isBefore)
    item.floor.sort { left, right in
      switch (left.header.day, right.header.day) {
      case (let mine?, let theirs?) where mine != theirs: mine < theirs
      case (.some, nil): true
      case (nil, .some): false
      default: (left.header.author ?? "", left.path) < (right.header.author ?? "", right.path)
      }
    }
    return item
  }
}

extension Entry<PositionHeader> {
  /// By code; the item's own, whose path is the longer, before its session's.
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    let mine = left.header.delegation.value
    let theirs = right.header.delegation.value
    if mine != theirs { return mine < theirs }
    let depths = (left.path.utf8.count { $0 == 0x2F }, right.path.utf8.count { $0 == 0x2F })
    return depths.0 == depths.1 ? left.path < right.path : depths.0 > depths.1
  }
}

extension Entry<DocumentHeader> {
  /// By symbol, those without one last.
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    switch (left.header.symbol?.value, right.header.symbol?.value) {
    case (let mine?, let theirs?) where mine != theirs: mine < theirs
    case (.some, nil): true
    case (nil, .some): false
    default: left.path < right.path
    }
  }
}

extension Entry<InterventionHeader> {
  /// By date, those without one last.
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    switch (left.header.date?.value, right.header.date?.value) {
    case (let mine?, let theirs?) where mine != theirs: mine < theirs
    case (.some, nil): true
    case (nil, .some): false
    default: left.path < right.path
    }
  }
}
