import Testing

@testable import Archive

@Suite("Where state is kept") struct StateFolderTests {
  @Test(arguments: [
    (["XDG_STATE_HOME": "/x"], "/x/attache"),
    (["XDG_STATE_HOME": "/x/", "HOME": "/h"], "/x/attache"),
    (["XDG_STATE_HOME": "x", "HOME": "/h"], "/h/.local/state/attache"),
    (["XDG_STATE_HOME": "", "HOME": "/h"], "/h/.local/state/attache"),
  ])
  func theStateFolderFollowsTheRules(environment: [String: String], folder: String) {
    #expect(StateFolders.state(environment: { environment[$0] }) == folder)
  }

  @Test func withoutHomeTheUserIsAsked() {
    #expect(
      StateFolders.state(environment: { _ in nil })?.hasSuffix("/.local/state/attache") == true)
  }
}
