// swift-format-ignore-file

extension GroupMembership {
  /// A line a group, sorted by code: the code, as of when, the source, the members.
  ///
  /// Only groups whose members are set down somewhere; those of G77, the Non-Aligned Movement,
  /// BRICS and others change, or are counted differently by different sources.
  static let table = """
AFRICAN-GROUP|2023-01-25|regional groups of Member States, Department for General Assembly and Conference Management, as given by ask.un.org|AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE
AOSIS|2017-02|aosis.org, Members; the Cook Islands and Niue, members as well, are no Member States|ATG BHS BLZ BRB COM CPV CUB DMA DOM FJI FSM GNB GRD GUY HTI JAM KIR KNA LCA MDV MHL MUS NRU PLW PNG SGP SLB STP SUR SYC TLS TON TTO TUV VCT VUT WSM
ARAB-LEAGUE|2023-05-07|Pact of the League and its accessions; the seat of Syria taken up again by resolution 8914|ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM
ASEAN|2025-10-26|ASEAN Charter, Art. 4, and the Declaration on the Admission of Timor-Leste|BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM
ASIA-PACIFIC-GROUP|2023-01-25|regional groups of Member States, Department for General Assembly and Conference Management, as given by ask.un.org; Türkiye, which takes part, is elected in WEOG|AFG ARE BGD BHR BRN BTN CHN CYP FJI FSM IDN IND IRN IRQ JOR JPN KAZ KGZ KHM KIR KOR KWT LAO LBN LKA MDV MHL MMR MNG MYS NPL NRU OMN PAK PHL PLW PNG PRK QAT SAU SGP SLB SYR THA TJK TKM TLS TON TUV UZB VNM VUT WSM YEM
AU|2017-01-31|au.int, Member States; the fifty-fifth member is not a Member State of the United Nations|AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE
BALTIC-STATES|1991|the three States admitted to the United Nations on 17 September 1991|EST LTU LVA
BENELUX|2008-06-17|Treaty revising the Treaty establishing the Benelux Economic Union|BEL LUX NLD
CANZ|2024|statements made on behalf of Canada, Australia and New Zealand|AUS CAN NZL
CARICOM|2002-07|Revised Treaty of Chaguaramas, Art. 3; the fifteenth member, Montserrat, is no State|ATG BHS BLZ BRB DMA GRD GUY HTI JAM KNA LCA SUR TTO VCT
CELAC|2023-01|Declaration of Buenos Aires, after the return of Brazil|ARG ATG BHS BLZ BOL BRA BRB CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MEX NIC PAN PER PRY SLV SUR TTO URY VCT VEN
ECOWAS|2025-01-29|Revised Treaty of ECOWAS, after the withdrawal of Burkina Faso, Mali and the Niger|BEN CIV CPV GHA GIN GMB GNB LBR NGA SEN SLE TGO
EEG|2023-01-25|regional groups of Member States, Department for General Assembly and Conference Management, as given by ask.un.org|ALB ARM AZE BGR BIH BLR CZE EST GEO HRV HUN LTU LVA MDA MKD MNE POL ROU RUS SRB SVK SVN UKR
EIG|2018-10|unfccc.int, Party Groupings|CHE GEO KOR LIE MCO MEX
EU|2020-02-01|Treaty on European Union, Art. 52, after the withdrawal of 31 January 2020|AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE
G7|2014-03-24|The Hague Declaration; the European Union takes part|CAN DEU FRA GBR ITA JPN USA
GCC|1981-05-25|Charter of the Cooperation Council, Art. 5|ARE BHR KWT OMN QAT SAU
GRULAC|2023-01-25|regional groups of Member States, Department for General Assembly and Conference Management, as given by ask.un.org|ARG ATG BHS BLZ BOL BRA BRB CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MEX NIC PAN PER PRY SLV SUR TTO URY VCT VEN
LDCS|2024-12-13|Committee for Development Policy, List of Least Developed Countries, after the graduation of Sao Tome and Principe|AFG AGO BDI BEN BFA BGD CAF COD COM DJI ERI ETH GIN GMB GNB HTI KHM KIR LAO LBR LSO MDG MLI MMR MOZ MRT MWI NER NPL RWA SDN SEN SLB SLE SOM SSD TCD TGO TLS TUV TZA UGA YEM ZMB
LLDCS|2024|OHRLLS, List of Landlocked Developing Countries|AFG ARM AZE BDI BFA BOL BTN BWA CAF ETH KAZ KGZ LAO LSO MDA MKD MLI MNG MWI NER NPL PRY RWA SSD SWZ TCD TJK TKM UGA UZB ZMB ZWE
MIKTA|2013-09-25|mikta.org, founded at the sixty-eighth session of the General Assembly|AUS IDN KOR MEX TUR
NORDIC-COUNTRIES|1971|Helsinki Treaty on cooperation between the Nordic countries, as amended|DNK FIN ISL NOR SWE
OIC|2025-03-07|Charter of the OIC, Art. 3; Syria readmitted by the Council of Foreign Ministers|AFG ALB ARE AZE BEN BFA BGD BHR BRN CIV CMR COM DJI DZA EGY GAB GIN GMB GNB GUY IDN IRN IRQ JOR KAZ KGZ KWT LBN LBY MAR MDV MLI MOZ MRT MYS NER NGA OMN PAK PSE QAT SAU SDN SEN SLE SOM SUR SYR TCD TGO TJK TKM TUN TUR UGA UZB YEM
PIF|2023-02|forumsec.org, Members; the Cook Islands, French Polynesia, New Caledonia and Niue are no Member States|AUS FJI FSM KIR MHL NRU NZL PLW PNG SLB TON TUV VUT WSM
SAARC|2007-04|saarc-sec.org, Member States|AFG BGD BTN IND LKA MDV NPL PAK
SADC|2018-08|sadc.int, Member States|AGO BWA COD COM LSO MDG MOZ MUS MWI NAM SWZ SYC TZA ZAF ZMB ZWE
SCO|2024-07-04|sectsco.org, Member States, after the accession of Belarus|BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB
VISEGRAD-GROUP|1993-01-01|Visegrad Declaration of 1991 and the succession of Czechia and Slovakia|CZE HUN POL SVK
WEOG|2023-01-25|regional groups of Member States, Department for General Assembly and Conference Management, as given by ask.un.org; the United States of America attends as an observer|AND AUS AUT BEL CAN CHE DEU DNK ESP FIN FRA GBR GRC IRL ISL ISR ITA LIE LUX MCO MLT NLD NOR NZL PRT SMR SWE TUR
"""
}
