import Benchmark
import Dossier
import Screen
import Workbench

/// A key from the event to the cells of the frame that shows it: buffer, wrap, words and drawing.
func measureKeys(_ sample: Sample) {
  Benchmark("a key and its frame in \(sample.rawValue)") { benchmark in
    let path = "session/item/interventions/a.md"
    let file = "---\nstatus: draft\n---\n\n" + sample.text
    guard let brief = BriefReader.read(Array(file.utf8), path: path) else {
      return benchmark.error("The sample is no brief.")
    }
    let size = Size(columns: 120, rows: 36)
    var workbench = Workbench(size: size, theme: Theme(colors: 256), today: nil)
    var surface = Surface(size: size)
    var drawn = DrawnFrame()
    _ = workbench.handle(.draftOpened(path: path, .success(brief)))
    for _ in 0..<4 { _ = workbench.handle(.key(Key(.pageDown))) }
    _ = workbench.draw(on: &surface, after: &drawn)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      _ = workbench.handle(.key(.character("a")))
      blackHole(workbench.draw(on: &surface, after: &drawn))
      surface.clearDamage()
    }
  }
}
