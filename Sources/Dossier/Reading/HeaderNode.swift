/// A value of the front matter as it was written: text, a list, or a map in the file's order.
struct HeaderNode: Hashable {
  enum Content: Hashable {
    case text(String)
    case list([HeaderNode])
    case map([HeaderEntry])
  }

  var content: Content
  /// Of text: the text itself, without quotation marks.
  var range: SourceRange

  var shape: Diagnostic.Shape {
    switch content {
    case .text: .text
    case .list: .list
    case .map: .map
    }
  }
}

/// A key of the front matter with its value.
struct HeaderEntry: Hashable {
  var key: Spanned<String>
  var value: HeaderNode
}
