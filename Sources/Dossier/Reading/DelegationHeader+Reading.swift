import Diplomacy

extension DelegationHeader {
  static let keys = ["name", "formal-name", "groups", "members"]
  static let required = ["name"]

  /// Takes what `reader` holds; `name` is the file's, which is the code.
  init(_ reader: inout KeyReader, of matter: FrontMatter, name: BriefName) {
    let nowhere = matter.range.lowerBound..<matter.range.lowerBound
    self.init(code: reader.code(Spanned(name.whole, nowhere)).value)
    self.name = reader.text("name")
    formalName = reader.text("formal-name")
    groups = reader.list("groups").map { reader.code($0) }
    members = reader.list("members").map { reader.code($0) }
    common = reader.common()
  }
}
