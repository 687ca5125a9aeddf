import Glibc

/// A way for any thread to end the wait for the terminal.
public nonisolated struct Wake: Sendable {
  private let descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Makes `waitForInput` return `.wake` now, or at once when it is called next.
  ///
  /// Several signals before the wait looks may be reported as one.
  public func signal() {
    var byte: UInt8 = 0
    // A full pipe already wakes.
    _ = write(descriptor, &byte, 1)
  }
}
