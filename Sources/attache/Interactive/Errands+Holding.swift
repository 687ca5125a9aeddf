import Archive
import Workbench

/// Who may write into an intervention that several instances have open.
nonisolated extension Errands {
  /// The holds of a library's interventions; `nil` where there is no folder for state.
  static func holds(of root: String, mailbox: Mailbox) -> DraftHolds? {
    let state = StateFolders.state(environment: { ProcessEnvironment.value($0) })
    return state.map { state in
      DraftHolds(folder: state + "/holds", library: root) { news in
        switch news {
        case .held(let path, let record): mailbox.post(.held(path: path, by: record.map(holder)))
        case .wanted(let path, let record):
          mailbox.post(.holdWanted(path: path, by: holder(record)))
        case .silent(let path, let record): mailbox.post(.holderSilent(path: path, holder(record)))
        }
      }
    }
  }

  private static func holder(_ record: HoldRecord) -> Holder {
    Holder(process: record.process, host: record.host, since: Clock.shown(record.since))
  }
}
