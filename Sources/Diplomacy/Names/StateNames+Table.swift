// swift-format-ignore-file

extension StateNames {
  /// A line a state, sorted by code: the code, then the short and the formal name in English,
  /// French, Spanish, Russian, Chinese and Arabic, as UNTERM writes them (public domain).
  ///
  /// UNTERM's mark on the observers is left off; an article stands in brackets after a short name.
  static let table = """
AFG|Afghanistan|the Islamic Republic of Afghanistan|Afghanistan (l')|la République islamique d'Afghanistan|Afganistán (el)|la República Islámica del Afganistán|Афганистан|Исламская Республика Афганистан|阿富汗|阿富汗伊斯兰共和国|أفغانستان|جمهورية أفغانستان الإسلامية
AGO|Angola|the Republic of Angola|Angola (l')|la République d'Angola|Angola|la República de Angola|Ангола|Республика Ангола|安哥拉|安哥拉共和国|أنغولا|جمهورية أنغولا
ALB|Albania|the Republic of Albania|Albanie (l')|la République d'Albanie|Albania|la República de Albania|Албания|Республика Албания|阿尔巴尼亚|阿尔巴尼亚共和国|ألبانيا|جمهورية ألبانيا
AND|Andorra|the Principality of Andorra|Andorre (l')|la Principauté d'Andorre|Andorra|el Principado de Andorra|Андорра|Княжество Андорра|安道尔|安道尔公国|أندورا|إمارة أندورا
ARE|United Arab Emirates (the)|the United Arab Emirates|Émirats arabes unis (les)|les Émirats arabes unis|Emiratos Árabes Unidos (los)|los Emiratos Árabes Unidos|Объединенные Арабские Эмираты|Объединенные Арабские Эмираты|阿拉伯联合酋长国|阿拉伯联合酋长国|الإمارات العربية المتحدة|الإمارات العربية المتحدة
ARG|Argentina|the Argentine Republic|Argentine (l')|la République argentine|Argentina (la)|la República Argentina|Аргентина|Аргентинская Республика|阿根廷|阿根廷共和国|الأرجنتين|جمهورية الأرجنتين
ARM|Armenia|the Republic of Armenia|Arménie (l')|la République d'Arménie|Armenia|la República de Armenia|Армения|Республика Армения|亚美尼亚|亚美尼亚共和国|أرمينيا|جمهورية أرمينيا
ATG|Antigua and Barbuda|Antigua and Barbuda|Antigua-et-Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Antigua y Barbuda|Антигуа и Барбуда|Антигуа и Барбуда|安提瓜和巴布达|安提瓜和巴布达|أنتيغوا وبربودا|أنتيغوا وبربودا
AUS|Australia|Australia|Australie (l')|l'Australie|Australia|Australia|Австралия|Австралия|澳大利亚|澳大利亚|أستراليا|أستراليا
AUT|Austria|the Republic of Austria|Autriche (l')|la République d'Autriche|Austria|la República de Austria|Австрия|Австрийская Республика|奥地利|奥地利共和国|النمسا|جمهورية النمسا
AZE|Azerbaijan|the Republic of Azerbaijan|Azerbaïdjan (l')|la République d'Azerbaïdjan|Azerbaiyán|la República de Azerbaiyán|Азербайджан|Азербайджанская Республика|阿塞拜疆|阿塞拜疆共和国|أذربيجان|جمهورية أذربيجان
BDI|Burundi|the Republic of Burundi|Burundi (le)|la République du Burundi|Burundi|la República de Burundi|Бурунди|Республика Бурунди|布隆迪|布隆迪共和国|بوروندي|جمهورية بوروندي
BEL|Belgium|the Kingdom of Belgium|Belgique (la)|le Royaume de Belgique|Bélgica|el Reino de Bélgica|Бельгия|Королевство Бельгия|比利时|比利时王国|بلجيكا|مملكة بلجيكا
BEN|Benin|the Republic of Benin|Bénin (le)|la République du Bénin|Benin|la República de Benin|Бенин|Республика Бенин|贝宁|贝宁共和国|بنن|جمهورية بنن
BFA|Burkina Faso|Burkina Faso|Burkina Faso (le)|le Burkina Faso|Burkina Faso|Burkina Faso|Буркина-Фасо|Буркина-Фасо|布基纳法索|布基纳法索|بوركينا فاسو|بوركينا فاسو
BGD|Bangladesh|the People's Republic of Bangladesh|Bangladesh (le)|la République populaire du Bangladesh|Bangladesh|la República Popular de Bangladesh|Бангладеш|Народная Республика Бангладеш|孟加拉国|孟加拉人民共和国|بنغلاديش|جمهورية بنغلاديش الشعبية
BGR|Bulgaria|the Republic of Bulgaria|Bulgarie (la)|la République de Bulgarie|Bulgaria|la República de Bulgaria|Болгария|Республика Болгария|保加利亚|保加利亚共和国|بلغاريا|جمهورية بلغاريا
BHR|Bahrain|the Kingdom of Bahrain|Bahreïn|le Royaume de Bahreïn|Bahrein|el Reino de Bahrein|Бахрейн|Королевство Бахрейн|巴林|巴林王国|البحرين|مملكة البحرين
BHS|Bahamas (the)|the Commonwealth of the Bahamas|Bahamas (les)|le Commonwealth des Bahamas|Bahamas (las)|el Commonwealth de las Bahamas|Багамские Острова|Содружество Багамских Островов|巴哈马|巴哈马国|جزر البهاما|كمنولث جزر البهاما
BIH|Bosnia and Herzegovina|Bosnia and Herzegovina|Bosnie-Herzégovine (la)|la Bosnie-Herzégovine|Bosnia y Herzegovina|Bosnia y Herzegovina|Босния и Герцеговина|Босния и Герцеговина|波斯尼亚和黑塞哥维那|波斯尼亚和黑塞哥维那|البوسنة والهرسك|البوسنة والهرسك
BLR|Belarus|the Republic of Belarus|Bélarus (le)|la République du Bélarus|Belarús|la República de Belarús|Беларусь|Республика Беларусь|白俄罗斯|白俄罗斯共和国|بيلاروس|جمهورية بيلاروس
BLZ|Belize|Belize|Belize (le)|le Belize|Belice|Belice|Белиз|Белиз|伯利兹|伯利兹|بليز|بليز
BOL|Bolivia (Plurinational State of)|the Plurinational State of Bolivia|Bolivie (État plurinational de)|l'État plurinational de Bolivie|Bolivia (Estado Plurinacional de)|el Estado Plurinacional de Bolivia|Боливия (Многонациональное Государство)|Многонациональное Государство Боливия|多民族玻利维亚国|多民族玻利维亚国|بوليفيا (دولة - المتعددة القوميات)|دولة بوليفيا المتعددة القوميات
BRA|Brazil|the Federative Republic of Brazil|Brésil (le)|la République fédérative du Brésil|Brasil (el)|la República Federativa del Brasil|Бразилия|Федеративная Республика Бразилия|巴西|巴西联邦共和国|البرازيل|جمهورية البرازيل الاتحادية
BRB|Barbados|Barbados|Barbade (la)|la Barbade|Barbados|Barbados|Барбадос|Барбадос|巴巴多斯|巴巴多斯|بربادوس|بربادوس
BRN|Brunei Darussalam|Brunei Darussalam|Brunéi Darussalam (le)|le Brunéi Darussalam|Brunei Darussalam|Brunei Darussalam|Бруней-Даруссалам|Бруней-Даруссалам|文莱达鲁萨兰国|文莱达鲁萨兰国|بروني دار السلام|بروني دار السلام
BTN|Bhutan|the Kingdom of Bhutan|Bhoutan (le)|le Royaume du Bhoutan|Bhután|el Reino de Bhután|Бутан|Королевство Бутан|不丹|不丹王国|بوتان|مملكة بوتان
BWA|Botswana|the Republic of Botswana|Botswana (le)|la République du Botswana|Botswana|la República de Botswana|Ботсвана|Республика Ботсвана|博茨瓦纳|博茨瓦纳共和国|بوتسوانا|جمهورية بوتسوانا
CAF|Central African Republic (the)|the Central African Republic|République centrafricaine (la)|la République centrafricaine|República Centroafricana (la)|la República Centroafricana|Центральноафриканская Республика|Центральноафриканская Республика|中非共和国|中非共和国|جمهورية أفريقيا الوسطى|جمهورية أفريقيا الوسطى
CAN|Canada|Canada|Canada (le)|le Canada|Canadá (el)|el Canadá|Канада|Канада|加拿大|加拿大|كندا|كندا
CHE|Switzerland|the Swiss Confederation|Suisse (la)|la Confédération suisse|Suiza|la Confederación Suiza|Швейцария|Швейцарская Конфедерация|瑞士|瑞士联邦|سويسرا|الاتحاد السويسري
CHL|Chile|the Republic of Chile|Chili (le)|la République du Chili|Chile|la República de Chile|Чили|Республика Чили|智利|智利共和国|شيلي|جمهورية شيلي
CHN|China|the People's Republic of China|Chine (la)|la République populaire de Chine|China|la República Popular China|Китай|Китайская Народная Республика|中国|中华人民共和国|الصين|جمهورية الصين الشعبية
CIV|Côte d'Ivoire|the Republic of Côte d'Ivoire|Côte d'Ivoire (la)|la République de Côte d'Ivoire|Côte d'Ivoire|la República de Côte d'Ivoire|Кот-д'Ивуар|Республика Кот-д'Ивуар|科特迪瓦|科特迪瓦共和国|كوت ديفوار|جمهورية كوت ديفوار
CMR|Cameroon|the Republic of Cameroon|Cameroun (le)|la République du Cameroun|Camerún (el)|la República del Camerún|Камерун|Республика Камерун|喀麦隆|喀麦隆共和国|الكاميرون|جمهورية الكاميرون
COD|Democratic Republic of the Congo (the)|the Democratic Republic of the Congo|République démocratique du Congo (la)|la République démocratique du Congo|República Democrática del Congo (la)|la República Democrática del Congo|Демократическая Республика Конго|Демократическая Республика Конго|刚果民主共和国|刚果民主共和国|جمهورية الكونغو الديمقراطية|جمهورية الكونغو الديمقراطية
COG|Congo (the)|the Republic of the Congo|Congo (le)|la République du Congo|Congo (el)|la República del Congo|Конго|Республика Конго|刚果（布）|刚果共和国|الكونغو|جمهورية الكونغو
COL|Colombia|the Republic of Colombia|Colombie (la)|la République de Colombie|Colombia|la República de Colombia|Колумбия|Республика Колумбия|哥伦比亚|哥伦比亚共和国|كولومبيا|جمهورية كولومبيا
COM|Comoros (the)|the Union of the Comoros|Comores (les)|l'Union des Comores|Comoras (las)|la Unión de las Comoras|Коморские Острова|Союз Коморских Островов|科摩罗|科摩罗联盟|جزر القمر|اتحاد جزر القمر
CPV|Cabo Verde|the Republic of Cabo Verde|Cabo Verde|la République de Cabo Verde|Cabo Verde|la República de Cabo Verde|Кабо-Верде|Республика Кабо-Верде|佛得角|佛得角共和国|كابو فيردي|جمهورية كابو فيردي
CRI|Costa Rica|the Republic of Costa Rica|Costa Rica (le)|la République du Costa Rica|Costa Rica|la República de Costa Rica|Коста-Рика|Республика Коста-Рика|哥斯达黎加|哥斯达黎加共和国|كوستاريكا|جمهورية كوستاريكا
CUB|Cuba|the Republic of Cuba|Cuba|la République de Cuba|Cuba|la República de Cuba|Куба|Республика Куба|古巴|古巴共和国|كوبا|جمهورية كوبا
CYP|Cyprus|the Republic of Cyprus|Chypre|la République de Chypre|Chipre|la República de Chipre|Кипр|Республика Кипр|塞浦路斯|塞浦路斯共和国|قبرص|جمهورية قبرص
CZE|Czechia|the Czech Republic|Tchéquie (la)|la République tchèque|Chequia|la República Checa|Чехия|Чешская Республика|捷克|捷克共和国|تشيكيا|الجمهورية التشيكية
DEU|Germany|the Federal Republic of Germany|Allemagne (l')|la République fédérale d'Allemagne|Alemania|la República Federal de Alemania|Германия|Федеративная Республика Германия|德国|德意志联邦共和国|ألمانيا|جمهورية ألمانيا الاتحادية
DJI|Djibouti|the Republic of Djibouti|Djibouti|la République de Djibouti|Djibouti|la República de Djibouti|Джибути|Республика Джибути|吉布提|吉布提共和国|جيبوتي|جمهورية جيبوتي
DMA|Dominica|the Commonwealth of Dominica|Dominique (la)|le Commonwealth de Dominique|Dominica|el Commonwealth de Dominica|Доминика|Содружество Доминики|多米尼克|多米尼克国|دومينيكا|كمنولث دومينيكا
DNK|Denmark|the Kingdom of Denmark|Danemark (le)|le Royaume du Danemark|Dinamarca|el Reino de Dinamarca|Дания|Королевство Дания|丹麦|丹麦王国|الدانمرك|مملكة الدانمرك
DOM|Dominican Republic (the)|the Dominican Republic|République dominicaine (la)|la République dominicaine|República Dominicana (la)|la República Dominicana|Доминиканская Республика|Доминиканская Республика|多米尼加|多米尼加共和国|الجمهورية الدومينيكية|الجمهورية الدومينيكية
DZA|Algeria|the People's Democratic Republic of Algeria|Algérie (l')|la République algérienne démocratique et populaire|Argelia|la República Argelina Democrática y Popular|Алжир|Алжирская Народная Демократическая Республика|阿尔及利亚|阿尔及利亚民主人民共和国|الجزائر|الجمهورية الجزائرية الديمقراطية الشعبية
ECU|Ecuador|the Republic of Ecuador|Équateur (l')|la République de l'Équateur|Ecuador (el)|la República del Ecuador|Эквадор|Республика Эквадор|厄瓜多尔|厄瓜多尔共和国|إكوادور|جمهورية إكوادور
EGY|Egypt|the Arab Republic of Egypt|Égypte (l')|la République arabe d'Égypte|Egipto|la República Árabe de Egipto|Египет|Арабская Республика Египет|埃及|阿拉伯埃及共和国|مصر|جمهورية مصر العربية
ERI|Eritrea|the State of Eritrea|Érythrée (l')|l'État d'Érythrée|Eritrea|el Estado de Eritrea|Эритрея|Государство Эритрея|厄立特里亚|厄立特里亚国|إريتريا|دولة إريتريا
ESP|Spain|the Kingdom of Spain|Espagne (l')|le Royaume d'Espagne|España|el Reino de España|Испания|Королевство Испания|西班牙|西班牙王国|إسبانيا|مملكة إسبانيا
EST|Estonia|the Republic of Estonia|Estonie (l')|la République d'Estonie|Estonia|la República de Estonia|Эстония|Эстонская Республика|爱沙尼亚|爱沙尼亚共和国|إستونيا|جمهورية إستونيا
ETH|Ethiopia|the Federal Democratic Republic of Ethiopia|Éthiopie (l')|la République fédérale démocratique d'Éthiopie|Etiopía|la República Democrática Federal de Etiopía|Эфиопия|Федеративная Демократическая Республика Эфиопия|埃塞俄比亚|埃塞俄比亚联邦民主共和国|إثيوبيا|جمهورية إثيوبيا الديمقراطية الاتحادية
FIN|Finland|the Republic of Finland|Finlande (la)|la République de Finlande|Finlandia|la República de Finlandia|Финляндия|Финляндская Республика|芬兰|芬兰共和国|فنلندا|جمهورية فنلندا
FJI|Fiji|the Republic of Fiji|Fidji (les)|la République des Fidji|Fiji|la República de Fiji|Фиджи|Республика Фиджи|斐济|斐济共和国|فيجي|جمهورية فيجي
FRA|France|the French Republic|France (la)|la République française|Francia|la República Francesa|Франция|Французская Республика|法国|法兰西共和国|فرنسا|الجمهورية الفرنسية
FSM|Micronesia (Federated States of)|the Federated States of Micronesia|Micronésie (États fédérés de)|les États fédérés de Micronésie|Micronesia (Estados Federados de)|los Estados Federados de Micronesia|Микронезия (Федеративные Штаты)|Федеративные Штаты Микронезии|密克罗尼西亚联邦|密克罗尼西亚联邦|ميكرونيزيا (ولايات - الموحدة)|ولايات ميكرونيزيا الموحدة
GAB|Gabon|the Gabonese Republic|Gabon (le)|la République gabonaise|Gabón (el)|la República Gabonesa|Габон|Габонская Республика|加蓬|加蓬共和国|غابون|جمهورية الغابون
GBR|United Kingdom of Great Britain and Northern Ireland (the)|the United Kingdom of Great Britain and Northern Ireland|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord (le)|le Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Reino Unido de Gran Bretaña e Irlanda del Norte (el)|el Reino Unido de Gran Bretaña e Irlanda del Norte|Соединенное Королевство Великобритании и Северной Ирландии|Соединенное Королевство Великобритании и Северной Ирландии|大不列颠及北爱尔兰联合王国|大不列颠及北爱尔兰联合王国|المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
GEO|Georgia|Georgia|Géorgie (la)|la Géorgie|Georgia|Georgia|Грузия|Грузия|格鲁吉亚|格鲁吉亚|جورجيا|جورجيا
GHA|Ghana|the Republic of Ghana|Ghana (le)|la République du Ghana|Ghana|la República de Ghana|Гана|Республика Гана|加纳|加纳共和国|غانا|جمهورية غانا
GIN|Guinea|the Republic of Guinea|Guinée (la)|la République de Guinée|Guinea|la República de Guinea|Гвинея|Гвинейская Республика|几内亚|几内亚共和国|غينيا|جمهورية غينيا
GMB|Gambia (the)|the Republic of the Gambia|Gambie (la)|la République de Gambie|Gambia|la República de Gambia|Гамбия|Республика Гамбия|冈比亚|冈比亚共和国|غامبيا|جمهورية غامبيا
GNB|Guinea-Bissau|the Republic of Guinea-Bissau|Guinée-Bissau (la)|la République de Guinée-Bissau|Guinea-Bissau|la República de Guinea-Bissau|Гвинея-Бисау|Республика Гвинея-Бисау|几内亚比绍|几内亚比绍共和国|غينيا - بيساو|جمهورية غينيا - بيساو
GNQ|Equatorial Guinea|the Republic of Equatorial Guinea|Guinée équatoriale (la)|la République de Guinée équatoriale|Guinea Ecuatorial|la República de Guinea Ecuatorial|Экваториальная Гвинея|Республика Экваториальная Гвинея|赤道几内亚|赤道几内亚共和国|غينيا الاستوائية|جمهورية غينيا الاستوائية
GRC|Greece|the Hellenic Republic|Grèce (la)|la République hellénique|Grecia|la República Helénica|Греция|Греческая Республика|希腊|希腊共和国|اليونان|الجمهورية الهيلينية
GRD|Grenada|Grenada|Grenade (la)|la Grenade|Granada|Granada|Гренада|Гренада|格林纳达|格林纳达|غرينادا|غرينادا
GTM|Guatemala|the Republic of Guatemala|Guatemala (le)|la République du Guatemala|Guatemala|la República de Guatemala|Гватемала|Республика Гватемала|危地马拉|危地马拉共和国|غواتيمالا|جمهورية غواتيمالا
GUY|Guyana|the Co-operative Republic of Guyana|Guyana (le)|la République coopérative du Guyana|Guyana|la República Cooperativa de Guyana|Гайана|Кооперативная Республика Гайана|圭亚那|圭亚那合作共和国|غيانا|جمهورية غيانا التعاونية
HND|Honduras|the Republic of Honduras|Honduras (le)|la République du Honduras|Honduras|la República de Honduras|Гондурас|Республика Гондурас|洪都拉斯|洪都拉斯共和国|هندوراس|جمهورية هندوراس
HRV|Croatia|the Republic of Croatia|Croatie (la)|la République de Croatie|Croacia|la República de Croacia|Хорватия|Республика Хорватия|克罗地亚|克罗地亚共和国|كرواتيا|جمهورية كرواتيا
HTI|Haiti|the Republic of Haiti|Haïti|la République d'Haïti|Haití|la República de Haití|Гаити|Республика Гаити|海地|海地共和国|هايتي|جمهورية هايتي
HUN|Hungary|Hungary|Hongrie (la)|la Hongrie|Hungría|Hungría|Венгрия|Венгрия|匈牙利|匈牙利|هنغاريا|هنغاريا
IDN|Indonesia|the Republic of Indonesia|Indonésie (l')|la République d'Indonésie|Indonesia|la República de Indonesia|Индонезия|Республика Индонезия|印度尼西亚|印度尼西亚共和国|إندونيسيا|جمهورية إندونيسيا
IND|India|the Republic of India|Inde (l')|la République de l'Inde|India (la)|la República de la India|Индия|Республика Индия|印度|印度共和国|الهند|جمهورية الهند
IRL|Ireland|Ireland|Irlande (l')|l'Irlande|Irlanda|Irlanda|Ирландия|Ирландия|爱尔兰|爱尔兰|أيرلندا|أيرلندا
IRN|Iran (Islamic Republic of)|the Islamic Republic of Iran|Iran (République islamique d')|la République islamique d'Iran|Irán (República Islámica del)|la República Islámica del Irán|Иран (Исламская Республика)|Исламская Республика Иран|伊朗伊斯兰共和国|伊朗伊斯兰共和国|إيران (جمهورية - الإسلامية)|جمهورية إيران الإسلامية
IRQ|Iraq|the Republic of Iraq|Iraq (l')|la République d'Iraq|Iraq (el)|la República del Iraq|Ирак|Республика Ирак|伊拉克|伊拉克共和国|العراق|جمهورية العراق
ISL|Iceland|the Republic of Iceland|Islande (l')|la République d'Islande|Islandia|la República de Islandia|Исландия|Республика Исландия|冰岛|冰岛共和国|آيسلندا|جمهورية آيسلندا
ISR|Israel|the State of Israel|Israël|l'État d'Israël|Israel|el Estado de Israel|Израиль|Государство Израиль|以色列|以色列国|إسرائيل|دولة إسرائيل
ITA|Italy|the Republic of Italy|Italie (l')|la République italienne|Italia|la República Italiana|Италия|Итальянская Республика|意大利|意大利共和国|إيطاليا|جمهورية إيطاليا
JAM|Jamaica|Jamaica|Jamaïque (la)|la Jamaïque|Jamaica|Jamaica|Ямайка|Ямайка|牙买加|牙买加|جامايكا|جامايكا
JOR|Jordan|the Hashemite Kingdom of Jordan|Jordanie (la)|le Royaume hachémite de Jordanie|Jordania|el Reino Hachemita de Jordania|Иордания|Иорданское Хашимитское Королевство|约旦|约旦哈希姆王国|الأردن|المملكة الأردنية الهاشمية
JPN|Japan|Japan|Japon (le)|le Japon|Japón (el)|el Japón|Япония|Япония|日本|日本国|اليابان|اليابان
KAZ|Kazakhstan|the Republic of Kazakhstan|Kazakhstan (le)|la République du Kazakhstan|Kazajstán|la República de Kazajstán|Казахстан|Республика Казахстан|哈萨克斯坦|哈萨克斯坦共和国|كازاخستان|جمهورية كازاخستان
KEN|Kenya|the Republic of Kenya|Kenya (le)|la République du Kenya|Kenya|la República de Kenya|Кения|Республика Кения|肯尼亚|肯尼亚共和国|كينيا|جمهورية كينيا
KGZ|Kyrgyzstan|the Kyrgyz Republic|Kirghizistan (le)|la République kirghize|Kirguistán|la República Kirguisa|Кыргызстан|Кыргызская Республика|吉尔吉斯斯坦|吉尔吉斯共和国|قيرغيزستان|جمهورية قيرغيزستان
KHM|Cambodia|the Kingdom of Cambodia|Cambodge (le)|le Royaume du Cambodge|Camboya|el Reino de Camboya|Камбоджа|Королевство Камбоджа|柬埔寨|柬埔寨王国|كمبوديا|مملكة كمبوديا
KIR|Kiribati|the Republic of Kiribati|Kiribati|la République de Kiribati|Kiribati|la República de Kiribati|Кирибати|Республика Кирибати|基里巴斯|基里巴斯共和国|كيريباس|جمهورية كيريباس
KNA|Saint Kitts and Nevis|Saint Kitts and Nevis|Saint-Kitts-et-Nevis|Saint-Kitts-et-Nevis|Saint Kitts y Nevis|Saint Kitts y Nevis|Сент-Китс и Невис|Сент-Китс и Невис|圣基茨和尼维斯|圣基茨和尼维斯|سانت كيتس ونيفس|سانت كيتس ونيفس
KOR|Republic of Korea (the)|the Republic of Korea|République de Corée (la)|la République de Corée|República de Corea (la)|la República de Corea|Республика Корея|Республика Корея|大韩民国|大韩民国|جمهورية كوريا|جمهورية كوريا
KWT|Kuwait|the State of Kuwait|Koweït (le)|l'État du Koweït|Kuwait|el Estado de Kuwait|Кувейт|Государство Кувейт|科威特|科威特国|الكويت|دولة الكويت
LAO|Lao People's Democratic Republic (the)|the Lao People's Democratic Republic|République démocratique populaire lao (la)|la République démocratique populaire lao|República Democrática Popular Lao (la)|la República Democrática Popular Lao|Лаосская Народно-Демократическая Республика|Лаосская Народно-Демократическая Республика|老挝人民民主共和国|老挝人民民主共和国|جمهورية لاو الديمقراطية الشعبية|جمهورية لاو الديمقراطية الشعبية
LBN|Lebanon|the Lebanese Republic|Liban (le)|la République libanaise|Líbano (el)|la República Libanesa|Ливан|Ливанская Республика|黎巴嫩|黎巴嫩共和国|لبنان|الجمهورية اللبنانية
LBR|Liberia|the Republic of Liberia|Libéria (le)|la République du Libéria|Liberia|la República de Liberia|Либерия|Республика Либерия|利比里亚|利比里亚共和国|ليبريا|جمهورية ليبريا
LBY|Libya|the State of Libya|Libye (la)|l'État de Libye|Libia|el Estado de Libia|Ливия|Государство Ливия|利比亚|利比亚国|ليبيا|دولة ليبيا
LCA|Saint Lucia|Saint Lucia|Sainte-Lucie|Sainte-Lucie|Santa Lucía|Santa Lucía|Сент-Люсия|Сент-Люсия|圣卢西亚|圣卢西亚|سانت لوسيا|سانت لوسيا
LIE|Liechtenstein|the Principality of Liechtenstein|Liechtenstein (le)|la Principauté du Liechtenstein|Liechtenstein|el Principado de Liechtenstein|Лихтенштейн|Княжество Лихтенштейн|列支敦士登|列支敦士登公国|ليختنشتاين|إمارة ليختنشتاين
LKA|Sri Lanka|the Democratic Socialist Republic of Sri Lanka|Sri Lanka|la République socialiste démocratique de Sri Lanka|Sri Lanka|la República Socialista Democrática de Sri Lanka|Шри-Ланка|Демократическая Социалистическая Республика Шри-Ланка|斯里兰卡|斯里兰卡民主社会主义共和国|سري لانكا|جمهورية سري لانكا الاشتراكية الديمقراطية
LSO|Lesotho|the Kingdom of Lesotho|Lesotho (le)|le Royaume du Lesotho|Lesotho|el Reino de Lesotho|Лесото|Королевство Лесото|莱索托|莱索托王国|ليسوتو|مملكة ليسوتو
LTU|Lithuania|the Republic of Lithuania|Lituanie (la)|la République de Lituanie|Lituania|la República de Lituania|Литва|Литовская Республика|立陶宛|立陶宛共和国|ليتوانيا|جمهورية ليتوانيا
LUX|Luxembourg|the Grand Duchy of Luxembourg|Luxembourg (le)|le Grand-Duché de Luxembourg|Luxemburgo|el Gran Ducado de Luxemburgo|Люксембург|Великое Герцогство Люксембург|卢森堡|卢森堡大公国|لكسمبرغ|دوقية لكسمبرغ الكبرى
LVA|Latvia|the Republic of Latvia|Lettonie (la)|la République de Lettonie|Letonia|la República de Letonia|Латвия|Латвийская Республика|拉脱维亚|拉脱维亚共和国|لاتفيا|جمهورية لاتفيا
MAR|Morocco|the Kingdom of Morocco|Maroc (le)|le Royaume du Maroc|Marruecos|el Reino de Marruecos|Марокко|Королевство Марокко|摩洛哥|摩洛哥王国|المغرب|المملكة المغربية
MCO|Monaco|the Principality of Monaco|Monaco|la Principauté de Monaco|Mónaco|el Principado de Mónaco|Монако|Княжество Монако|摩纳哥|摩纳哥公国|موناكو|إمارة موناكو
MDA|Republic of Moldova (the)|the Republic of Moldova|République de Moldova (la)|la République de Moldova|República de Moldova (la)|la República de Moldova|Республика Молдова|Республика Молдова|摩尔多瓦共和国|摩尔多瓦共和国|جمهورية مولدوفا|جمهورية مولدوفا
MDG|Madagascar|the Republic of Madagascar|Madagascar|la République de Madagascar|Madagascar|la República de Madagascar|Мадагаскар|Республика Мадагаскар|马达加斯加|马达加斯加共和国|مدغشقر|جمهورية مدغشقر
MDV|Maldives|the Republic of Maldives|Maldives (les)|la République des Maldives|Maldivas|la República de Maldivas|Мальдивские Острова|Мальдивская Республика|马尔代夫|马尔代夫共和国|ملديف|جمهورية ملديف
MEX|Mexico|the United Mexican States|Mexique (le)|les États-Unis du Mexique|México|los Estados Unidos Mexicanos|Мексика|Мексиканские Соединенные Штаты|墨西哥|墨西哥合众国|المكسيك|الولايات المتحدة المكسيكية
MHL|Marshall Islands (the)|the Republic of the Marshall Islands|Îles Marshall (les)|la République des Îles Marshall|Islas Marshall (las)|la República de las Islas Marshall|Маршалловы Острова|Республика Маршалловы Острова|马绍尔群岛|马绍尔群岛共和国|جزر مارشال|جمهورية جزر مارشال
MKD|North Macedonia|the Republic of North Macedonia|Macédoine du Nord (la)|la République de Macédoine du Nord|Macedonia del Norte|la República de Macedonia del Norte|Северная Македония|Республика Северная Македония|北马其顿|北马其顿共和国|مقدونيا الشمالية|جمهورية مقدونيا الشمالية
MLI|Mali|the Republic of Mali|Mali (le)|la République du Mali|Malí|la República de Malí|Мали|Республика Мали|马里|马里共和国|مالي|جمهورية مالي
MLT|Malta|the Republic of Malta|Malte|la République de Malte|Malta|la República de Malta|Мальта|Республика Мальта|马耳他|马耳他共和国|مالطة|جمهورية مالطة
MMR|Myanmar|the Republic of the Union of Myanmar|Myanmar (le)|la République de l'Union du Myanmar|Myanmar|la República de la Unión de Myanmar|Мьянма|Республика Союз Мьянма|缅甸|缅甸联邦共和国|ميانمار|جمهورية اتحاد ميانمار
MNE|Montenegro|Montenegro|Monténégro (le)|le Monténégro|Montenegro|Montenegro|Черногория|Черногория|黑山|黑山|الجبل الأسود|الجبل الأسود
MNG|Mongolia|Mongolia|Mongolie (la)|la Mongolie|Mongolia|Mongolia|Монголия|Монголия|蒙古|蒙古国|منغوليا|منغوليا
MOZ|Mozambique|the Republic of Mozambique|Mozambique (le)|la République du Mozambique|Mozambique|la República de Mozambique|Мозамбик|Республика Мозамбик|莫桑比克|莫桑比克共和国|موزامبيق|جمهورية موزامبيق
MRT|Mauritania|the Islamic Republic of Mauritania|Mauritanie (la)|la République islamique de Mauritanie|Mauritania|la República Islámica de Mauritania|Мавритания|Исламская Республика Мавритания|毛里塔尼亚|毛里塔尼亚伊斯兰共和国|موريتانيا|الجمهورية الإسلامية الموريتانية
MUS|Mauritius|the Republic of Mauritius|Maurice|la République de Maurice|Mauricio|la República de Mauricio|Маврикий|Республика Маврикий|毛里求斯|毛里求斯共和国|موريشيوس|جمهورية موريشيوس
MWI|Malawi|the Republic of Malawi|Malawi (le)|la République du Malawi|Malawi|la República de Malawi|Малави|Республика Малави|马拉维|马拉维共和国|ملاوي|جمهورية ملاوي
MYS|Malaysia|Malaysia|Malaisie (la)|la Malaisie|Malasia|Malasia|Малайзия|Малайзия|马来西亚|马来西亚|ماليزيا|ماليزيا
NAM|Namibia|the Republic of Namibia|Namibie (la)|la République de Namibie|Namibia|la República de Namibia|Намибия|Республика Намибия|纳米比亚|纳米比亚共和国|ناميبيا|جمهورية ناميبيا
NER|Niger (the)|the Republic of the Niger|Niger (le)|la République du Niger|Níger (el)|la República del Níger|Нигер|Республика Нигер|尼日尔|尼日尔共和国|النيجر|جمهورية النيجر
NGA|Nigeria|the Federal Republic of Nigeria|Nigéria (le)|la République fédérale du Nigéria|Nigeria|la República Federal de Nigeria|Нигерия|Федеративная Республика Нигерия|尼日利亚|尼日利亚联邦共和国|نيجيريا|جمهورية نيجيريا الاتحادية
NIC|Nicaragua|the Republic of Nicaragua|Nicaragua (le)|la République du Nicaragua|Nicaragua|la República de Nicaragua|Никарагуа|Республика Никарагуа|尼加拉瓜|尼加拉瓜共和国|نيكاراغوا|جمهورية نيكاراغوا
NLD|Netherlands (the)|the Kingdom of the Netherlands|Pays-Bas (les)|le Royaume des Pays-Bas|Países Bajos (los)|el Reino de los Países Bajos|Нидерланды|Королевство Нидерландов|荷兰|荷兰王国|هولندا|مملكة هولندا
NOR|Norway|the Kingdom of Norway|Norvège (la)|le Royaume de Norvège|Noruega|el Reino de Noruega|Норвегия|Королевство Норвегия|挪威|挪威王国|النرويج|مملكة النرويج
NPL|Nepal|Nepal|Népal (le)|le Népal|Nepal|Nepal|Непал|Непал|尼泊尔|尼泊尔|نيبال|نيبال
NRU|Nauru|the Republic of Nauru|Nauru|la République de Nauru|Nauru|la República de Nauru|Науру|Республика Науру|瑙鲁|瑙鲁共和国|ناورو|جمهورية ناورو
NZL|New Zealand|New Zealand|Nouvelle-Zélande (la)|la Nouvelle-Zélande|Nueva Zelandia|Nueva Zelandia|Новая Зеландия|Новая Зеландия|新西兰|新西兰|نيوزيلندا|نيوزيلندا
OMN|Oman|the Sultanate of Oman|Oman|le Sultanat d'Oman|Omán|la Sultanía de Omán|Оман|Султанат Оман|阿曼|阿曼苏丹国|عمان|سلطنة عمان
PAK|Pakistan|the Islamic Republic of Pakistan|Pakistan (le)|la République islamique du Pakistan|Pakistán (el)|la República Islámica del Pakistán|Пакистан|Исламская Республика Пакистан|巴基斯坦|巴基斯坦伊斯兰共和国|باكستان|جمهورية باكستان الإسلامية
PAN|Panama|the Republic of Panama|Panama (le)|la République du Panama|Panamá|la República de Panamá|Панама|Республика Панама|巴拿马|巴拿马共和国|بنما|جمهورية بنما
PER|Peru|the Republic of Peru|Pérou (le)|la République du Pérou|Perú (el)|la República del Perú|Перу|Республика Перу|秘鲁|秘鲁共和国|بيرو|جمهورية بيرو
PHL|Philippines (the)|the Republic of the Philippines|Philippines (les)|la République des Philippines|Filipinas|la República de Filipinas|Филиппины|Республика Филиппины|菲律宾|菲律宾共和国|الفلبين|جمهورية الفلبين
PLW|Palau|the Republic of Palau|Palaos (les)|la République des Palaos|Palau|la República de Palau|Палау|Республика Палау|帕劳|帕劳共和国|بالاو|جمهورية بالاو
PNG|Papua New Guinea|the Independent State of Papua New Guinea|Papouasie-Nouvelle-Guinée (la)|l'État indépendant de Papouasie-Nouvelle-Guinée|Papua Nueva Guinea|el Estado Independiente de Papua Nueva Guinea|Папуа — Новая Гвинея|Независимое государство Папуа — Новая Гвинея|巴布亚新几内亚|巴布亚新几内亚独立国|بابوا غينيا الجديدة|دولة بابوا غينيا الجديدة المستقلة
POL|Poland|the Republic of Poland|Pologne (la)|la République de Pologne|Polonia|la República de Polonia|Польша|Республика Польша|波兰|波兰共和国|بولندا|جمهورية بولندا
PRK|Democratic People's Republic of Korea (the)|the Democratic People's Republic of Korea|République populaire démocratique de Corée (la)|la République populaire démocratique de Corée|República Popular Democrática de Corea (la)|la República Popular Democrática de Corea|Корейская Народно-Демократическая Республика|Корейская Народно-Демократическая Республика|朝鲜民主主义人民共和国|朝鲜民主主义人民共和国|جمهورية كوريا الشعبية الديمقراطية|جمهورية كوريا الشعبية الديمقراطية
PRT|Portugal|the Portuguese Republic|Portugal (le)|la République portugaise|Portugal|la República Portuguesa|Португалия|Португальская Республика|葡萄牙|葡萄牙共和国|البرتغال|جمهورية البرتغال
PRY|Paraguay|the Republic of Paraguay|Paraguay (le)|la République du Paraguay|Paraguay (el)|la República del Paraguay|Парагвай|Республика Парагвай|巴拉圭|巴拉圭共和国|باراغواي|جمهورية باراغواي
PSE|State of Palestine (the)|the State of Palestine|État de Palestine (l')|l'État de Palestine|Estado de Palestina (el)|el Estado de Palestina|Государство Палестина|Государство Палестина|巴勒斯坦国|巴勒斯坦国|دولة فلسطين|دولة فلسطين
QAT|Qatar|the State of Qatar|Qatar (le)|l'État du Qatar|Qatar|el Estado de Qatar|Катар|Государство Катар|卡塔尔|卡塔尔国|قطر|دولة قطر
ROU|Romania|Romania|Roumanie (la)|la Roumanie|Rumania|Rumania|Румыния|Румыния|罗马尼亚|罗马尼亚|رومانيا|رومانيا
RUS|Russian Federation (the)|the Russian Federation|Fédération de Russie (la)|la Fédération de Russie|Federación de Rusia (la)|la Federación de Rusia|Российская Федерация|Российская Федерация|俄罗斯联邦|俄罗斯联邦|الاتحاد الروسي|الاتحاد الروسي
RWA|Rwanda|the Republic of Rwanda|Rwanda (le)|la République du Rwanda|Rwanda|la República de Rwanda|Руанда|Республика Руанда|卢旺达|卢旺达共和国|رواندا|جمهورية رواندا
SAU|Saudi Arabia|the Kingdom of Saudi Arabia|Arabie saoudite (l')|le Royaume d'Arabie saoudite|Arabia Saudita (la)|el Reino de la Arabia Saudita|Саудовская Аравия|Королевство Саудовская Аравия|沙特阿拉伯|沙特阿拉伯王国|المملكة العربية السعودية|المملكة العربية السعودية
SDN|Sudan (the)|the Republic of the Sudan|Soudan (le)|la République du Soudan|Sudán (el)|la República del Sudán|Судан|Республика Судан|苏丹|苏丹共和国|السودان|جمهورية السودان
SEN|Senegal|the Republic of Senegal|Sénégal (le)|la République du Sénégal|Senegal (el)|la República del Senegal|Сенегал|Республика Сенегал|塞内加尔|塞内加尔共和国|السنغال|جمهورية السنغال
SGP|Singapore|the Republic of Singapore|Singapour|la République de Singapour|Singapur|la República de Singapur|Сингапур|Республика Сингапур|新加坡|新加坡共和国|سنغافورة|جمهورية سنغافورة
SLB|Solomon Islands|Solomon Islands|Îles Salomon (les)|les Îles Salomon|Islas Salomón (las)|las Islas Salomón|Соломоновы Острова|Соломоновы Острова|所罗门群岛|所罗门群岛|جزر سليمان|جزر سليمان
SLE|Sierra Leone|the Republic of Sierra Leone|Sierra Leone (la)|la République de Sierra Leone|Sierra Leona|la República de Sierra Leona|Сьерра-Леоне|Республика Сьерра-Леоне|塞拉利昂|塞拉利昂共和国|سيراليون|جمهورية سيراليون
SLV|El Salvador|the Republic of El Salvador|El Salvador|la République d'El Salvador|El Salvador|la República de El Salvador|Сальвадор|Республика Эль-Сальвадор|萨尔瓦多|萨尔瓦多共和国|السلفادور|جمهورية السلفادور
SMR|San Marino|the Republic of San Marino|Saint-Marin|la République de Saint-Marin|San Marino|la República de San Marino|Сан-Марино|Республика Сан-Марино|圣马力诺|圣马力诺共和国|سان مارينو|جمهورية سان مارينو
SOM|Somalia|the Federal Republic of Somalia|Somalie (la)|la République fédérale de Somalie|Somalia|la República Federal de Somalia|Сомали|Федеративная Республика Сомали|索马里|索马里联邦共和国|الصومال|جمهورية الصومال الاتحادية
SRB|Serbia|the Republic of Serbia|Serbie (la)|la République de Serbie|Serbia|la República de Serbia|Сербия|Республика Сербия|塞尔维亚|塞尔维亚共和国|صربيا|جمهورية صربيا
SSD|South Sudan|the Republic of South Sudan|Soudan du Sud (le)|la République du Soudan du Sud|Sudán del Sur|la República de Sudán del Sur|Южный Судан|Республика Южный Судан|南苏丹|南苏丹共和国|جنوب السودان|جمهورية جنوب السودان
STP|Sao Tome and Principe|the Democratic Republic of Sao Tome and Principe|Sao Tomé-et-Principe|la République démocratique de Sao Tomé-et-Principe|Santo Tomé y Príncipe|la República Democrática de Santo Tomé y Príncipe|Сан-Томе и Принсипи|Демократическая Республика Сан-Томе и Принсипи|圣多美和普林西比|圣多美和普林西比民主共和国|سان تومي وبرينسيبي|جمهورية سان تومي وبرينسيبي الديمقراطية
SUR|Suriname|the Republic of Suriname|Suriname (le)|la République du Suriname|Suriname|la República de Suriname|Суринам|Республика Суринам|苏里南|苏里南共和国|سورينام|جمهورية سورينام
SVK|Slovakia|the Slovak Republic|Slovaquie (la)|la République slovaque|Eslovaquia|la República Eslovaca|Словакия|Словацкая Республика|斯洛伐克|斯洛伐克共和国|سلوفاكيا|الجمهورية السلوفاكية
SVN|Slovenia|the Republic of Slovenia|Slovénie (la)|la République de Slovénie|Eslovenia|la República de Eslovenia|Словения|Республика Словения|斯洛文尼亚|斯洛文尼亚共和国|سلوفينيا|جمهورية سلوفينيا
SWE|Sweden|the Kingdom of Sweden|Suède (la)|le Royaume de Suède|Suecia|el Reino de Suecia|Швеция|Королевство Швеция|瑞典|瑞典王国|السويد|مملكة السويد
SWZ|Eswatini|the Kingdom of Eswatini|Eswatini (l')|le Royaume d'Eswatini|Eswatini|el Reino de Eswatini|Эсватини|Королевство Эсватини|斯威士兰|斯威士兰王国|إسواتيني|مملكة إسواتيني
SYC|Seychelles|the Republic of Seychelles|Seychelles (les)|la République des Seychelles|Seychelles|la República de Seychelles|Сейшельские Острова|Республика Сейшельские Острова|塞舌尔|塞舌尔共和国|سيشيل|جمهورية سيشيل
SYR|Syrian Arab Republic (the)|the Syrian Arab Republic|République arabe syrienne (la)|la République arabe syrienne|República Árabe Siria (la)|la República Árabe Siria|Сирийская Арабская Республика|Сирийская Арабская Республика|阿拉伯叙利亚共和国|阿拉伯叙利亚共和国|الجمهورية العربية السورية|الجمهورية العربية السورية
TCD|Chad|the Republic of Chad|Tchad (le)|la République du Tchad|Chad (el)|la República del Chad|Чад|Республика Чад|乍得|乍得共和国|تشاد|جمهورية تشاد
TGO|Togo|the Togolese Republic|Togo (le)|la République togolaise|Togo (el)|la República Togolesa|Того|Тоголезская Республика|多哥|多哥共和国|توغو|جمهورية توغو
THA|Thailand|the Kingdom of Thailand|Thaïlande (la)|le Royaume de Thaïlande|Tailandia|el Reino de Tailandia|Таиланд|Королевство Таиланд|泰国|泰王国|تايلند|مملكة تايلند
TJK|Tajikistan|the Republic of Tajikistan|Tadjikistan (le)|la République du Tadjikistan|Tayikistán|la República de Tayikistán|Таджикистан|Республика Таджикистан|塔吉克斯坦|塔吉克斯坦共和国|طاجيكستان|جمهورية طاجيكستان
TKM|Turkmenistan|Turkmenistan|Turkménistan (le)|le Turkménistan|Turkmenistán|Turkmenistán|Туркменистан|Туркменистан|土库曼斯坦|土库曼斯坦|تركمانستان|تركمانستان
TLS|Timor-Leste|the Democratic Republic of Timor-Leste|Timor-Leste (le)|la République démocratique du Timor-Leste|Timor-Leste|la República Democrática de Timor-Leste|Тимор-Лешти|Демократическая Республика Тимор-Лешти|东帝汶|东帝汶民主共和国|تيمور- ليشتي|جمهورية تيمور - ليشتي الديمقراطية
TON|Tonga|the Kingdom of Tonga|Tonga (les)|le Royaume des Tonga|Tonga|el Reino de Tonga|Тонга|Королевство Тонга|汤加|汤加王国|تونغا|مملكة تونغا
TTO|Trinidad and Tobago|the Republic of Trinidad and Tobago|Trinité-et-Tobago (la)|la République de Trinité-et-Tobago|Trinidad y Tabago|la República de Trinidad y Tabago|Тринидад и Тобаго|Республика Тринидад и Тобаго|特立尼达和多巴哥|特立尼达和多巴哥共和国|ترينيداد وتوباغو|جمهورية ترينيداد وتوباغو
TUN|Tunisia|the Republic of Tunisia|Tunisie (la)|la République tunisienne|Túnez|la República de Túnez|Тунис|Тунисская Республика|突尼斯|突尼斯共和国|تونس|الجمهورية التونسية
TUR|Türkiye|the Republic of Türkiye|Türkiye (la)|la République de Türkiye|Türkiye|la República de Türkiye|Турция|Турецкая Республика|土耳其|土耳其共和国|تركيا|جمهورية تركيا
TUV|Tuvalu|Tuvalu|Tuvalu (les)|les Tuvalu|Tuvalu|Tuvalu|Тувалу|Тувалу|图瓦卢|图瓦卢|توفالو|توفالو
TZA|United Republic of Tanzania (the)|the United Republic of Tanzania|République-Unie de Tanzanie (la)|la République-Unie de Tanzanie|República Unida de Tanzanía (la)|la República Unida de Tanzanía|Объединенная Республика Танзания|Объединенная Республика Танзания|坦桑尼亚联合共和国|坦桑尼亚联合共和国|جمهورية تنزانيا المتحدة|جمهورية تنزانيا المتحدة
UGA|Uganda|the Republic of Uganda|Ouganda (l')|la République de l'Ouganda|Uganda|la República de Uganda|Уганда|Республика Уганда|乌干达|乌干达共和国|أوغندا|جمهورية أوغندا
UKR|Ukraine|Ukraine|Ukraine (l')|l'Ukraine|Ucrania|Ucrania|Украина|Украина|乌克兰|乌克兰|أوكرانيا|أوكرانيا
URY|Uruguay|the Eastern Republic of Uruguay|Uruguay (l')|la République orientale de l'Uruguay|Uruguay (el)|la República Oriental del Uruguay|Уругвай|Восточная Республика Уругвай|乌拉圭|乌拉圭东岸共和国|أوروغواي|جمهورية أوروغواي الشرقية
USA|United States of America (the)|the United States of America|États-Unis d'Amérique (les)|les États-Unis d'Amérique|Estados Unidos de América (los)|los Estados Unidos de América|Соединенные Штаты Америки|Соединенные Штаты Америки|美利坚合众国|美利坚合众国|الولايات المتحدة الأمريكية|الولايات المتحدة الأمريكية
UZB|Uzbekistan|the Republic of Uzbekistan|Ouzbékistan (l')|la République d'Ouzbékistan|Uzbekistán|la República de Uzbekistán|Узбекистан|Республика Узбекистан|乌兹别克斯坦|乌兹别克斯坦共和国|أوزبكستان|جمهورية أوزبكستان
VAT|Holy See (the)|the Holy See|Saint-Siège (le)|le Saint-Siège|Santa Sede (la)|la Santa Sede|Святой Престол|Святой Престол|罗马教廷|罗马教廷|الكرسي الرسولي|الكرسي الرسولي
VCT|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines|Saint-Vincent-et-les Grenadines|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|San Vicente y las Granadinas|Сент-Винсент и Гренадины|Сент-Винсент и Гренадины|圣文森特和格林纳丁斯|圣文森特和格林纳丁斯|سانت فنسنت وجزر غرينادين|سانت فنسنت وجزر غرينادين
VEN|Venezuela (Bolivarian Republic of)|the Bolivarian Republic of Venezuela|Venezuela (République bolivarienne du)|la République bolivarienne du Venezuela|Venezuela (República Bolivariana de)|la República Bolivariana de Venezuela|Венесуэла (Боливарианская Республика)|Боливарианская Республика Венесуэла|委内瑞拉玻利瓦尔共和国|委内瑞拉玻利瓦尔共和国|فنزويلا (جمهورية - البوليفارية)|جمهورية فنزويلا البوليفارية
VNM|Viet Nam|the Socialist Republic of Viet Nam|Viet Nam (le)|la République socialiste du Viet Nam|Viet Nam|la República Socialista de Viet Nam|Вьетнам|Социалистическая Республика Вьетнам|越南|越南社会主义共和国|فييت نام|جمهورية فييت نام الاشتراكية
VUT|Vanuatu|the Republic of Vanuatu|Vanuatu|la République de Vanuatu|Vanuatu|la República de Vanuatu|Вануату|Республика Вануату|瓦努阿图|瓦努阿图共和国|فانواتو|جمهورية فانواتو
WSM|Samoa|the Independent State of Samoa|Samoa (le)|l'État indépendant du Samoa|Samoa|el Estado Independiente de Samoa|Самоа|Независимое Государство Самоа|萨摩亚|萨摩亚独立国|ساموا|دولة ساموا المستقلة
YEM|Yemen|the Republic of Yemen|Yémen (le)|la République du Yémen|Yemen (el)|la República del Yemen|Йемен|Йеменская Республика|也门|也门共和国|اليمن|الجمهورية اليمنية
ZAF|South Africa|the Republic of South Africa|Afrique du Sud (l')|la République sud-africaine|Sudáfrica|la República de Sudáfrica|Южная Африка|Южно-Африканская Республика|南非|南非共和国|جنوب أفريقيا|جمهورية جنوب أفريقيا
ZMB|Zambia|the Republic of Zambia|Zambie (la)|la République de Zambie|Zambia|la República de Zambia|Замбия|Республика Замбия|赞比亚|赞比亚共和国|زامبيا|جمهورية زامبيا
ZWE|Zimbabwe|the Republic of Zimbabwe|Zimbabwe (le)|la République du Zimbabwe|Zimbabwe|la República de Zimbabwe|Зимбабве|Республика Зимбабве|津巴布韦|津巴布韦共和国|زمبابوي|جمهورية زمبابوي
"""
}
