import Benchmark
import Prose

/// A letter put in and taken out again in the middle, with the books that undo keeps; and a paste.
func measureBuffer(_ sample: Sample) {
  Benchmark("insert and delete in \(sample.rawValue)") { benchmark in
    var editor = TextEditor(sample.text)
    editor.apply(.setCursor(Sample.middle(of: editor.buffer)), columns: 76)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      editor.apply(.insert("a"), columns: 76)
      editor.apply(.deleteBackward, columns: 76)
    }
    blackHole(editor)
  }
  Benchmark(
    "paste of 100 KiB into \(sample.rawValue)", configuration: .init(scalingFactor: .one)
  ) { benchmark in
    var editor = TextEditor(sample.text)
    editor.apply(.setCursor(Sample.middle(of: editor.buffer)), columns: 76)
    let pasted = String(Sample.book.text.prefix(100 << 10))
    benchmark.startMeasurement()
    editor.apply(.paste(pasted), columns: 76)
    blackHole(editor)
  }
}
