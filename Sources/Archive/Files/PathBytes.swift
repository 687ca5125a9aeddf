/// TEMPORARY until ByteExactText lands.
import Glibc

enum PathBytes {
  static func encode(_ path: String) -> [UInt8] { Array(path.utf8) }
  static func decode(_ characters: UnsafeBufferPointer<CChar>) -> String {
    decode(characters.map(UInt8.init(bitPattern:)))
  }
  static func decode(cString: UnsafePointer<CChar>) -> String {
    decode(UnsafeBufferPointer(start: cString, count: strlen(cString)))
  }
  static func decode(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
