/// In what capacity a delegation takes the floor; speaking time is given by it.
public enum Role: String, Hashable, Sendable, CaseIterable {
  case national
  case group
  case reply
  case explanation
  case pointOfOrder = "point-of-order"
}
