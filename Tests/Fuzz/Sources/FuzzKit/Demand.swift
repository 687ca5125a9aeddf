import Glibc

/// Ends the run with what is wrong unless `condition` holds; libFuzzer then writes the input down.
public func demand(_ condition: Bool, _ complaint: @autoclosure () -> String) {
  guard !condition else { return }
  let words = Array("Found: \(complaint())\n".utf8)
  _ = write(STDERR_FILENO, words, words.count)
  abort()
}

/// The bytes that libFuzzer hands over.
public func input(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}
