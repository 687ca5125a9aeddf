// swift-format-ignore-file

/// The codes and names of ISO 3166-1, a second source beside UNTERM.
///
/// Taken from Debian's package iso-codes 4.15.0 (`/usr/share/iso-codes/json/iso_3166-1.json`,
/// LGPL 2.1 or later); a name that the United Nations does not use is what people may well type.
enum CountryCodes {
  /// A line a code that is a Member State's or an observer State's: the code, the name, where they
  /// differ the official and the common name.
  static let states = """
AFG|Afghanistan|Islamic Republic of Afghanistan
AGO|Angola|Republic of Angola
ALB|Albania|Republic of Albania
AND|Andorra|Principality of Andorra
ARE|United Arab Emirates
ARG|Argentina|Argentine Republic
ARM|Armenia|Republic of Armenia
ATG|Antigua and Barbuda
AUS|Australia
AUT|Austria|Republic of Austria
AZE|Azerbaijan|Republic of Azerbaijan
BDI|Burundi|Republic of Burundi
BEL|Belgium|Kingdom of Belgium
BEN|Benin|Republic of Benin
BFA|Burkina Faso
BGD|Bangladesh|People's Republic of Bangladesh
BGR|Bulgaria|Republic of Bulgaria
BHR|Bahrain|Kingdom of Bahrain
BHS|Bahamas|Commonwealth of the Bahamas
BIH|Bosnia and Herzegovina|Republic of Bosnia and Herzegovina
BLR|Belarus|Republic of Belarus
BLZ|Belize
BOL|Bolivia, Plurinational State of|Plurinational State of Bolivia|Bolivia
BRA|Brazil|Federative Republic of Brazil
BRB|Barbados
BRN|Brunei Darussalam
BTN|Bhutan|Kingdom of Bhutan
BWA|Botswana|Republic of Botswana
CAF|Central African Republic
CAN|Canada
CHE|Switzerland|Swiss Confederation
CHL|Chile|Republic of Chile
CHN|China|People's Republic of China
CIV|Côte d'Ivoire|Republic of Côte d'Ivoire
CMR|Cameroon|Republic of Cameroon
COD|Congo, The Democratic Republic of the
COG|Congo|Republic of the Congo
COL|Colombia|Republic of Colombia
COM|Comoros|Union of the Comoros
CPV|Cabo Verde|Republic of Cabo Verde
CRI|Costa Rica|Republic of Costa Rica
CUB|Cuba|Republic of Cuba
CYP|Cyprus|Republic of Cyprus
CZE|Czechia|Czech Republic
DEU|Germany|Federal Republic of Germany
DJI|Djibouti|Republic of Djibouti
DMA|Dominica|Commonwealth of Dominica
DNK|Denmark|Kingdom of Denmark
DOM|Dominican Republic
DZA|Algeria|People's Democratic Republic of Algeria
ECU|Ecuador|Republic of Ecuador
EGY|Egypt|Arab Republic of Egypt
ERI|Eritrea|the State of Eritrea
ESP|Spain|Kingdom of Spain
EST|Estonia|Republic of Estonia
ETH|Ethiopia|Federal Democratic Republic of Ethiopia
FIN|Finland|Republic of Finland
FJI|Fiji|Republic of Fiji
FRA|France|French Republic
FSM|Micronesia, Federated States of|Federated States of Micronesia
GAB|Gabon|Gabonese Republic
GBR|United Kingdom|United Kingdom of Great Britain and Northern Ireland
GEO|Georgia
GHA|Ghana|Republic of Ghana
GIN|Guinea|Republic of Guinea
GMB|Gambia|Republic of the Gambia
GNB|Guinea-Bissau|Republic of Guinea-Bissau
GNQ|Equatorial Guinea|Republic of Equatorial Guinea
GRC|Greece|Hellenic Republic
GRD|Grenada
GTM|Guatemala|Republic of Guatemala
GUY|Guyana|Republic of Guyana
HND|Honduras|Republic of Honduras
HRV|Croatia|Republic of Croatia
HTI|Haiti|Republic of Haiti
HUN|Hungary
IDN|Indonesia|Republic of Indonesia
IND|India|Republic of India
IRL|Ireland
IRN|Iran, Islamic Republic of|Islamic Republic of Iran|Iran
IRQ|Iraq|Republic of Iraq
ISL|Iceland|Republic of Iceland
ISR|Israel|State of Israel
ITA|Italy|Italian Republic
JAM|Jamaica
JOR|Jordan|Hashemite Kingdom of Jordan
JPN|Japan
KAZ|Kazakhstan|Republic of Kazakhstan
KEN|Kenya|Republic of Kenya
KGZ|Kyrgyzstan|Kyrgyz Republic
KHM|Cambodia|Kingdom of Cambodia
KIR|Kiribati|Republic of Kiribati
KNA|Saint Kitts and Nevis
KOR|Korea, Republic of|South Korea
KWT|Kuwait|State of Kuwait
LAO|Lao People's Democratic Republic|Laos
LBN|Lebanon|Lebanese Republic
LBR|Liberia|Republic of Liberia
LBY|Libya
LCA|Saint Lucia
LIE|Liechtenstein|Principality of Liechtenstein
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka
LSO|Lesotho|Kingdom of Lesotho
LTU|Lithuania|Republic of Lithuania
LUX|Luxembourg|Grand Duchy of Luxembourg
LVA|Latvia|Republic of Latvia
MAR|Morocco|Kingdom of Morocco
MCO|Monaco|Principality of Monaco
MDA|Moldova, Republic of|Republic of Moldova|Moldova
MDG|Madagascar|Republic of Madagascar
MDV|Maldives|Republic of Maldives
MEX|Mexico|United Mexican States
MHL|Marshall Islands|Republic of the Marshall Islands
MKD|North Macedonia|Republic of North Macedonia
MLI|Mali|Republic of Mali
MLT|Malta|Republic of Malta
MMR|Myanmar|Republic of Myanmar
MNE|Montenegro
MNG|Mongolia
MOZ|Mozambique|Republic of Mozambique
MRT|Mauritania|Islamic Republic of Mauritania
MUS|Mauritius|Republic of Mauritius
MWI|Malawi|Republic of Malawi
MYS|Malaysia
NAM|Namibia|Republic of Namibia
NER|Niger|Republic of the Niger
NGA|Nigeria|Federal Republic of Nigeria
NIC|Nicaragua|Republic of Nicaragua
NLD|Netherlands|Kingdom of the Netherlands
NOR|Norway|Kingdom of Norway
NPL|Nepal|Federal Democratic Republic of Nepal
NRU|Nauru|Republic of Nauru
NZL|New Zealand
OMN|Oman|Sultanate of Oman
PAK|Pakistan|Islamic Republic of Pakistan
PAN|Panama|Republic of Panama
PER|Peru|Republic of Peru
PHL|Philippines|Republic of the Philippines
PLW|Palau|Republic of Palau
PNG|Papua New Guinea|Independent State of Papua New Guinea
POL|Poland|Republic of Poland
PRK|Korea, Democratic People's Republic of|Democratic People's Republic of Korea|North Korea
PRT|Portugal|Portuguese Republic
PRY|Paraguay|Republic of Paraguay
PSE|Palestine, State of|the State of Palestine
QAT|Qatar|State of Qatar
ROU|Romania
RUS|Russian Federation
RWA|Rwanda|Rwandese Republic
SAU|Saudi Arabia|Kingdom of Saudi Arabia
SDN|Sudan|Republic of the Sudan
SEN|Senegal|Republic of Senegal
SGP|Singapore|Republic of Singapore
SLB|Solomon Islands
SLE|Sierra Leone|Republic of Sierra Leone
SLV|El Salvador|Republic of El Salvador
SMR|San Marino|Republic of San Marino
SOM|Somalia|Federal Republic of Somalia
SRB|Serbia|Republic of Serbia
SSD|South Sudan|Republic of South Sudan
STP|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe
SUR|Suriname|Republic of Suriname
SVK|Slovakia|Slovak Republic
SVN|Slovenia|Republic of Slovenia
SWE|Sweden|Kingdom of Sweden
SWZ|Eswatini|Kingdom of Eswatini
SYC|Seychelles|Republic of Seychelles
SYR|Syrian Arab Republic|Syria
TCD|Chad|Republic of Chad
TGO|Togo|Togolese Republic
THA|Thailand|Kingdom of Thailand
TJK|Tajikistan|Republic of Tajikistan
TKM|Turkmenistan
TLS|Timor-Leste|Democratic Republic of Timor-Leste
TON|Tonga|Kingdom of Tonga
TTO|Trinidad and Tobago|Republic of Trinidad and Tobago
TUN|Tunisia|Republic of Tunisia
TUR|Türkiye|Republic of Türkiye
TUV|Tuvalu
TZA|Tanzania, United Republic of|United Republic of Tanzania|Tanzania
UGA|Uganda|Republic of Uganda
UKR|Ukraine
URY|Uruguay|Eastern Republic of Uruguay
USA|United States|United States of America
UZB|Uzbekistan|Republic of Uzbekistan
VAT|Holy See (Vatican City State)
VCT|Saint Vincent and the Grenadines
VEN|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela|Venezuela
VNM|Viet Nam|Socialist Republic of Viet Nam|Vietnam
VUT|Vanuatu|Republic of Vanuatu
WSM|Samoa|Independent State of Samoa
YEM|Yemen|Republic of Yemen
ZAF|South Africa|Republic of South Africa
ZMB|Zambia|Republic of Zambia
ZWE|Zimbabwe|Republic of Zimbabwe
"""

  /// All other codes: territories, and what is no Member or observer State.
  static let others = """
ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL
GUF GUM HKG HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN
SJM SPM SXM TCA TKL TWN UMI VGB VIR WLF
"""
}
