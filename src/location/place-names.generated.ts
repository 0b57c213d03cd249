// Written by scripts/build-place-names.ts from i18n-iso-countries 7.14.0, @formatjs/intl-datetimeformat 7.8.1, Unicode CLDR 48.0.
export const COUNTRY_NAMES = `
AD AND 020 andorra|andorre|アントラ
AE ARE 784 emirados arabes unidos|emiratos arabes unidos|emirats arabes unis|uae|united arab emirates|vereinigte arabische emirate|アラフ首長国連邦
AF AFG 004 afeganistao|afganistan|afghanistan|アフカニスタン
AG ATG 028 antigua and barbuda|antigua e barbuda|antigua et barbuda|antigua und barbuda|antigua y barbuda|アンティクア ハーフータ
AI AIA 660 anguila|anguilla|アンキラ
AL ALB 008 albania|albanie|albanien|アルハニア
AM ARM 051 armenia|armenie|armenien|アルメニア
AO AGO 024 angola|アンコラ
AQ ATA 010 antarctica|antarctique|antarktis|antartida|南極
AR ARG 032 argentina|argentine|argentinien|アルセンチン
AS ASM 016 american samoa|amerikanisch samoa|samoa americaines|samoa americana|アメリカ領サモア|米領サモア
AT AUT 040 austria|autriche|osterreich|オーストリア
AU AUS 036 australia|australie|australien|オーストラリア
AW ABW 533 aruba|アルハ
AX ALA 248 aland|aland islands|alandinseln|iles aland|ilhas aland|islas aland|オーラント諸島
AZ AZE 031 aserbaidschan|azerbaidjan|azerbaijan|azerbaijao|azerbaiyan|アセルハイシャン
BA BIH 070 bosnia|bosnia and herzegovina|bosnia e herzegovina|bosnia herzegovina|bosnia y herzegovina|bosnie herzegovine|bosnien und herzegowina|ホスニア ヘルツェコヒナ
BB BRB 052 barbade|barbados|ハルハトス
BD BGD 050 banglades|bangladesch|bangladesh|ハンクラテシュ
BE BEL 056 belgica|belgien|belgique|belgium|ヘルキー
BF BFA 854 burkina faso|burquina faso|フルキナファソ
BG BGR 100 bulgaria|bulgarie|bulgarien|フルカリア
BH BHR 048 bahrain|bahrein|barein|ハーレーン
BI BDI 108 burundi|フルンシ
BJ BEN 204 benim|benin|ヘナン
BL BLM 652 saint barthelemy|san bartolome|sao bartolomeu|st barthelemy|サン ハルテルミー
BM BMU 060 bermuda|bermudas|bermudes|ハミュータ
BN BRN 096 brunei|brunei darussalam|フルネイ|フルネイ タルサラーム
BO BOL 068 bolivia|bolivie|bolivien|ホリヒア|ホリヒア多民族国
BQ BES 535 bonaire|bonaire saint eustache et saba|bonaire san eustaquio y saba|bonaire sint eustatius and saba|caribbean netherlands|caribe neerlandes|karibische niederlande|paises baixos caribenhos|pays bas caribeens|オランタ領カリフ|ホネール シント ユースタティウスおよひサハ
BR BRA 076 brasil|brasilien|brazil|bresil|フラシル
BS BHS 044 bahamas|ハハマ
BT BTN 064 bhoutan|bhutan|butan|butao|フータン
BV BVT 074 bouvet island|bouvetinsel|ile bouvet|ilha bouvet|isla bouvet|フーヘ島
BW BWA 072 botsuana|botswana|ホツワナ
BY BLR 112 belarus|bielorrusia|bielorrussia|bielorussie|ヘラルーシ
BZ BLZ 084 belice|belize|ヘリース
CA CAN 124 canada|kanada|カナタ
CC CCK 166 cocos islands|cocos keeling islands|iles cocos|ilhas cocos|ilhas cocos keeling|islas cocos|islas cocos keeling|kokosinseln|ココス キーリンク 諸島|ココス諸島
CD COD 180 congo|congo kinshasa|congo republica democratica del|democratic republic of the congo|kongo|kongo kinshasa|republica democratica del congo|republica popular do congo|republique democratique du congo|コンコ民主共和国|コンコ民主共和国 キンシャサ
CF CAF 140 central african republic|republica centro africana|republica centroafricana|republique centrafricaine|zentralafrikanische republik|中央アフリカ共和国
CG COG 178 congo|congo brazzaville|kongo brazzaville|republic of the congo|republica democratica do congo|republica do congo|republik kongo|republique du congo|コンコ共和国|コンコ共和国 フラサヒル
CH CHE 756 schweiz|suica|suisse|suiza|switzerland|スイス
CI CIV 384 costa de marfil|costa do marfim|cote d ivoire|elfenbeinkuste|ivory coast|コートシホワール
CK COK 184 cook islands|cookinseln|iles cook|ilhas cook|islas cook|クック諸島
CL CHL 152 chile|chili|チリ
CM CMR 120 camaroes|cameroon|cameroun|camerun|kamerun|カメルーン
CN CHN 156 china|chine|people s republic of china|中国|中華人民共和国
CO COL 170 colombia|colombie|kolumbien|コロンヒア
CR CRI 188 costa rica|コスタリカ
CU CUB 192 cuba|kuba|キューハ
CV CPV 132 cabo verde|cap vert|cape verde|kap verde|カーホヘルテ
CW CUW 531 curacao|curazao|キュラソー
CX CXR 162 christmas island|ile christmas|ilha christmas|ilha de natal|isla de navidad|weihnachtsinsel|クリスマス島
CY CYP 196 chipre|chypre|cyprus|zypern|キフロス
CZ CZE 203 chequia|czech republic|czechia|republica checa|republique tcheque|tchequia|tchequie|tschechien|tschechische republik|チェコ
DE DEU 276 alemanha|alemania|allemagne|deutschland|germany|トイツ
DJ DJI 262 djibouti|djibuti|dschibuti|yibuti|シフチ
DK DNK 208 danemark|denmark|dinamarca|テンマーク
DM DMA 212 dominica|dominique|トミニカ国
DO DOM 214 dominican republic|dominikanische republik|republica dominicana|republique dominicaine|トミニカ共和国
DZ DZA 012 algeria|algerie|algerien|argelia|アルシェリア
EC ECU 218 ecuador|equador|equateur|エクアトル
EE EST 233 estland|estonia|estonie|エストニア
EG EGY 818 agypten|egipto|egito|egypt|egypte|エシフト
EH ESH 732 saara ocidental|sahara occidental|western sahara|westsahara|西サハラ
ER ERI 232 eritrea|eritreia|erythree|エリトリア
ES ESP 724 espagne|espana|espanha|spain|spanien|スヘイン
ET ETH 231 athiopien|ethiopia|ethiopie|etiopia|エチオヒア
FI FIN 246 finland|finlande|finlandia|finnland|フィンラント
FJ FJI 242 fidji|fidschi|fiji|fiyi|フィシー
FK FLK 238 falkland islands|falkland islands malvinas|falklandinseln|iles malouines|ilhas malvinas|islas malvinas|フォークラント マルヒナス 諸島|フォークラント諸島
FM FSM 583 micronesia|micronesia federated states of|micronesie|mikronesien|ミクロネシア連邦
FO FRO 234 faroe islands|faroer|iles feroe|ilhas faroe|islas feroe|フェロー諸島
FR FRA 250 franca|france|francia|frankreich|フランス
GA GAB 266 gabao|gabon|gabun|カホン
GB GBR 826 great britain|grossbritannien|reino unido|royaume uni|uk|united kingdom|vereinigtes konigreich|イキリス|英国
GD GRD 308 granada|grenada|grenade|クレナタ
GE GEO 268 georgia|georgie|georgien|ショーシア
GF GUF 254 franzosisch guayana|french guiana|guayana francesa|guiana francesa|guyane francaise|フランス領キアナ|仏領キアナ
GG GGY 831 guernesey|guernsey|カーンシー
GH GHA 288 gana|ghana|カーナ
GI GIB 292 gibraltar|シフラルタル
GL GRL 304 greenland|groenland|groenlandia|gronelandia|gronland|クリーンラント
GM GMB 270 gambia|gambie|republic of the gambia|the gambia|カンヒア
GN GIN 324 guine|guinea|guinee|キニア
GP GLP 312 guadalupe|guadeloupe|クアトルーフ
GQ GNQ 226 aquatorialguinea|equatorial guinea|guine equatorial|guinea ecuatorial|guinee equatoriale|赤道キニア
GR GRC 300 grece|grecia|greece|griechenland|キリシャ
GS SGS 239 georgia del sur y las islas sandwich del sur|georgia do sul e ilhas sandwich do sul|georgie du sud et les iles sandwich du sud|ilhas georgia do sul e sandwich do sul|islas georgia del sur y sandwich del sur|south georgia and south sandwich islands|south georgia and the south sandwich islands|sudgeorgien und die sudlichen sandwichinseln|サウスショーシア サウスサントウィッチ諸島
GT GTM 320 guatemala|クアテマラ
GU GUM 316 guam|クアム
GW GNB 624 guine bissau|guinea bisau|guinea bissau|guinee bissau|キニアヒサウ
GY GUY 328 guiana|guyana|カイアナ
HK HKG 344 hong kong|hong kong rae da china|hong kong sar china|hongkong|r a s chinoise de hong kong|rae de hong kong|rae de hong kong china|sonderverwaltungsregion hongkong|中華人民共和国香港特別行政区|香港
HM HMD 334 heard and mcdonald islands|heard e islas mcdonald|heard island and mcdonald islands|heard und mcdonaldinseln|iles heard et macdonald|ilha heard e ilhas mcdonald|ilhas heard e mcdonald|islas heard y mcdonald|ハート島 マクトナルト諸島|ハート島とマクトナルト諸島
HN HND 340 honduras|ホンシュラス
HR HRV 191 croacia|croatia|croatie|kroatien|クロアチア
HT HTI 332 haiti|ハイチ
HU HUN 348 hongrie|hungary|hungria|ungarn|ハンカリー
ID IDN 360 indonesia|indonesie|indonesien|イントネシア
IE IRL 372 ireland|irland|irlanda|irlande|アイルラント
IL ISR 376 israel|イスラエル
IM IMN 833 ile de man|ilha de man|insel man|isla de man|isle of man|マン島
IN IND 356 inde|india|indien|イント
IO IOT 086 britisches territorium im indischen ozean|british indian ocean territory|ocean indien britannique|territoire britannique de l ocean indien|territorio britanico del oceano indico|territorio britanico do oceano indico|イキリス領イント洋地域|英領イント洋地域
IQ IRQ 368 irak|iraq|iraque|イラク
IR IRN 364 ira|iran|irao|islamic republic of iran|republica islamica de iran|イラン|イラン イスラム共和国
IS ISL 352 iceland|island|islande|islandia|アイスラント
IT ITA 380 italia|italie|italien|italy|イタリア
JE JEY 832 jersey|シャーシー
JM JAM 388 jamaica|jamaika|jamaique|シャマイカ
JO JOR 400 jordan|jordania|jordanie|jordanien|ヨルタン
JP JPN 392 japan|japao|japon|日本
KE KEN 404 kenia|kenya|quenia|ケニア
KG KGZ 417 kirghizistan|kirghizstan|kirgisistan|kirguistan|kyrgyzstan|quirguistao|キルキス
KH KHM 116 cambodge|cambodia|camboja|camboya|kambodscha|カンホシア
KI KIR 296 kiribati|quiribati|キリハス
KM COM 174 comoras|comores|comoros|komoren|コモロ
KN KNA 659 saint christophe et nieves|saint kitts and nevis|saint kitts y nevis|san cristobal y nieves|sao cristovao e neves|sao cristovao e nevis|st kitts and nevis|st kitts und nevis|セントクリストファー ネイヒス|セントクリストファー ネーウィス
KP PRK 408 corea del norte|coree du nord|coreia do norte|nordkorea|north korea|republica popular democratica de corea|北朝鮮|朝鮮民主主義人民共和国
KR KOR 410 corea del sur|coree du sud|coreia do sul|korea republic of|republic of korea|republica de corea|south korea|sudkorea|大韓民国|韓国
KW KWT 414 koweit|kuwait|クウェート
KY CYM 136 cayman islands|iles caimans|ilhas caimao|ilhas cayman|islas caiman|kaimaninseln|ケイマン諸島
KZ KAZ 398 cazaquistao|kasachstan|kazajistan|kazakhstan|カサフスタン
LA LAO 418 lao people s democratic republic|laos|republica democratica popular de lao|ラオス|ラオス人民民主共和国
LB LBN 422 lebanon|liban|libano|libanon|レハノン
LC LCA 662 saint lucia|sainte lucie|santa lucia|st lucia|セントルシア
LI LIE 438 liechtenstein|リヒテンシュタイン
LK LKA 144 sri lanka|スリランカ
LR LBR 430 liberia|リヘリア
LS LSO 426 lesotho|lesoto|レソト
LT LTU 440 litauen|lithuania|lituania|lituanie|リトアニア
LU LUX 442 luxembourg|luxemburg|luxemburgo|ルクセンフルク
LV LVA 428 latvia|letonia|lettland|lettonie|ラトヒア
LY LBY 434 libia|libya|libye|libyen|リヒア
MA MAR 504 maroc|marokko|marrocos|marruecos|morocco|モロッコ
MC MCO 492 monaco|モナコ
MD MDA 498 moldavia|moldavie|moldawien|moldova|moldova republic of|republik moldau|モルトハ|モルトハ共和国
ME MNE 499 montenegro|モンテネクロ
MF MAF 663 saint martin|saint martin francesa|saint martin french part|saint martin partie francaise|san martin|sao martinho|st martin|サン マルタン|サン マルタン フランス領
MG MDG 450 madagascar|madagaskar|マタカスカル
MH MHL 584 iles marshall|ilhas marshall|islas marshall|marshall islands|marshallinseln|マーシャル諸島
MK MKD 807 macedoine du nord|macedonia del norte|macedonia do norte|nordmazedonien|north macedonia|the republic of north macedonia|北マケトニア
ML MLI 466 mali|マリ
MM MMR 104 mianmar|mianmar birmania|myanmar|myanmar birmania|myanmar birmanie|myanmar burma|ミャンマー|ミャンマー ヒルマ
MN MNG 496 mongolei|mongolia|mongolie|モンコル
MO MAC 446 macao|macao sar china|macau|macau rae da china|r a s chinoise de macao|rae de macao|rae de macao china|sonderverwaltungsregion macau|マカオ|中華人民共和国マカオ特別行政区
MP MNP 580 iles mariannes du nord|ilhas marianas do norte|islas marianas del norte|nordliche marianen|northern mariana islands|北マリアナ諸島
MQ MTQ 474 martinica|martinique|マルティニーク
MR MRT 478 mauretanien|mauritania|mauritanie|モーリタニア
MS MSR 500 monserrate|montserrat|モントセラト
MT MLT 470 malta|malte|マルタ
MU MUS 480 maurice|mauricia|mauricio|mauritius|モーリシャス
MV MDV 462 maldivas|maldives|malediven|モルティフ
MW MWI 454 malaui|malawi|マラウイ
MX MEX 484 mexico|mexiko|mexique|メキシコ
MY MYS 458 malaisie|malasia|malaysia|マレーシア
MZ MOZ 508 mocambique|mosambik|mozambique|モサンヒーク
NA NAM 516 namibia|namibie|ナミヒア
NC NCL 540 neukaledonien|new caledonia|nouvelle caledonie|nova caledonia|nueva caledonia|ニューカレトニア
NE NER 562 niger|ニシェール
NF NFK 574 ile norfolk|ilha norfolk|isla norfolk|norfolk island|norfolkinsel|ノーフォーク島
NG NGA 566 nigeria|ナイシェリア
NI NIC 558 nicaragua|ニカラクア
NL NLD 528 netherlands|netherlands kingdom of the|niederlande|paises baixos|paises bajos|pays bas|the netherlands|オランタ
NO NOR 578 noruega|norvege|norway|norwegen|ノルウェー
NP NPL 524 nepal|ネハール
NR NRU 520 nauru|ナウル
NU NIU 570 niue|ニウエ
NZ NZL 554 neuseeland|new zealand|nouvelle zelande|nova zelandia|nueva zelanda|ニューシーラント
OM OMN 512 oma|oman|オマーン
PA PAN 591 panama|ハナマ
PE PER 604 perou|peru|ヘルー
PF PYF 258 franzosisch polynesien|french polynesia|polinesia francesa|polynesie francaise|フランス領ホリネシア|仏領ホリネシア
PG PNG 598 papouasie nouvelle guinee|papua neuguinea|papua new guinea|papua nova guine|papua nueva guinea|ハフアニューキニア
PH PHL 608 filipinas|philippinen|philippines|フィリヒン
PK PAK 586 pakistan|paquistao|ハキスタン
PL POL 616 poland|polen|pologne|polonia|ホーラント
PM SPM 666 saint pierre and miquelon|saint pierre e miquelon|saint pierre et miquelon|saint pierre und miquelon|san pedro y miquelon|sao pedro e miquelao|st pierre and miquelon|st pierre und miquelon|サンヒエール島 ミクロン島
PN PCN 612 iles pitcairn|ilhas pitcairn|islas pitcairn|pitcairn|pitcairn islands|pitcairninseln|ヒトケアン|ヒトケアン諸島
PR PRI 630 porto rico|puerto rico|フエルトリコ
PS PSE 275 palastina|palastinensische autonomiegebiete|palestina|palestine|palestinian territories|staat palastina|state of palestine|territoires palestiniens|territorios palestinos|ハレスチナ|ハレスチナ自治区
PT PRT 620 portugal|ホルトカル
PW PLW 585 palaos|palau|ハラオ
PY PRY 600 paraguai|paraguay|ハラクアイ
QA QAT 634 catar|katar|qatar|カタール
RE REU 638 la reunion|reuniao|reunion|レユニオン
RO ROU 642 romania|romenia|roumanie|rumania|rumanien|ルーマニア
RS SRB 688 serbia|serbie|serbien|servia|セルヒア
RU RUS 643 rusia|russia|russian federation|russie|russische foderation|russland|ロシア|ロシア連邦
RW RWA 646 ruanda|rwanda|ルワンタ
SA SAU 682 arabia saudi|arabia saudita|arabie saoudite|saudi arabia|saudi arabien|サウシアラヒア
SB SLB 090 iles salomon|ilhas salomao|islas salomon|salomonen|solomon islands|ソロモン諸島
SC SYC 690 seicheles|seychellen|seychelles|セーシェル
SD SDN 729 soudan|sudan|sudao|スータン
SE SWE 752 schweden|suecia|suede|sweden|スウェーテン
SG SGP 702 singapore|singapour|singapur|singapura|シンカホール
SH SHN 654 saint helena|sainte helene|santa elena|santa helena|santa helena ascension y tristan de acuna|st helena|セントヘレナ|セントヘレナ アセンションおよひトリスタンタクーニャ
SI SVN 705 eslovenia|slovenia|slovenie|slowenien|スロヘニア
SJ SJM 744 spitzbergen und jan mayen|svalbard and jan mayen|svalbard e jan mayen|svalbard et ile jan mayen|svalbard et jan mayen|svalbard und jan mayen|svalbard y jan mayen|スウァールハル諸島およひヤンマイエン島|スハールハル諸島 ヤンマイエン島
SK SVK 703 eslovaquia|slovakia|slovaquie|slowakei|スロハキア
SL SLE 694 serra leoa|sierra leona|sierra leone|シエラレオネ
SM SMR 674 saint marin|san marino|サンマリノ
SN SEN 686 senegal|セネカル
SO SOM 706 somalia|somalie|ソマリア
SR SUR 740 surinam|suriname|スリナム
SS SSD 728 soudan du sud|south sudan|sudan del sur|sudao do sul|sudsudan|南スータン
ST STP 678 santo tome y principe|sao tome and principe|sao tome e principe|sao tome et principe|sao tome und principe|サントメ フリンシヘ
SV SLV 222 el salvador|salvador|エルサルハトル
SX SXM 534 saint martin|saint martin partie neerlandaise|sao martinho|sint maarten|sint maarten dutch part|sint maarten neerlandesa|シント マールテン|シント マールテン オランタ領
SY SYR 760 republica arabe siria|siria|syria|syrian arab republic|syrie|syrien|syrien arabische republik|シリア|シリア アラフ共和国
SZ SWZ 748 essuatini|esuatini|eswatini|royaume d eswatini|エスワティニ|スワシラント
TC TCA 796 iles turques et caiques|ilhas turcas e caicos|islas turcas y caicos|turks and caicos islands|turks und caicosinseln|タークス カイコス諸島
TD TCD 148 chad|chade|tchad|tschad|チャト
TF ATF 260 franzosische sud und antarktisgebiete|french southern territories|terras austrais e antarticas francesas|terres australes francaises|territorios australes franceses|territorios franceses do sul|tierras australes francesas|フランス領南方 南極地域|仏領極南諸島
TG TGO 768 togo|トーコ
TH THA 764 tailandia|thailand|thailande|タイ
TJ TJK 762 tadjikistan|tadjiquistao|tadschikistan|tajikistan|tajiquistao|tayikistan|タシキスタン
TK TKL 772 tokelau|トケラウ
TL TLS 626 osttimor|timor leste|timor oriental|東ティモール
TM TKM 795 turcomenistao|turkmenistan|turquemenistao|トルクメニスタン
TN TUN 788 tunesien|tunez|tunisia|tunisie|チュニシア
TO TON 776 tonga|トンカ
TR TUR 792 turkei|turkey|turkiye|turquia|turquie|トルコ
TT TTO 780 trindade e tobago|trinidad and tobago|trinidad e tobago|trinidad und tobago|trinidad y tobago|trinite et tobago|トリニタート トハコ
TV TUV 798 tuvalu|ツハル
TW TWN 158 taiwan|taiwan province of china|台湾
TZ TZA 834 republique unie de tanzanie|tansania|tansania vereinigte republik|tanzania|tanzanie|united republic of tanzania|タンサニア
UA UKR 804 ucrania|ukraine|ウクライナ
UG UGA 800 ouganda|uganda|ウカンタ
UM UMI 581 amerikanische uberseeinseln|iles mineures eloignees des etats unis|ilhas distantes dos eua|ilhas menores distantes dos eua|islas menores alejadas de ee uu|islas ultramarinas menores de los estados unidos|u s outlying islands|united states minor outlying islands|合衆国領有小離島
US USA 840 ee uu|estados unidos|estados unidos da america|etats unis|etats unis d amerique|eua|u s a|united states|united states of america|vereinigte staaten|vereinigte staaten von amerika|アメリカ|アメリカ合衆国
UY URY 858 uruguai|uruguay|ウルクアイ
UZ UZB 860 ouzbekistan|usbekistan|uzbekistan|uzbequistao|ウスヘキスタン
VA VAT 336 cidade do vaticano|ciudad del vaticano|etat de la cite du vatican|holy see|holy see vatican city state|saint siege|saint siege vatican|santa se|santa sede|vatican city|vatikanstadt|ハチカン市国
VC VCT 670 saint vincent and the grenadines|saint vincent et les grenadines|san vicente y las granadinas|sao vicente e granadinas|st vincent and grenadines|st vincent und die grenadinen|セントヒンセントおよひクレナティーン諸島|セントヒンセント及ひクレナティーン諸島
VE VEN 862 venezuela|ヘネスエラ|ヘネスエラ ホリハル共和国
VG VGB 092 britische jungferninseln|british virgin islands|iles vierges britanniques|ilhas virgens britanicas|islas virgenes britanicas|virgin islands british|イキリス領ウァーシン諸島|英領ウァーシン諸島
VI VIR 850 amerikanische jungferninseln|iles vierges americaines|iles vierges des etats unis|ilhas virgens americanas|islas virgenes de ee uu|islas virgenes de los estados unidos|u s virgin islands|virgin islands u s|アメリカ領ウァーシン諸島|米領ウァーシン諸島
VN VNM 704 viet nam|vietna|vietnam|vietname|ヘトナム
VU VUT 548 vanuatu|ハヌアツ
WF WLF 876 wallis and futuna|wallis e futuna|wallis et futuna|wallis und futuna|wallis y futuna|ウォリス フツナ
WS WSM 882 samoa|サモア
XK XKK 983 kosovo|コソホ
YE YEM 887 iemen|jemen|yemen|イエメン
YT MYT 175 mayotte|マヨット
ZA ZAF 710 africa do sul|afrique du sud|south africa|sudafrica|sudafrika|南アフリカ
ZM ZMB 894 sambia|zambia|zambie|サンヒア
ZW ZWE 716 simbabwe|zimbabue|zimbabwe|シンハフエ
`.trim();

export const ZONE_CLOCKS = `
-120,-60:America/Godthab+America/Nuuk+America/Scoresbysund
-120:America/Noronha+Atlantic/South_Georgia
-180,-120:America/Miquelon
-180:America/Araguaina+America/Argentina/Buenos_Aires+America/Argentina/Catamarca+America/Argentina/ComodRivadavia+America/Argentina/Cordoba+America/Argentina/Jujuy+America/Argentina/La_Rioja+America/Argentina/Mendoza+America/Argentina/Rio_Gallegos+America/Argentina/Salta+America/Argentina/San_Juan+America/Argentina/San_Luis+America/Argentina/Tucuman+America/Argentina/Ushuaia+America/Asuncion+America/Bahia+America/Belem+America/Buenos_Aires+America/Catamarca+America/Cayenne+America/Cordoba+America/Coyhaique+America/Fortaleza+America/Jujuy+America/Maceio+America/Mendoza+America/Montevideo+America/Paramaribo+America/Punta_Arenas+America/Recife+America/Rosario+America/Santarem+America/Sao_Paulo+Atlantic/Stanley
-210,-150:America/St_Johns
-240,-180:America/Glace_Bay+America/Goose_Bay+America/Halifax+America/Moncton+America/Thule+Atlantic/Bermuda
-240,-180:America/Santiago
-240:America/Anguilla+America/Antigua+America/Aruba+America/Barbados+America/Blanc-Sablon+America/Boa_Vista+America/Campo_Grande+America/Caracas+America/Cuiaba+America/Curacao+America/Dominica+America/Grenada+America/Guadeloupe+America/Guyana+America/Kralendijk+America/La_Paz+America/Lower_Princes+America/Manaus+America/Marigot+America/Martinique+America/Montserrat+America/Port_of_Spain+America/Porto_Velho+America/Puerto_Rico+America/Santo_Domingo+America/St_Barthelemy+America/St_Kitts+America/St_Lucia+America/St_Thomas+America/St_Vincent+America/Tortola+America/Virgin
-300,-240:America/Detroit+America/Fort_Wayne+America/Grand_Turk+America/Indiana/Indianapolis+America/Indiana/Marengo+America/Indiana/Petersburg+America/Indiana/Vevay+America/Indiana/Vincennes+America/Indiana/Winamac+America/Indianapolis+America/Iqaluit+America/Kentucky/Louisville+America/Kentucky/Monticello+America/Louisville+America/Montreal+America/Nassau+America/New_York+America/Nipigon+America/Pangnirtung+America/Port-au-Prince+America/Thunder_Bay+America/Toronto
-300,-240:America/Havana
-300:America/Atikokan+America/Bogota+America/Cancun+America/Cayman+America/Coral_Harbour+America/Eirunepe+America/Guayaquil+America/Jamaica+America/Lima+America/Panama+America/Porto_Acre+America/Rio_Branco
-360,-300:America/Chicago+America/Indiana/Knox+America/Indiana/Tell_City+America/Knox_IN+America/Matamoros+America/Menominee+America/North_Dakota/Beulah+America/North_Dakota/Center+America/North_Dakota/New_Salem+America/Ojinaga+America/Rankin_Inlet+America/Resolute
-360,-300:America/Rainy_River+America/Winnipeg
-360,-300:Pacific/Easter
-360:America/Bahia_Banderas+America/Belize+America/Chihuahua+America/Costa_Rica+America/El_Salvador+America/Guatemala+America/Managua+America/Merida+America/Mexico_City+America/Monterrey+America/Regina+America/Swift_Current+America/Tegucigalpa+Pacific/Galapagos
-420,-360:America/Boise+America/Cambridge_Bay+America/Ciudad_Juarez+America/Denver+America/Shiprock
-420,-360:America/Edmonton+America/Inuvik+America/Yellowknife
-420:America/Creston+America/Dawson+America/Dawson_Creek+America/Fort_Nelson+America/Hermosillo+America/Mazatlan+America/Phoenix+America/Whitehorse
-480,-420:America/Ensenada+America/Los_Angeles+America/Santa_Isabel+America/Tijuana
-480,-420:America/Vancouver
-480:Pacific/Pitcairn
-540,-480:America/Anchorage+America/Juneau+America/Metlakatla+America/Nome+America/Sitka+America/Yakutat
-540:Pacific/Gambier
-570:Pacific/Marquesas
-60,0:Atlantic/Azores
-600,-540:America/Adak+America/Atka
-600:Pacific/Honolulu+Pacific/Johnston+Pacific/Rarotonga+Pacific/Tahiti
-60:Atlantic/Cape_Verde
-660:Pacific/Midway+Pacific/Niue+Pacific/Pago_Pago+Pacific/Samoa
0,60:Africa/Casablanca+Africa/El_Aaiun
0,60:Atlantic/Canary+Atlantic/Faeroe+Atlantic/Faroe+Atlantic/Madeira+Europe/Belfast+Europe/Dublin+Europe/Guernsey+Europe/Isle_of_Man+Europe/Jersey+Europe/Lisbon+Europe/London
0:Africa/Abidjan+Africa/Accra+Africa/Bamako+Africa/Banjul+Africa/Bissau+Africa/Conakry+Africa/Dakar+Africa/Freetown+Africa/Lome+Africa/Monrovia+Africa/Nouakchott+Africa/Ouagadougou+Africa/Sao_Tome+Africa/Timbuktu+America/Danmarkshavn+Atlantic/Reykjavik+Atlantic/St_Helena
120,180:Africa/Cairo
120,180:Asia/Beirut
120,180:Asia/Famagusta+Asia/Nicosia+Europe/Athens+Europe/Bucharest+Europe/Chisinau+Europe/Helsinki+Europe/Kiev+Europe/Kyiv+Europe/Mariehamn+Europe/Nicosia+Europe/Riga+Europe/Sofia+Europe/Tallinn+Europe/Tiraspol+Europe/Uzhgorod+Europe/Vilnius+Europe/Zaporozhye
120,180:Asia/Gaza+Asia/Hebron
120,180:Asia/Jerusalem+Asia/Tel_Aviv
120:Africa/Blantyre+Africa/Bujumbura+Africa/Gaborone+Africa/Harare+Africa/Johannesburg+Africa/Juba+Africa/Khartoum+Africa/Kigali+Africa/Lubumbashi+Africa/Lusaka+Africa/Maputo+Africa/Maseru+Africa/Mbabane+Africa/Tripoli+Africa/Windhoek+Europe/Kaliningrad
180:Africa/Addis_Ababa+Africa/Asmara+Africa/Asmera+Africa/Dar_es_Salaam+Africa/Djibouti+Africa/Kampala+Africa/Mogadishu+Africa/Nairobi+Asia/Aden+Asia/Amman+Asia/Baghdad+Asia/Bahrain+Asia/Damascus+Asia/Istanbul+Asia/Kuwait+Asia/Qatar+Asia/Riyadh+Europe/Istanbul+Europe/Kirov+Europe/Minsk+Europe/Moscow+Europe/Simferopol+Europe/Volgograd+Indian/Antananarivo+Indian/Comoro+Indian/Mayotte
210:Asia/Tehran
240:Asia/Baku+Asia/Dubai+Asia/Muscat+Asia/Tbilisi+Asia/Yerevan+Europe/Astrakhan+Europe/Samara+Europe/Saratov+Europe/Ulyanovsk+Indian/Mahe+Indian/Mauritius+Indian/Reunion
270:Asia/Kabul
300:Asia/Almaty+Asia/Aqtau+Asia/Aqtobe+Asia/Ashgabat+Asia/Ashkhabad+Asia/Atyrau+Asia/Dushanbe+Asia/Karachi+Asia/Oral+Asia/Qostanay+Asia/Qyzylorda+Asia/Samarkand+Asia/Tashkent+Asia/Yekaterinburg+Indian/Kerguelen+Indian/Maldives
330:Asia/Calcutta+Asia/Colombo+Asia/Kolkata
345:Asia/Kathmandu+Asia/Katmandu
360:Asia/Bishkek+Asia/Dacca+Asia/Dhaka+Asia/Kashgar+Asia/Omsk+Asia/Thimbu+Asia/Thimphu+Asia/Urumqi+Indian/Chagos
390:Asia/Rangoon+Asia/Yangon+Indian/Cocos
420:Asia/Bangkok+Asia/Barnaul+Asia/Ho_Chi_Minh+Asia/Hovd+Asia/Jakarta+Asia/Krasnoyarsk+Asia/Novokuznetsk+Asia/Novosibirsk+Asia/Phnom_Penh+Asia/Pontianak+Asia/Saigon+Asia/Tomsk+Asia/Vientiane+Indian/Christmas
480:Asia/Brunei+Asia/Choibalsan+Asia/Chongqing+Asia/Chungking+Asia/Harbin+Asia/Hong_Kong+Asia/Irkutsk+Asia/Kuala_Lumpur+Asia/Kuching+Asia/Macao+Asia/Macau+Asia/Makassar+Asia/Manila+Asia/Shanghai+Asia/Singapore+Asia/Taipei+Asia/Ujung_Pandang+Asia/Ulaanbaatar+Asia/Ulan_Bator+Australia/Perth+Australia/West
525:Australia/Eucla
540:Asia/Chita+Asia/Dili+Asia/Jayapura+Asia/Khandyga+Asia/Pyongyang+Asia/Seoul+Asia/Tokyo+Asia/Yakutsk+Pacific/Palau
570,630:Australia/Adelaide+Australia/Broken_Hill+Australia/South+Australia/Yancowinna
570:Australia/Darwin+Australia/North
60,120:Africa/Ceuta+Arctic/Longyearbyen+Atlantic/Jan_Mayen+Europe/Amsterdam+Europe/Andorra+Europe/Belgrade+Europe/Berlin+Europe/Bratislava+Europe/Brussels+Europe/Budapest+Europe/Busingen+Europe/Copenhagen+Europe/Gibraltar+Europe/Ljubljana+Europe/Luxembourg+Europe/Madrid+Europe/Malta+Europe/Monaco+Europe/Oslo+Europe/Paris+Europe/Podgorica+Europe/Prague+Europe/Rome+Europe/San_Marino+Europe/Sarajevo+Europe/Skopje+Europe/Stockholm+Europe/Tirane+Europe/Vaduz+Europe/Vatican+Europe/Vienna+Europe/Warsaw+Europe/Zagreb+Europe/Zurich
600,660:Australia/ACT+Australia/Canberra+Australia/Currie+Australia/Hobart+Australia/Melbourne+Australia/NSW+Australia/Sydney+Australia/Tasmania+Australia/Victoria
600:Asia/Ust-Nera+Asia/Vladivostok+Australia/Brisbane+Australia/Lindeman+Australia/Queensland+Pacific/Chuuk+Pacific/Guam+Pacific/Port_Moresby+Pacific/Saipan+Pacific/Truk+Pacific/Yap
60:Africa/Algiers+Africa/Bangui+Africa/Brazzaville+Africa/Douala+Africa/Kinshasa+Africa/Lagos+Africa/Libreville+Africa/Luanda+Africa/Malabo+Africa/Ndjamena+Africa/Niamey+Africa/Porto-Novo+Africa/Tunis
630,660:Australia/LHI+Australia/Lord_Howe
660,720:Pacific/Norfolk
660:Asia/Magadan+Asia/Sakhalin+Asia/Srednekolymsk+Pacific/Bougainville+Pacific/Efate+Pacific/Guadalcanal+Pacific/Kosrae+Pacific/Noumea+Pacific/Pohnpei+Pacific/Ponape
720,780:Pacific/Auckland
720:Asia/Anadyr+Asia/Kamchatka+Pacific/Fiji+Pacific/Funafuti+Pacific/Kwajalein+Pacific/Majuro+Pacific/Nauru+Pacific/Tarawa+Pacific/Wake+Pacific/Wallis
765,825:Pacific/Chatham
780:Pacific/Apia+Pacific/Enderbury+Pacific/Fakaofo+Pacific/Kanton+Pacific/Tongatapu
840:Pacific/Kiritimati
`.trim();

export const ZONE_LINKS = `
Africa/Asmara:Africa/Asmera
Africa/Timbuktu:Africa/Bamako
America/Argentina/Buenos_Aires:America/Buenos_Aires
America/Argentina/Catamarca:America/Catamarca
America/Argentina/ComodRivadavia:America/Catamarca
America/Argentina/Cordoba:America/Cordoba
America/Argentina/Jujuy:America/Jujuy
America/Argentina/Mendoza:America/Mendoza
America/Atka:America/Adak
America/Ensenada:America/Tijuana
America/Fort_Wayne:America/Indiana/Indianapolis
America/Knox_IN:America/Indiana/Knox
America/Nuuk:America/Godthab
America/Porto_Acre:America/Rio_Branco
America/Rosario:America/Cordoba
America/Shiprock:America/Denver
America/Virgin:America/St_Thomas
Antarctica/South_Pole:Pacific/Auckland
Asia/Ashkhabad:Asia/Ashgabat
Asia/Chongqing:Asia/Shanghai
Asia/Chungking:Asia/Shanghai
Asia/Dacca:Asia/Dhaka
Asia/Harbin:Asia/Shanghai
Asia/Ho_Chi_Minh:Asia/Saigon
Asia/Istanbul:Europe/Istanbul
Asia/Kashgar:Asia/Urumqi
Asia/Kathmandu:Asia/Katmandu
Asia/Kolkata:Asia/Calcutta
Asia/Macao:Asia/Macau
Asia/Tel_Aviv:Asia/Jerusalem
Asia/Thimbu:Asia/Thimphu
Asia/Ujung_Pandang:Asia/Makassar
Asia/Ulan_Bator:Asia/Ulaanbaatar
Asia/Yangon:Asia/Rangoon
Atlantic/Faroe:Atlantic/Faeroe
Atlantic/Jan_Mayen:Arctic/Longyearbyen
Australia/ACT:Australia/Sydney
Australia/Canberra:Australia/Sydney
Australia/LHI:Australia/Lord_Howe
Australia/NSW:Australia/Sydney
Australia/North:Australia/Darwin
Australia/Queensland:Australia/Brisbane
Australia/South:Australia/Adelaide
Australia/Tasmania:Australia/Hobart
Australia/Victoria:Australia/Melbourne
Australia/West:Australia/Perth
Australia/Yancowinna:Australia/Broken_Hill
Brazil/Acre:America/Rio_Branco
Brazil/DeNoronha:America/Noronha
Brazil/East:America/Sao_Paulo
Brazil/West:America/Manaus
CST6CDT:America/Chicago
Canada/Atlantic:America/Halifax
Canada/Central:America/Winnipeg
Canada/Eastern:America/Toronto
Canada/Mountain:America/Edmonton
Canada/Newfoundland:America/St_Johns
Canada/Pacific:America/Vancouver
Canada/Saskatchewan:America/Regina
Canada/Yukon:America/Whitehorse
Chile/Continental:America/Santiago
Chile/EasterIsland:Pacific/Easter
Cuba:America/Havana
EST5EDT:America/New_York
Egypt:Africa/Cairo
Eire:Europe/Dublin
Europe/Belfast:Europe/London
Europe/Kyiv:Europe/Kiev
Europe/Nicosia:Asia/Nicosia
Europe/Tiraspol:Europe/Chisinau
GB-Eire:Europe/London
GB:Europe/London
Hongkong:Asia/Hong_Kong
Iceland:Atlantic/Reykjavik
Iran:Asia/Tehran
Israel:Asia/Jerusalem
Jamaica:America/Jamaica
Japan:Asia/Tokyo
Kwajalein:Pacific/Kwajalein
Libya:Africa/Tripoli
MST7MDT:America/Denver
Mexico/BajaNorte:America/Tijuana
Mexico/BajaSur:America/Mazatlan
Mexico/General:America/Mexico_City
NZ-CHAT:Pacific/Chatham
NZ:Pacific/Auckland
Navajo:America/Denver
PRC:Asia/Shanghai
PST8PDT:America/Los_Angeles
Pacific/Chuuk:Pacific/Truk
Pacific/Kanton:Pacific/Enderbury
Pacific/Pohnpei:Pacific/Ponape
Pacific/Samoa:Pacific/Pago_Pago
Pacific/Yap:Pacific/Truk
Poland:Europe/Warsaw
Portugal:Europe/Lisbon
ROC:Asia/Taipei
ROK:Asia/Seoul
Singapore:Asia/Singapore
Turkey:Europe/Istanbul
US/Alaska:America/Anchorage
US/Aleutian:America/Adak
US/Arizona:America/Phoenix
US/Central:America/Chicago
US/East-Indiana:America/Indiana/Indianapolis
US/Eastern:America/New_York
US/Hawaii:Pacific/Honolulu
US/Indiana-Starke:America/Indiana/Knox
US/Michigan:America/Detroit
US/Mountain:America/Denver
US/Pacific:America/Los_Angeles
US/Samoa:Pacific/Pago_Pago
W-SU:Europe/Moscow
`.trim();
