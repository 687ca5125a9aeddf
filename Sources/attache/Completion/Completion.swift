import Archive
import ArgumentParser
import Diplomacy
import Dossier

/// What the shell offers for the words of our commands; each is asked for while somebody types, so
/// it reads no more of the library than it needs and complains of nothing.
nonisolated enum Completion {
  /// The codes and names of delegations, the library's own first.
  ///
  /// - Parameter sense: What `NAM` is to stand for.
  static func delegations(as sense: DelegationName.Sense = .state) -> CompletionKind {
    custom { words, typed in
      let library = PartialLibrary(words) { _, kind in kind == .library || kind == .delegation }
        .library
      let own = library.delegations.map(\.header.code).filter { code in
        code.rawValue.lowercased().hasPrefix(typed.lowercased())
      }
      let language = library.nameLanguage
      var built = DelegationName.completions(of: typed, in: language, as: sense)
      // Names in another language only where there is nothing else.
      let near = built.filter { $0.language == nil || $0.language == language }
      if !near.isEmpty { built = near }
      return own.map { CompletionWord(word: $0.rawValue, meaning: library.shortName(of: $0)) }
        + built.filter { !own.contains($0.code) }.map { match in
          let name = library.shortName(of: match.code, as: match.sense)
          let isCode = match.kind == .code
          return CompletionWord(
            word: match.name, meaning: isCode ? name : "\(match.code.rawValue) \(name)")
        }
    }
  }

  /// References to any of `kinds`.
  static func references(_ kinds: Set<ReferenceCompletion.Kind>) -> CompletionKind {
    custom { words, typed in references(kinds, words, typed) }
  }

  /// References to any of `kinds`; files where no reference begins so.
  static func referencesOrFiles(_ kinds: Set<ReferenceCompletion.Kind>) -> CompletionKind {
    custom { words, typed in
      let found = references(kinds, words, typed)
      return found.isEmpty ? FileWords.words(beginning: typed) : found
    }
  }

  /// References to anything; files where no reference begins so.
  static let anything = referencesOrFiles(Set(ReferenceCompletion.Kind.allCases))

  /// The questions of the agenda item that a word before is, or lies below.
  static let questions = custom { words, _ in
    outlineItems(words).flatMap(\.brief.header.questions).map { question in
      CompletionWord(word: question.id.value, meaning: question.text.value)
    }
  }

  /// The words of a floor log's entry: who speaks, those with a position on the item first, and
  /// stances on its questions.
  static let floorWords = custom { words, typed in
    let before = words.before.first ?? ""
    // Bash takes a colon for the end of a word.
    if before == ":" || typed == ":" {
      return Stance.allCases.map { CompletionWord(word: $0.rawValue, meaning: "") }
    }
    let item = outlineItems(words).first
    // Positions lie in the item's folder or in its session's.
    let part = PartialLibrary(words, below: item?.folder ?? "") { kind in
      kind != .document && kind != .intervention
    }
    let codes =
      item.flatMap { part.library.item(ofPath: $0.brief.path) }?.positions
      .map(\.header.delegation.value) ?? []
    let stances = [item].compactMap { $0 }.flatMap(\.brief.header.questions).flatMap { question in
      Stance.allCases.map { stance in
        CompletionWord(
          word: "\(question.id.value):\(stance.rawValue)", meaning: question.text.value)
      }
    }
    let known = DelegationName.memberStates + DelegationName.observerStates + DelegationName.groups
    let others = known.filter { !codes.contains($0) }
    return
      ((codes + others).map { code in
        CompletionWord(word: code.rawValue, meaning: part.library.shortName(of: code))
      } + stances).filter { $0.word.lowercased().hasPrefix(typed.lowercased()) }
  }

  /// The commands, a part of their names at a time: `new`, then `session`.
  static let commands = custom { words, _ in
    guard let program = CommandDescription.program() else { return [] }
    // The words before end with `manual` and what is named already.
    let named = words.before.prefix { $0 != "manual" && !$0.hasPrefix("-") }.reversed()
    let found = program.all.first { $0.path == program.path + named }
    return (found?.subcommands ?? []).map { command in
      CompletionWord(word: command.path.last ?? "", meaning: command.abstract)
    }
  }

  /// The settings, each with its present value.
  static let settings = custom { _, typed in
    SettingRows(UserSettings.read()).rows.filter { $0.key.hasPrefix(typed) }.map { row in
      CompletionWord(word: row.key, meaning: row.value)
    }
  }

  /// The official languages.
  static let languages = CompletionKind.list(OfficialLanguage.allCases.map(\.rawValue))

  /// The stances.
  static let stances = CompletionKind.list(Stance.allCases.map(\.rawValue))

  /// The agenda items that the nearest word before is, or lies below, without what they hold.
  private static func outlineItems(_ words: CommandLineWords) -> [AgendaItem] {
    let part = PartialLibrary(words) { _, kind in [.library, .session, .item].contains(kind) }
    return words.before.lazy.map(part.items).first { !$0.isEmpty } ?? []
  }

  private static func references(
    _ kinds: Set<ReferenceCompletion.Kind>, _ words: CommandLineWords, _ typed: String
  ) -> [CompletionWord] {
    let part = PartialLibrary(words, below: typed) { kind in
      switch kind {
      case .document: kinds.contains(.document)
      case .position: kinds.contains(.position)
      case .intervention: kinds.contains(.intervention)
      case .floor: kinds.contains(.floorDay)
      case .library, .session, .item, .delegation: true
      }
    }
    return part.library.completions(of: typed, among: kinds).map { found in
      CompletionWord(word: found.reference + (found.goesOn ? "/" : ""), meaning: found.title)
    }
  }

  private static func custom(
    _ find: @escaping @Sendable (_ words: CommandLineWords, _ typed: String) -> [CompletionWord]
  ) -> CompletionKind {
    .custom { words, index, prefix in
      let typed = CommandLineWords.unquoted(prefix)
      let shell = CompletionShell.requesting
      let found = find(CommandLineWords(words, at: index), typed)
      // What begins with these very letters comes before what only would in another letter case.
      let exact = found.filter { $0.word.hasPrefix(typed) }
      return (exact.isEmpty ? found : exact).compactMap { $0.line(for: shell, typed: typed) }
    }
  }
}
