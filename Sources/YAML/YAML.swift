import CYAML

/// Reads YAML through libyaml, the only caller of it.
///
/// Straight, and not through a package that hides it: those need the whole of Foundation, which
/// makes the program three times as large and each start a millisecond longer.
public enum YAML {
  /// The first document of `text`; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - valueLimit: how many values may come of it, aliases followed.
  ///   - depthLimit: how deeply values may stand in each other.
  public static func compose(
    _ text: String, valueLimit: Int, depthLimit: Int
  ) throws(YAMLError) -> YAMLNode? {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else {
      throw .broken(problem: "no memory is left", at: YAMLMark(line: 1, column: 1))
    }
    defer { unsafe yaml_parser_delete(&parser) }
    let bytes = Array(text.utf8)
    let outcome: Result<YAMLNode?, YAMLError> = unsafe bytes.withUnsafeBufferPointer { input in
      // libyaml keeps the pointer until the document is loaded.
      unsafe yaml_parser_set_input_string(&parser, input.baseAddress, input.count)
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var document = unsafe yaml_document_t()
      guard unsafe yaml_parser_load(&parser, &document) == 1 else {
        return .failure(unsafe failure(parser))
      }
      defer { unsafe yaml_document_delete(&document) }
      return Result { () throws(YAMLError) in
        guard let root = unsafe yaml_document_get_root_node(&document) else { return nil }
        var tree = unsafe Tree(
          document: &document, valuesLeft: valueLimit, depthLimit: depthLimit)
        return unsafe try tree.node(root, depth: 0)
      }
    }
    return try outcome.get()
  }

  private static func failure(_ parser: yaml_parser_t) -> YAMLError {
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "not readable"
    // Before the scanner begins there is a place in the bytes and no mark.
    let mark = unsafe YAMLMark(
      line: Int(parser.problem_mark.line) + 1, column: Int(parser.problem_mark.column) + 1)
    return .broken(problem: problem, at: mark)
  }
}
