import Dossier
import Glibc
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
    let files = read(folder.files) { bytes, path in BriefFile(bytes, path: path) }
    return join(files.map { $0.map { ($0, nil) } })
  }

  /// The library with every brief whole.
  func full() -> LoadedLibrary {
    // What the items ask has to be known before the positions are read.
    let items = folder.files.filter { BriefReader.kind(ofPath: $0) == .item }
    let outline = read(items + sessions, counts: false) { bytes, path in
      BriefFile(bytes, path: path)
    }
    var builder = LibraryBuilder()
    for case .success(let file) in outline { builder.add(file) }
    let questions = QuestionIndex(builder.build().library)
    let briefs = read(folder.files) { bytes, path in
      BriefReader.read(
        bytes, path: path, questions: questions.questions(forPath: path))
    }
    return join(
      briefs.map { result in
        result.map { brief in
          (
            BriefFile(path: brief.path, header: brief.header, diagnostics: brief.diagnostics), brief
          )
        }
      })
  }

  private var sessions: [String] {
    folder.files.filter { BriefReader.kind(ofPath: $0) == .session }
  }

  private func read<Output: Sendable>(
    _ paths: [String], counts: Bool = true,
    _ make: @escaping @Sendable ([UInt8], String) -> Output?
  ) -> [Result<Output, ReadError>] {
    WorkQueue.run(count: paths.count, isCancelled: isCancelled) { index in
      let path = paths[index]
      defer { if counts { self.tellProgress(of: paths.count) } }
      do throws(ReadError) {
        // No link can be at a path that the walk found to be a file, except by a change since, or
        // where a link inside the library was followed.
        let file = try StoredFile.read(
          path, in: self.root.number, flags: 0, limit: StoredFile.sizeLimit)
        return make(file.bytes, path).map { .success($0) }
      } catch {
        return .failure(error)
      }
    }
  }

  private func tellProgress(of total: Int) {
    let count = done.add(1, ordering: .relaxed).newValue
    if count % Self.step == 0 || count == total { progress(count, total) }
  }

  private func join(_ files: [Result<(BriefFile, Brief?), ReadError>]) -> LoadedLibrary {
    var passedOver = folder.problems
    var read: [BriefFile] = []
    var briefs: [Brief] = []
    for file in files {
      switch file {
      case .success((let file, let brief)):
        read.append(file)
        if let brief { briefs.append(brief) }
      case .failure(let error):
        passedOver.append(FileProblem(.file(error.kind), path: error.path))
      }
    }
    passedOver.sort { inByteOrder($0.path, $1.path) }
    let diagnosis = LibraryDiagnosis(
      read, briefs: briefs, passedOver: passedOver.map(\.diagnostic))
    return LoadedLibrary(
      root: folder.root, library: diagnosis.library, briefs: briefs, briefCount: read.count,
      diagnostics: diagnosis.diagnostics, passedOver: passedOver)
  }
}
