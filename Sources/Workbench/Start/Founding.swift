/// The first page, where there is no library yet: what one is, and what it takes to make it.
struct Founding: Hashable, Sendable {
  let offer: FoundingOffer
  var form: NewBriefForm
  /// Set from asking for the library until the answer.
  var isBeingMade = false

  /// The first page for what `offer` says.
  init(_ offer: FoundingOffer) {
    self.offer = offer
    form = NewBriefForm(asking: .library(offer.language), label: "library")
  }

  /// What a library is, in two sentences.
  static let explanation =
    "A library is a folder of text files: for each session and agenda item what the delegations "
    + "hold, and the statements that you write on it. Any editor can read and change them, and "
    + "nothing of them is kept anywhere else."

  /// Where it would be, in the fewest words.
  var summary: String {
    offer.canBeMade ? "A new library will be made in" : "There is no library yet in"
  }

  /// Why none can be made, and what to do.
  var refusal: String {
    "None can be made there: its parent folder can't be written to. Leave with Esc, then start "
      + "attache in a folder of your own, or name one with --library."
  }
}
