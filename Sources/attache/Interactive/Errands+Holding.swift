import Archive
import Synchronization
import Workbench

/// Who may write into an intervention that several instances have open.
nonisolated extension Errands {
  /// Holds the intervention at `path` against other instances; nothing where there is no folder for
  /// state.
  func hold(_ path: String) {
    holds.withLock { holds in
      if holds == nil { holds = makeHolds() }
      holds?.hold(path)
    }
  }

  /// Does `body` to the holds, behind what was taken over before.
  func withHolds(_ body: @escaping @Sendable (DraftHolds) -> Void) {
    runInOrder { [self] in
      holds.withLock { if let holds = $0 { body(holds) } }
    }
  }

  private func makeHolds() -> DraftHolds? {
    let state = StateFolders.state(environment: { ProcessEnvironment.value($0) })
    return state.map { state in
      DraftHolds(folder: state + "/holds", library: root) { [self] news in
        switch news {
        case .held(let path, let record): tell(.held(path: path, by: record.map(Self.holder)))
        case .wanted(let path, let record):
          tell(.holdWanted(path: path, by: Self.holder(record)))
        case .silent(let path, let record): tell(.holderSilent(path: path, Self.holder(record)))
        }
      }
    }
  }

  private static func holder(_ record: HoldRecord) -> Holder {
    Holder(process: record.process, host: record.host, since: Clock.shown(seconds: record.since))
  }
}
