import Glibc
import Prose

/// Names of files between the system's bytes and the text that stands for them.
enum PathBytes {
  /// Whether the bytes are those of the text, as they are for all but the oddest names.
  static func areExact(_ path: String) -> Bool { !path.utf8.contains(0xF4) }

  static func encode(_ path: String) -> [UInt8] { ByteExactText.encode(path) }

  static func decode(_ bytes: [UInt8]) -> String { ByteExactText.decode(bytes) }

  static func decode(cString: UnsafePointer<CChar>) -> String {
    let bytes = UnsafeRawBufferPointer(start: cString, count: strlen(cString))
    return ByteExactText.decode(Array(bytes))
  }
}
