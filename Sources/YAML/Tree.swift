import CYAML

/// A document of libyaml's on its way into values.
@unsafe struct Tree {
  let document: UnsafeMutablePointer<yaml_document_t>
  var valuesLeft: Int
  let depthLimit: Int

  init(document: UnsafeMutablePointer<yaml_document_t>, valuesLeft: Int, depthLimit: Int) {
    unsafe self.document = document
    unsafe self.valuesLeft = valuesLeft
    unsafe self.depthLimit = depthLimit
  }

  /// The value of a node; one that an alias names is made anew each time.
  mutating func node(
    _ node: UnsafeMutablePointer<yaml_node_t>, depth: Int
  ) throws(YAMLError) -> YAMLNode {
    let mark = unsafe YAMLMark(
      line: Int(node.pointee.start_mark.line) + 1,
      column: Int(node.pointee.start_mark.column) + 1)
    unsafe valuesLeft -= 1
    guard unsafe valuesLeft > 0 else { throw .tooManyValues }
    guard unsafe depth <= depthLimit else { throw .tooDeep(at: mark) }
    switch unsafe node.pointee.type {
    case YAML_SEQUENCE_NODE:
      let items = unsafe node.pointee.data.sequence.items
      let count = unsafe items.start.distance(to: items.top)
      var nodes: [YAMLNode] = []
      for index in 0..<count {
        unsafe nodes.append(try child(items.start[index], depth: depth + 1, at: mark))
      }
      return YAMLNode(content: .sequence(nodes), mark: mark)
    case YAML_MAPPING_NODE:
      let pairs = unsafe node.pointee.data.mapping.pairs
      let count = unsafe pairs.start.distance(to: pairs.top)
      var entries: [YAMLNode.Pair] = []
      for index in 0..<count {
        let pair = unsafe pairs.start[index]
        let key = unsafe try child(pair.key, depth: depth + 1, at: mark)
        let value = unsafe try child(pair.value, depth: depth + 1, at: mark)
        entries.append(YAMLNode.Pair(key: key, value: value))
      }
      return YAMLNode(content: .mapping(entries), mark: mark)
    default:
      let scalar = unsafe node.pointee.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return unsafe YAMLNode(content: .scalar(String(decoding: bytes, as: UTF8.self)), mark: mark)
    }
  }

  private mutating func child(
    _ number: Int32, depth: Int, at mark: YAMLMark
  ) throws(YAMLError) -> YAMLNode {
    guard let node = unsafe yaml_document_get_node(document, number) else {
      return YAMLNode(content: .scalar(""), mark: mark)
    }
    return unsafe try self.node(node, depth: depth)
  }
}
