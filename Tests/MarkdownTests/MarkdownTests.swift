import Markdown
import Testing

@Test func anEmptyTextHasNoBlocks() {
  #expect(Markdown.parse("").isEmpty)
}
