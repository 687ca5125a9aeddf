import Dossier
import Glibc
import Prose
import Synchronization

/// One reading of a library's files.
final class LibraryReading: Sendable {
  private let folder: LibraryFolder
  private let root: Descriptor
  private let progress: @Sendable (Int, Int) -> Void
  private let isCancelled: @Sendable () -> Bool
  private let done = Atomic(0)

  /// How often progress is told.
  private static let step = 256

  init(
    _ folder: LibraryFolder, root: consuming Descriptor,
    progress: @escaping @Sendable (Int, Int) -> Void,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.folder = folder
    self.root = root
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// The library by its briefs' front matter.
  func headers() -> LoadedLibrary {
    join(
      read(folder.files) { bytes, path in
        BriefFile(bytes, path: path).map { ReadBrief(file: $0) }
      }, isWhole: false)
  }

  /// The library with every problem of every brief.
  func problems() -> LoadedLibrary {
    // What the items ask has to be known before the positions are read.
    var positions: [String] = []
    var others: [String] = []
    for path in folder.files {
      if BriefReader.kind(ofPath: path) == .position {
        positions.append(path)
      } else {
        others.append(path)
      }
    }
    let none = QuestionHeadings()
    let first = read(others) { bytes, path in
      BriefReader.check(bytes, path: path, questions: none).map { ReadBrief($0) }
    }
    var builder = LibraryBuilder()
    for case .success(let brief) in first { builder.add(brief.file) }
    let questions = QuestionIndex(builder.build().library)
    let second = read(positions) { bytes, path in
      let asked = questions.headings(forPath: path)
      return BriefReader.check(bytes, path: path, questions: asked).map { ReadBrief($0) }
    }
    var loaded = join(first + second, isWhole: true)
    for diagnostic in loaded.diagnostics where diagnostic.range != 0..<0 {
      // What is wrong shows only beside other briefs, so that its text was not kept.
      let path = diagnostic.path
      guard loaded.texts[path] == nil else { continue }
      guard let bytes = try? StoredFile.bytes(path, in: root.number) else { continue }
      loaded.texts[path] = ByteExactText.decode(bytes)
    }
    return loaded
  }

  private func read(
    _ paths: [String], _ make: @escaping @Sendable ([UInt8], String) -> ReadBrief?
  ) -> [Result<ReadBrief, ReadError>] {
    WorkQueue.run(count: paths.count, isCancelled: isCancelled) { index in
      let path = paths[index]
      defer { self.tellProgress() }
      do throws(ReadError) {
        // No link can be at a path that the walk found to be a file, except by a change since, or
        // where a link inside the library was followed.
        return make(try StoredFile.bytes(path, in: self.root.number), path).map { .success($0) }
      } catch {
        return .failure(error)
      }
    }
  }

  private func tellProgress() {
    let total = folder.files.count
    let count = done.add(1, ordering: .relaxed).newValue
    if count % Self.step == 0 || count == total { progress(count, total) }
  }

  private func join(_ briefs: [Result<ReadBrief, ReadError>], isWhole: Bool) -> LoadedLibrary {
    var passedOver = folder.problems
    var files: [BriefFile] = []
    var texts: [String: String] = [:]
    var naming: [Brief] = []
    for brief in briefs {
      switch brief {
      case .success(let brief):
        files.append(brief.file)
        if let text = brief.text { texts[brief.file.path] = text }
        if let brief = brief.naming { naming.append(brief) }
      case .failure(let error):
        passedOver.append(FileProblem(.file(error.kind), path: error.path))
      }
    }
    passedOver.sort { inByteOrder($0.path, $1.path) }
    let diagnosis = LibraryDiagnosis(
      files, naming: isWhole ? naming : nil, passedOver: passedOver.map(\.diagnostic))
    return LoadedLibrary(
      root: folder.root, library: diagnosis.library, paths: files.map(\.path), texts: texts,
      diagnostics: diagnosis.diagnostics, passedOver: passedOver)
  }
}

/// What is kept of a brief that was read: a library may have a hundred thousand.
private struct ReadBrief: Sendable {
  let file: BriefFile
  /// Where something is wrong with it.
  var text: String?
  /// Where it names what only the whole library knows; without its text.
  var naming: Brief?

  init(file: BriefFile) { self.file = file }

  init(_ brief: Brief) {
    file = BriefFile(path: brief.path, header: brief.header, diagnostics: brief.diagnostics)
    if !brief.diagnostics.isEmpty { text = brief.text }
    guard BodyCheck.concerns(brief) else { return }
    naming = brief
    naming?.text = ""
  }
}
