/// An organ whose resolutions and decisions are cited.
public enum CitedOrgan: Hashable, Sendable, CaseIterable {
  case generalAssembly
  case securityCouncil
  case economicAndSocialCouncil
  case trusteeshipCouncil
  case humanRightsCouncil
  /// The Commission on Crime Prevention and Criminal Justice.
  case crimeCommission
  /// The Commission on Narcotic Drugs.
  case narcoticsCommission
  /// The Commission on the Status of Women.
  case womenCommission
  /// The Commission on Population and Development.
  case populationCommission
  /// The Commission on Human Rights, until 2006.
  case humanRightsCommission
  /// The United Nations Environment Assembly.
  case environmentAssembly
  /// The Conference of the States Parties to the Convention against Corruption.
  case corruptionConference
  /// The Conference of the Parties to the Convention against Transnational Organized Crime.
  case organizedCrimeConference
  /// `the Assembly`, whichever.
  case someAssembly
  /// `the Council`, whichever.
  case someCouncil
  /// `the Commission`, whichever.
  case someCommission
  /// An organ outside the United Nations, or one whose acts have no symbol.
  case foreign

  /// How resolutions numbered by session and number are known: `CCPCJ/` of `CCPCJ/26/4`; `nil` of
  /// organs that number otherwise.
  var slashPrefix: (resolution: String, decision: String)? {
    switch self {
    case .generalAssembly, .someAssembly: ("A/RES/", "A/DEC/")
    case .humanRightsCouncil: ("A/HRC/RES/", "A/HRC/DEC/")
    case .crimeCommission: ("CCPCJ/", "CCPCJ/DEC/")
    case .narcoticsCommission: ("CND/", "CND/DEC/")
    case .womenCommission: ("CSW/", "CSW/DEC/")
    case .environmentAssembly: ("UNEA/", "UNEA/DEC/")
    case .corruptionConference: ("CAC/COSP/", "CAC/COSP/DEC/")
    case .organizedCrimeConference: ("CTOC/COP/", "CTOC/COP/DEC/")
    default: nil
    }
  }

  /// The same for those numbered by year and number.
  var yearPrefix: (resolution: String, decision: String)? {
    switch self {
    case .economicAndSocialCouncil, .someCouncil: ("E/RES/", "E/DEC/")
    case .humanRightsCommission: ("E/CN.4/RES/", "E/CN.4/DEC/")
    case .populationCommission: ("CPD/", "CPD/DEC/")
    default: nil
    }
  }

  /// The same for those with the session in Roman numerals, or with a number alone.
  var numeralPrefix: (resolution: String, decision: String)? {
    switch self {
    case .generalAssembly, .someAssembly: ("A/RES/", "A/DEC/")
    case .economicAndSocialCouncil, .someCouncil: ("E/RES/", "E/DEC/")
    case .trusteeshipCouncil: ("T/RES/", "T/DEC/")
    case .humanRightsCommission: ("E/CN.4/RES/", "E/CN.4/DEC/")
    default: nil
    }
  }

  /// Whether its resolutions are numbered by sessions that are not the General Assembly's, and so
  /// may have a number below 31.
  var hasOwnSessions: Bool {
    slashPrefix != nil && self != .generalAssembly && self != .someAssembly
  }

  /// Sessions that it may have reached.
  var sessions: ClosedRange<Int> {
    switch self {
    case .humanRightsCouncil: 1...80
    case .crimeCommission: 1...45
    case .narcoticsCommission, .womenCommission: 1...80
    default: 1...30
    }
  }

  /// More than it adopts in a session.
  var numberLimit: Int { 70 }
}
