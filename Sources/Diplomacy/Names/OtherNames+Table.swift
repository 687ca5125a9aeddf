// swift-format-ignore-file

extension OtherNames {
  /// What States are called that UNTERM does not: a code, a letter for the kind of name, the names
  /// in any of the six languages.
  ///
  /// From general usage. Former names are those by which the United Nations or most of its
  /// members called the State or its territory: Turkey until June 2022, North Macedonia's until
  /// February 2019, Swaziland until May 2018, Cape Verde until October 2013, Burma until 1989,
  /// Ivory Coast until 1986.
  static let ofStates = """
ARE|a|UAE|EAU|ОАЭ
ARE|c|Emirates|Émirats|Emiratos|Эмираты|阿联酋|الإمارات
ATG|c|Antigua
BEN|f|Dahomey|Дагомея
BFA|c|Burkina
BFA|f|Upper Volta|Haute-Volta|Alto Volta|Верхняя Вольта|上沃尔特|فولتا العليا
BGD|c|Bangla Desh|孟加拉|Bangladés
BHR|c|Baréin
BHS|c|Багамы
BIH|a|БиГ
BIH|c|Bosnia|Bosnia-Herzegovina|Bosnie|Босния|波黑|البوسنة
BIH|f|Republic of Bosnia and Herzegovina
BLR|c|Byelorussia|Biélorussie|Bielorrusia|Белоруссия|Belorussia|Bielorussia|بيلاروسيا|روسيا البيضاء
BLR|f|Byelorussian SSR
BOL|c|Bolivia|Bolivie|Боливия|玻利维亚|بوليفيا
BRN|c|Brunei|Бруней|文莱|بروناي
BWA|c|Botsuana
CAF|a|CAR|RCA|ЦАР
CAF|c|Centrafrique|中非
CHN|a|PRC
CIV|f|Ivory Coast|Costa de Marfil|Берег Слоновой Кости|象牙海岸|ساحل العاج
COD|a|DRC|DR Congo|RDC|RD Congo|ДРК|ДР Конго
COD|c|Congo-Kinshasa|Democratic Congo|刚果金|刚果（金）
COD|f|Zaire|Заир|扎伊尔|زائير
COG|c|Congo-Brazzaville|Republic of Congo|刚果布
COM|c|Коморы
CPV|f|Cape Verde|Cap-Vert|Cape Verde Islands|الرأس الأخضر|Острова Зеленого Мыса
DJI|c|Yibuti
FJI|c|Fiyi
FSM|c|Micronesia|Micronésie|Микронезия|密克罗尼西亚|ميكرونيزيا
GBR|a|UK
GBR|c|United Kingdom|Great Britain|Britain|England|Royaume-Uni|Grande-Bretagne|Angleterre|Reino Unido|Gran Bretaña|Inglaterra|Великобритания|Соединенное Королевство|Британия|Англия|英国|联合王国|大不列颠|英格兰|المملكة المتحدة|بريطانيا|بريطانيا العظمى|إنجلترا
GIN|c|Guinea Conakry|Guinée-Conakry
GUY|f|Republic of Guyana
IRL|c|Republic of Ireland
IRN|c|Iran|Иран|伊朗|إيران
IRN|f|Persia|Perse|Персия|波斯|بلاد فارس
IRQ|c|Irak
ITA|c|Italian Republic
KEN|c|Kenia
KGZ|c|Kirghizie|Kirguizistán|Киргизия|吉尔吉斯|Kirghizia|Kirghizstan|قرغيزستان
KHM|f|Kampuchea|Democratic Kampuchea|Кампучия
KNA|c|Saint Kitts
KOR|a|ROK
KOR|c|South Korea|Korea|Corée du Sud|Corée|Corea del Sur|Corea|Южная Корея|Корея|韩国|南韩|南朝鲜|كوريا الجنوبية|كوريا
LAO|a|Lao PDR|LPDR
LAO|c|Laos|Лаос|老挝|寮国|لاوس
LBY|f|Libyan Arab Jamahiriya|Jamahiriya arabe libyenne|Jamahiriya Árabe Libia|Ливийская Арабская Джамахирия|阿拉伯利比亚民众国|الجماهيرية العربية الليبية
LKA|f|Ceylon|Ceylan|Ceilán|Цейлон|锡兰|سيلان
LSO|c|Lesoto
LUX|c|Luxemburg
MDA|c|Moldova|Moldavia|Moldavie|Молдова|Молдавия|摩尔多瓦|摩尔达维亚|مولدوفا
MDV|c|Мальдивы
MDV|f|Maldive Islands
MEX|c|Méjico
MKD|c|Macedonia|Macédoine|Македония|马其顿|مقدونيا
MKD|f|The former Yugoslav Republic of Macedonia|FYROM|ex-République yougoslave de Macédoine|ex República Yugoslava de Macedonia|бывшая югославская Республика Македония|前南斯拉夫的马其顿共和国|جمهورية مقدونيا اليوغوسلافية السابقة
MMR|c|Republic of Myanmar
MMR|f|Burma|Birmanie|Birmania|Бирма|بورما
MWI|c|Malaui
NLD|c|Holland|Hollande|Holanda|Голландия|尼德兰
NPL|f|Federal Democratic Republic of Nepal
NZL|a|NZ
PNG|a|ПНГ
PNG|c|巴新
PRK|a|DPRK|RPDC|КНДР
PRK|c|North Korea|Korea|Corée du Nord|Corée|Corea del Norte|Corea|Северная Корея|Корея|朝鲜|北朝鲜|北韩|كوريا الشمالية|كوريا
PSE|c|Palestine|Palestina|Палестина|巴勒斯坦|فلسطين
QAT|c|Catar
ROU|f|Roumania
RUS|a|RF|РФ
RUS|c|Russia|Russie|Rusia|Россия|俄罗斯|俄国|روسيا
RWA|c|Ruanda
RWA|f|Rwandese Republic
SAU|a|KSA
SAU|c|Arabia Saudí|Саудия|沙特|السعودية
SLV|c|Salvador
STP|c|Sao Tome|圣多美
SUR|c|Surinam
SWZ|f|Swaziland|Suazilandia|Swazilandia|Свазиленд|سوازيلاند
SYC|c|Сейшелы|سيشل
SYR|c|Syria|Syrie|Siria|Сирия|叙利亚|سوريا|سورية
THA|f|Siam|Сиам|暹罗
TKM|c|Туркмения
TLS|f|East Timor|Timor oriental|Восточный Тимор|تيمور الشرقية
TTO|c|Trinidad|Trinidad y Tobago|特多
TUR|f|Turkey|Turquie|Turquía
TZA|c|Tanzania|Tanzanie|Танзания|坦桑尼亚|تنزانيا
UKR|c|The Ukraine
UKR|f|Ukrainian SSR
USA|a|US|EUA|EE.UU.|É.-U.|США
USA|c|United States|America|États-Unis|Amérique|Estados Unidos|Estados Unidos de Norteamérica|Соединенные Штаты|Америка|美国|الولايات المتحدة|أمريكا|أميركا|الولايات المتحدة الأميركية
VAT|c|Vatican|Vatican City|Vatican City State|Holy See (Vatican City State)|Cité du Vatican|Vaticano|Ciudad del Vaticano|Ватикан|梵蒂冈|الفاتيكان
VCT|c|Saint Vincent
VEN|c|Venezuela|Венесуэла|委内瑞拉|فنزويلا
VNM|c|Vietnam|Вьет Нам|فيتنام
VUT|f|New Hebrides|Nouvelles-Hébrides|Nuevas Hébridas|Новые Гебриды
WSM|f|Western Samoa|Samoa-Occidental|Западное Самоа|西萨摩亚
ZAF|a|RSA|ЮАР
ZWE|c|Zimbabue
ZWE|f|Rhodesia|Southern Rhodesia|Rhodésie|Родезия|罗得西亚
"""

  /// What groups are called beside the names of their table, in the same form.
  static let ofGroups = """
AFRICAN-GROUP|n|Group of African States|African States|Africa Group|Groupe africain|États d'Afrique|Grupo Africano|Estados de África|Африканская группа|非洲集团|المجموعة الأفريقية
AOSIS|a|АОСИС|АМОГ
ARAB-GROUP|n|Groupe arabe|Grupo Árabe|Арабская группа|阿拉伯集团|المجموعة العربية
ARAB-LEAGUE|n|Arab States League|Ligue arabe|Liga Árabe|阿盟|الجامعة العربية
ARAB-LEAGUE|a|LAS|LEA|ЛАГ
ASEAN|a|ANASE|АСЕАН|东盟|آسيان
ASIA-PACIFIC-GROUP|n|Group of Asia-Pacific States|Asia-Pacific States|Asian Group|Groupe Asie-Pacifique|Grupo de Asia y el Pacífico|Азиатско-Тихоокеанская группа|亚太集团|亚太组
ASIA-PACIFIC-GROUP|a|APG
AU|a|UA|АС|非盟
BALTIC-STATES|n|Baltics|Baltic countries|Pays baltes|Países bálticos|Прибалтика
CARICOM|a|КАРИКОМ|加共体|كاريكوم
CELAC|a|СЕЛАК|拉共体|سيلاك
CIS|a|CEI|СНГ|独联体
CPLP|n|Lusophone countries
CSTO|a|OTSC|ОДКБ|集安组织
ECCAS|a|CEEAC
ECOWAS|a|CEDEAO|ЭКОВАС|西共体|西非经共体|إيكواس
EEG|n|Eastern European Group|Eastern European States|Groupe d'Europe orientale|Grupo de Europa Oriental|Восточноевропейская группа|东欧集团
EU|a|UE|ЕС|欧盟
G20|n|Group of 20|Groupe des 20|Grupo de los 20|Группа 20
G20|a|G-20
G7|n|Group of 7|Groupe des 7|Grupo de los 7|Группа 7
G7|a|G-7
G77|n|Group of 77|Groupe des 77|Grupo de los 77|Группа 77|77国集团|مجموعة الـ 77
G77|a|G-77|G77 and China|G-77 and China|G77 + China|G77 et la Chine|G77 y China
GCC|n|Cooperation Council for the Arab States of the Gulf|Conseil de coopération des États arabes du Golfe|Consejo de Cooperación de los Estados Árabes del Golfo|Совет сотрудничества арабских государств Залива|海湾阿拉伯国家合作委员会|مجلس التعاون لدول الخليج العربية
GCC|a|CCG|ССАГПЗ|海合会
GRULAC|n|Latin American and Caribbean Group|Latin American and Caribbean States|Groupe latino-américain et caraïbe|Grupo Latinoamericano y del Caribe
GRULAC|a|ГРУЛАК|拉加组
IGAD|a|ИГАД|伊加特|إيغاد
LDCS|n|Least Developed Countries|pays les moins avancés|países menos adelantados|Наименее развитые страны|最不发达国家|أقل البلدان نموا
LDCS|a|LDC|PMA|НРС
LLDCS|n|Landlocked Developing Countries|pays en développement sans littoral|países en desarrollo sin litoral|Развивающиеся страны, не имеющие выхода к морю|内陆发展中国家|البلدان النامية غير الساحلية
LLDCS|a|LLDC|PDSL|PDL|PDSsL|РСНВМ
MERCOSUR|a|МЕРКОСУР|南共市
NAM|n|Non-Aligned Movement|Nonaligned Movement|Non-Aligned Countries|Mouvement des non-alignés|Movimiento de los No Alineados|Движение неприсоединения|حركة عدم الانحياز
NAM|a|MNA|MNOAL|NOAL|ДН
NORDIC-COUNTRIES|n|Nordics|Nordic States|Nordic Group|Северные страны
OACPS|n|African, Caribbean and Pacific Group of States
OACPS|a|OEACP|ACP|АКТ
OIC|n|Organisation of Islamic Cooperation
OIC|a|OCI|ОИС|伊合组织
OIC|f|Organization of the Islamic Conference|Organisation of the Islamic Conference|Organisation de la Conférence islamique|Organización de la Conferencia Islámica|Организация Исламская конференция|伊斯兰会议组织|منظمة المؤتمر الإسلامي
PIF|a|FIP|ФТО
PSIDS|n|Pacific SIDS
SAARC|a|СААРК|南盟
SADC|a|САДК|南共体
SCO|n|Shanghai Cooperation Organisation
SCO|a|OCS|ШОС|上合组织
SIDS|n|Small Island States
SIDS|a|PEID|МОСРГ|МОРАГ
VISEGRAD-GROUP|n|Visegrad Four|Visegrad countries
VISEGRAD-GROUP|a|V4
WEOG|n|Western European and Others Group|Western European and other States|Western European and Other States Group|Groupe des pays d'Europe occidentale et autres pays|Grupo de Europa Occidental y otros Estados|Западноевропейская группа
WEOG|a|GEOA|GEOAE
"""
}
