/// The 193 Member States of the United Nations and its two observer States.
enum StateNames {
  static let names = NameTable(table)

  /// The Holy See and the State of Palestine.
  static let observers: Set<DelegationCode> = [DelegationCode("PSE"), DelegationCode("VAT")]
}
