import Archive
import Diplomacy
import Dossier
import Synchronization
import Workbench

/// Spelling behind the loop, on one thread that keeps the dictionaries.
nonisolated extension Errands {
  func checkSpelling(_ request: SpellingRequest) {
    speller.run { [self] in
      let library = latestLibrary
      let lines = withProofreader { reader in
        reader.check(request.paragraphs, in: request.language, of: library)
      }
      tell(
        .spellingChecked(
          request, lines.map(Result.success) ?? .failure(Self.missing(request.language))))
    }
  }

  func suggestSpelling(_ word: String, _ language: OfficialLanguage) {
    speller.run { [self] in
      let library = latestLibrary
      let words = withProofreader { reader in
        reader.suggestions(for: word, in: language, of: library)
      }
      tell(.spellingSuggested(word: word, words))
    }
  }

  /// Behind what is being saved, so that the end of the program waits for it.
  func addWord(_ word: String) {
    runInOrder { [self] in
      let failure: Failure? = withProofreader { reader in
        do throws(SaveError) {
          guard reader.hasOwnList else {
            return Failure("There is no home to keep your words in; set HOME or XDG_CONFIG_HOME.")
          }
          try reader.add(word)
          return nil
        } catch {
          return Failure(error.message)
        }
      }
      tell(.wordAdded(word, failure))
    }
  }

  private func withProofreader<Value: Sendable>(
    _ body: (Proofreader) -> Value
  ) -> Value {
    proofreader.withLock { kept in
      let reader = kept ?? Self.makeProofreader()
      kept = reader
      return body(reader)
    }
  }

  private static func makeProofreader() -> sending Proofreader {
    Proofreader(
      dictionaries: DictionaryFiles.folders(environment: { ProcessEnvironment.value($0) }),
      words: StateFolders.settings(environment: { ProcessEnvironment.value($0) }).map {
        $0 + "/words"
      })
  }

  private static func missing(_ language: OfficialLanguage) -> Failure {
    let package = DictionaryFiles.package(for: language) ?? "hunspell"
    return Failure(
      "Spelling is not checked, for there is no dictionary of this language: install "
        + "\(package) (Debian), or switch it off with `spelling: off`.")
  }
}
