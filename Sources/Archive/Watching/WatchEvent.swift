import Glibc

/// One event of inotify, taken from the bytes the system hands over.
struct WatchEvent {
  let watch: Int32
  private let mask: UInt32
  /// What happened within the folder happened to this name; `nil` for the folder itself.
  let name: String?

  /// Takes the first event off `bytes`; `nil` at their end.
  init?(taking bytes: inout UnsafeRawBufferPointer) {
    let header = MemoryLayout<inotify_event>.size
    guard bytes.count >= header else { return nil }
    watch = bytes.loadUnaligned(fromByteOffset: 0, as: Int32.self)
    mask = bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)
    let length = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    guard bytes.count >= header + length else { return nil }
    // Padded with zeros.
    let letters = bytes[header..<header + length].prefix { $0 != 0 }
    name = letters.isEmpty ? nil : PathBytes.decode(Array(letters))
    bytes = UnsafeRawBufferPointer(rebasing: bytes[(header + length)...])
  }

  /// Whether it is of this kind.
  func has(_ kind: some BinaryInteger) -> Bool {
    mask & UInt32(truncatingIfNeeded: kind) != 0
  }
}
