import FuzzKit
import Screen

@testable import Terminal

/// Keys as descriptions of terminals name them, with the odd ones among them.
private let described: [[UInt8]: Key] = [
  Array("\u{1B}OA".utf8): Key(.up), Array("\u{1B}[1;5C".utf8): Key(.right, .control),
  Array("\u{1B}[2$".utf8): Key(.insert, .shift), Array("\u{1B}[[A".utf8): Key(.function(1)),
  Array("\u{1B}k".utf8): Key(.home), Array("\u{1B}[25~".utf8): Key(.function(13)),
]

/// Any bytes as what a terminal sends; the first byte chooses how it is set up, the second in
/// what portions they come.
private func decodeKeys(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = input(start, count)
  guard input.count > 2 else { return 0 }
  let bytes = input.dropFirst(2)
  let whole = decode(bytes, setUp: input[0], portion: bytes.count)
  let pieces = decode(bytes, setUp: input[0], portion: 1 + Int(input[1]) % 16)
  // A paste that holds its own end mark ends where a portion ends.
  if !holds(bytes, KeyDecoder.pasteEnd) {
    demand(whole == pieces, "in portions it is \(pieces), not \(whole)")
  }
  for key in whole + pieces { check(key) }
  demand(whole.count <= bytes.count, "more keys than bytes")
  return 0
}

private func decode(_ bytes: ArraySlice<UInt8>, setUp: UInt8, portion: Int) -> [TerminalInput] {
  var decoder = KeyDecoder()
  decoder.backspaceIsControlH = setUp & 1 != 0
  decoder.reportsMouse = setUp & 2 != 0
  if setUp & 4 != 0 { decoder.described = described }
  var rest = bytes
  while !rest.isEmpty {
    decoder.feed(rest.prefix(portion))
    rest = rest.dropFirst(portion)
  }
  decoder.flush()
  demand(!decoder.isWaiting, "it waits although nothing comes any more")
  let inputs = decoder.take()
  demand(decoder.take().isEmpty, "it gives the same twice")
  return inputs
}

/// No key writes a control, no paste holds its own marks, and a mouse is on the screen.
private func check(_ input: TerminalInput) {
  switch input {
  case .key(let key):
    guard case .character(let character) = key.code else { return }
    for scalar in character.unicodeScalars {
      demand(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value), "\(key)")
    }
  case .paste(let text):
    demand(!text.isEmpty && !text.utf8.contains(0x0D), "the paste \(text.debugDescription)")
    for mark in [KeyDecoder.pasteStart, KeyDecoder.pasteEnd] {
      demand(!holds(Array(text.utf8)[...], mark), "a mark in \(text.debugDescription)")
    }
  case .mouse(let event):
    demand(event.position.row >= 0 && event.position.column >= 0, "\(event)")
  case .resized, .wake, .continued, .terminate: demand(false, "no key is \(input)")
  }
}

private func holds(_ bytes: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
  bytes.indices.contains { bytes[$0...].starts(with: part) }
}

fuzz { start, count in decodeKeys(start, count) }
