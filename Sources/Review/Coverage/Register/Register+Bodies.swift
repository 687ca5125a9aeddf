extension Register {
  /// Bodies, instruments and posts with what they are called for short.
  static let bodies = """
    expert group, group of experts, intergovernmental expert group, ieg, experts group
    ad hoc committee, ahc, negotiating committee
    general assembly, assembly, ga, unga
    security council, sc, unsc
    economic and social council, ecosoc
    united nations office on drugs and crime, office on drugs and crime, unodc
    commission on crime prevention and criminal justice, crime commission, ccpcj
    commission on narcotic drugs, cnd
    international court of justice, icj, world court
    international criminal court, icc
    international law commission, ilc
    human rights council, hrc
    high commissioner for human rights, ohchr
    high commissioner for refugees, unhcr
    world health organization, who
    food and agriculture organization, fao
    international labour organization, ilo
    international maritime organization, imo
    international civil aviation organization, icao
    international telecommunication union, itu
    international atomic energy agency, iaea
    international seabed authority, isa
    world trade organization, wto
    world food programme, wfp
    world bank, ibrd
    international monetary fund, imf
    united nations environment programme, unep
    united nations development programme, undp
    united nations children's fund, unicef
    non-proliferation treaty, treaty on the non-proliferation of nuclear weapons, npt
    comprehensive nuclear-test-ban treaty, test-ban treaty, ctbt
    convention on the law of the sea, law of the sea convention, unclos
    framework convention on climate change, climate convention, unfccc
    sustainable development goals, sdgs, 2030 agenda
    open-ended working group, oewg
    working group, wg
    group of 77, g77, g-77
    non-aligned movement, nam
    european union, eu
    african union, au
    small island developing states, sids
    least developed countries, ldcs, ldc
    advisory committee, acabq
    department of peace operations, dpo
    non-governmental organization, ngo, ngos
    information and communications technologies, icts, ict
    united nations, un, organization
    member states, states members
    secretary-general, sg
    report of the secretary-general, secretary-general's report
    """
}
