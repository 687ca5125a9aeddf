/// What libyaml says is wrong, in words for people who never heard of a token.
enum YAMLWords {
  /// The words for `problem`; those of libyaml itself where it is a rare one.
  static func plain(_ problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context":
      "a value holds a colon with a blank behind it"
    case "could not find expected ':'": "a line here has no colon behind its key"
    case "did not find expected key": "a key was expected here"
    case "did not find expected ',' or ']'": "a list in [ ] is not closed"
    case "did not find expected ',' or '}'": "a map in { } is not closed"
    case "did not find expected node content": "a value was expected here"
    case "did not find expected '-' indicator": "a list goes on without its dash"
    case "found unexpected end of stream": "a quotation mark is never closed"
    case "found unexpected document indicator": "a quotation mark is not closed before ---"
    case "found character that cannot start any token": "no value can begin with this character"
    case "found undefined alias": "a value begins with *, which means a name that is not given"
    case "found unknown escape character": "a backslash in quotation marks means nothing here"
    case "block sequence entries are not allowed in this context":
      "a list can't begin on the line of its key"
    case "mapping keys are not allowed in this context": "a key can't stand here"
    case "did not find expected alphabetic or numeric character": "a name was expected here"
    case "control characters are not allowed": "it holds a control character"
    default: problem
    }
  }
}
