/**
 * States, provinces and territories as people write them; ISO 3166-2 codes. Those of the United States, Canada and
 * Australia are whole; of the other countries those whose states differ in clock or law.
 */

import { joinedLetters } from './countries.ts';
import { plainText } from './plain-text.ts';
import { lazily } from './tables.ts';

/** Code, name, and what else people write, after the Postal Service, the Associated Press and old habit. */
const US_NAMES =
  'AL Alabama,Ala|AK Alaska,Alas|AZ Arizona,Ariz|AR Arkansas,Ark|CA California,Calif,Cal|CO Colorado,Colo|CT Connecticut,Conn|DE Delaware,Del|DC District of Columbia,Washington DC,Wash DC,Dist of Columbia|FL Florida,Fla|GA Georgia|HI Hawaii|ID Idaho,Ida|IL Illinois,Ill,Ills|IN Indiana,Ind|IA Iowa|KS Kansas,Kan,Kans|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts,Mass|MI Michigan,Mich|MN Minnesota,Minn|MS Mississippi,Miss|MO Missouri|MT Montana,Mont|NE Nebraska,Neb,Nebr|NV Nevada,Nev|NH New Hampshire,N Hamp|NJ New Jersey,N Jersey|NM New Mexico,N Mex,New Mex|NY New York,N York,NYS|NC North Carolina,N Carolina,N Car,No Carolina|ND North Dakota,N Dakota,N Dak,No Dak,No Dakota|OH Ohio|OK Oklahoma,Okla|OR Oregon,Ore,Oreg|PA Pennsylvania,Penn,Penna|PR Puerto Rico|RI Rhode Island|SC South Carolina,S Carolina,S Car,So Carolina|SD South Dakota,S Dakota,S Dak,So Dak,So Dakota|TN Tennessee,Tenn|TX Texas,Tex|UT Utah|VT Vermont|VA Virginia|VI Virgin Islands,US Virgin Islands,USVI|WA Washington,Wash,Washington State|WV West Virginia,W Va,W Virginia,West Va|WI Wisconsin,Wis,Wisc|WY Wyoming,Wyo|GU Guam|AS American Samoa|MP Northern Mariana Islands,CNMI,Northern Marianas';
const CA_NAMES =
  'AB Alberta,Alta|BC British Columbia,Colombie Britannique,B Columbia|MB Manitoba,Man|NB New Brunswick,Nouveau Brunswick|NL Newfoundland and Labrador,Newfoundland,Labrador,Terre Neuve et Labrador,Terre Neuve,NF,Nfld,Nfld and Labrador|NS Nova Scotia,Nouvelle Ecosse|NT Northwest Territories,Territoires du Nord Ouest,NWT|NU Nunavut|ON Ontario,Ont|PE Prince Edward Island,PEI,Ile du Prince Edouard|QC Quebec,PQ,Que|SK Saskatchewan,Sask|YT Yukon,Yukon Territory,YK';

/**
 * Elsewhere: code, zones, names. Zones by the comments of the IANA zone.tab, names by Google's libaddressinput; a
 * state that reaches into two zones has both.
 */
const ELSEWHERE = `
AU-ACT|Australia/Sydney|Australian Capital Territory,ACT
AU-NSW|Australia/Sydney+Australia/Broken_Hill|New South Wales,NSW
AU-NT|Australia/Darwin|Northern Territory
AU-QLD|Australia/Brisbane|Queensland,QLD
AU-SA|Australia/Adelaide|South Australia,SA
AU-TAS|Australia/Hobart|Tasmania,TAS
AU-VIC|Australia/Melbourne|Victoria,VIC
AU-WA|Australia/Perth+Australia/Eucla|Western Australia
BR-AC|America/Rio_Branco|Acre
BR-AL|America/Maceio|Alagoas
BR-AM|America/Manaus+America/Eirunepe|Amazonas
BR-AP|America/Belem|Amapá
BR-BA|America/Bahia|Bahia
BR-CE|America/Fortaleza|Ceará
BR-DF|America/Sao_Paulo|Distrito Federal
BR-ES|America/Sao_Paulo|Espírito Santo
BR-GO|America/Sao_Paulo|Goiás
BR-MA|America/Fortaleza|Maranhão
BR-MG|America/Sao_Paulo|Minas Gerais
BR-MS|America/Campo_Grande|Mato Grosso do Sul
BR-MT|America/Cuiaba|Mato Grosso
BR-PA|America/Belem+America/Santarem|Pará
BR-PB|America/Fortaleza|Paraíba
BR-PE|America/Recife+America/Noronha|Pernambuco
BR-PI|America/Fortaleza|Piauí
BR-PR|America/Sao_Paulo|Paraná
BR-RJ|America/Sao_Paulo|Rio de Janeiro
BR-RN|America/Fortaleza|Rio Grande do Norte
BR-RO|America/Porto_Velho|Rondônia
BR-RR|America/Boa_Vista|Roraima
BR-RS|America/Sao_Paulo|Rio Grande do Sul
BR-SC|America/Sao_Paulo|Santa Catarina
BR-SE|America/Maceio|Sergipe
BR-SP|America/Sao_Paulo|São Paulo
BR-TO|America/Araguaina|Tocantins
MX-AGU|America/Mexico_City|Aguascalientes,AGS
MX-BCN|America/Tijuana|Baja California,Baja California Norte,Baja Calif
MX-BCS|America/Mazatlan|Baja California Sur,BCS
MX-CAM|America/Merida|Campeche,CAMP
MX-CHH|America/Chihuahua+America/Ciudad_Juarez+America/Ojinaga|Chihuahua,CHIH
MX-CHP|America/Mexico_City|Chiapas,CHIS
MX-CMX|America/Mexico_City|Ciudad de México,CDMX,Distrito Federal,Mexico City,Mexico DF
MX-COA|America/Monterrey+America/Matamoros|Coahuila,Coahuila de Zaragoza,COAH
MX-COL|America/Mexico_City|Colima
MX-DUR|America/Monterrey|Durango,DGO
MX-GRO|America/Mexico_City|Guerrero,GRO
MX-GUA|America/Mexico_City|Guanajuato,GTO
MX-HID|America/Mexico_City|Hidalgo,HGO
MX-JAL|America/Mexico_City|Jalisco,JAL
MX-MEX|America/Mexico_City|Estado de México,México,Edomex,Edo Mex
MX-MIC|America/Mexico_City|Michoacán,Michoacán de Ocampo
MX-MOR|America/Mexico_City|Morelos,MOR
MX-NAY|America/Mazatlan+America/Bahia_Banderas|Nayarit,NAY
MX-NLE|America/Monterrey+America/Matamoros|Nuevo León
MX-OAX|America/Mexico_City|Oaxaca,OAX
MX-PUE|America/Mexico_City|Puebla,PUE
MX-QUE|America/Mexico_City|Querétaro,QRO
MX-ROO|America/Cancun|Quintana Roo,QROO
MX-SIN|America/Mazatlan|Sinaloa,SIN
MX-SLP|America/Mexico_City|San Luis Potosí,SLP
MX-SON|America/Hermosillo|Sonora,SON
MX-TAB|America/Mexico_City|Tabasco,TAB
MX-TAM|America/Monterrey+America/Matamoros|Tamaulipas,TAMPS
MX-TLA|America/Mexico_City|Tlaxcala,TLAX
MX-VER|America/Mexico_City|Veracruz,VER,Veracruz de Ignacio de la Llave
MX-YUC|America/Merida|Yucatán,YUC
MX-ZAC|America/Mexico_City|Zacatecas,ZAC
ES-CN|Atlantic/Canary|Canarias,Las Palmas,Santa Cruz de Tenerife,Tenerife,Gran Canaria,Lanzarote,Fuerteventura,Islas Canarias,Canary Islands
ES-CE|Africa/Ceuta|Ceuta
ES-ML|Africa/Ceuta|Melilla
ES-MD|Europe/Madrid|Madrid,Comunidad de Madrid
ES-CT|Europe/Madrid|Cataluña,Catalunya,Catalonia,Barcelona,Girona,Gerona,Lleida,Lérida,Tarragona
ES-AN|Europe/Madrid|Andalucía,Andalusia,Almería,Cádiz,Granada,Huelva,Jaén,Málaga,Sevilla,Seville
ES-AR|Europe/Madrid|Aragón,Huesca,Teruel,Zaragoza
ES-AS|Europe/Madrid|Asturias,Principado de Asturias
ES-CB|Europe/Madrid|Cantabria
ES-CL|Europe/Madrid|Castilla y León,Ávila,Burgos,Palencia,Salamanca,Segovia,Soria,Valladolid,Zamora
ES-CM|Europe/Madrid|Castilla La Mancha,Albacete,Ciudad Real,Cuenca,Guadalajara,Toledo
ES-EX|Europe/Madrid|Extremadura,Badajoz,Cáceres
ES-GA|Europe/Madrid|Galicia,A Coruña,La Coruña,Lugo,Ourense,Orense,Pontevedra
ES-IB|Europe/Madrid|Islas Baleares,Illes Balears,Baleares,Balearic Islands,Mallorca,Ibiza,Menorca
ES-MC|Europe/Madrid|Murcia,Región de Murcia
ES-NC|Europe/Madrid|Navarra,Comunidad Foral de Navarra
ES-PV|Europe/Madrid|País Vasco,Euskadi,Álava,Araba,Guipúzcoa,Gipuzkoa,Vizcaya,Bizkaia
ES-VC|Europe/Madrid|Comunidad Valenciana,Comunitat Valenciana,Valencia,Alicante,Alacant,Castellón
PT-20|Atlantic/Azores|Açores,Azores,Região Autónoma dos Açores,Ponta Delgada
PT-30|Atlantic/Madeira|Madeira,Região Autónoma da Madeira,Funchal
PT|Europe/Lisbon|Lisboa,Lisbon,Porto,Aveiro,Beja,Braga,Bragança,Castelo Branco,Coimbra,Évora,Faro,Guarda,Leiria,Portalegre,Santarém,Setúbal,Viana do Castelo,Vila Real,Viseu
CL-AI|America/Coyhaique|Aysén,Aisén,Aysén del General Carlos Ibáñez del Campo
CL-MA|America/Punta_Arenas|Magallanes,Magallanes y de la Antártica Chilena
CL-VS|America/Santiago+Pacific/Easter|Valparaíso
CL-RM|America/Santiago|Región Metropolitana,Metropolitana de Santiago,Región Metropolitana de Santiago
CL|America/Santiago|Antofagasta,Araucanía,La Araucanía,Arica y Parinacota,Atacama,Biobío,Bío Bío,Coquimbo,O'Higgins,Libertador General Bernardo O'Higgins,Los Lagos,Los Ríos,Maule,Ñuble,Tarapacá
EC-W|Pacific/Galapagos|Galápagos
EC|America/Guayaquil|Azuay,Bolívar,Cañar,Carchi,Chimborazo,Cotopaxi,El Oro,Esmeraldas,Guayas,Imbabura,Loja,Los Ríos,Manabí,Morona Santiago,Napo,Orellana,Pastaza,Pichincha,Santa Elena,Santo Domingo de los Tsáchilas,Sucumbíos,Tungurahua,Zamora Chinchipe
ID|Asia/Jakarta|Aceh,Banten,Bengkulu,Yogyakarta,DI Yogyakarta,Daerah Istimewa Yogyakarta,Jakarta,DKI Jakarta,Daerah Khusus Ibukota Jakarta,Jambi,Jawa Barat,West Java,Jawa Tengah,Central Java,Jawa Timur,East Java,Kepulauan Bangka Belitung,Kepulauan Riau,Lampung,Riau,Sumatera Barat,West Sumatra,Sumatera Selatan,South Sumatra,Sumatera Utara,North Sumatra
ID|Asia/Pontianak|Kalimantan Barat,West Kalimantan,Kalimantan Tengah,Central Kalimantan
ID|Asia/Makassar|Bali,Gorontalo,Kalimantan Selatan,South Kalimantan,Kalimantan Timur,East Kalimantan,Kalimantan Utara,North Kalimantan,Nusa Tenggara Barat,West Nusa Tenggara,Nusa Tenggara Timur,East Nusa Tenggara,Sulawesi Barat,West Sulawesi,Sulawesi Selatan,South Sulawesi,Sulawesi Tengah,Central Sulawesi,Sulawesi Tenggara,Southeast Sulawesi,Sulawesi Utara,North Sulawesi
ID|Asia/Jayapura|Maluku,Maluku Utara,North Maluku,Papua,Papua Barat,West Papua,Papua Selatan,Papua Tengah,Papua Pegunungan,Papua Barat Daya
DE|Europe/Berlin|Baden-Württemberg,Bayern,Bavaria,Berlin,Brandenburg,Bremen,Hamburg,Hessen,Hesse,Mecklenburg-Vorpommern,Niedersachsen,Lower Saxony,Nordrhein-Westfalen,NRW,North Rhine-Westphalia,Rheinland-Pfalz,Rhineland-Palatinate,Saarland,Sachsen,Saxony,Sachsen-Anhalt,Saxony-Anhalt,Schleswig-Holstein,Thüringen,Thuringia
AT|Europe/Vienna|Burgenland,Kärnten,Niederösterreich,Oberösterreich,Salzburg,Steiermark,Tirol,Vorarlberg,Wien,Vienna
FR|Europe/Paris|Auvergne-Rhône-Alpes,Bourgogne-Franche-Comté,Bretagne,Centre-Val de Loire,Corse,Grand Est,Hauts-de-France,Île-de-France,Normandie,Nouvelle-Aquitaine,Occitanie,Pays de la Loire,Provence-Alpes-Côte d'Azur
JP|Asia/Tokyo|北海道,青森県,岩手県,宮城県,秋田県,山形県,福島県,茨城県,栃木県,群馬県,埼玉県,千葉県,東京都,神奈川県,新潟県,富山県,石川県,福井県,山梨県,長野県,岐阜県,静岡県,愛知県,三重県,滋賀県,京都府,大阪府,兵庫県,奈良県,和歌山県,鳥取県,島根県,岡山県,広島県,山口県,徳島県,香川県,愛媛県,高知県,福岡県,佐賀県,長崎県,熊本県,大分県,宮崎県,鹿児島県,沖縄県,Hokkaido,Tokyo,Kanagawa,Saitama,Chiba,Osaka,Kyoto,Hyogo,Aichi,Fukuoka
AR|America/Argentina/Buenos_Aires|Córdoba,La Rioja
CO|America/Bogota|Amazonas,Bolívar,Córdoba,Caldas,Sucre
PE|America/Lima|Amazonas
VE|America/Caracas|Amazonas,Bolívar,Mérida,Sucre
NI|America/Managua|Granada,León,Rivas
`.trim();

/** A state that a name means; a bare country where its states differ in nothing that counts. */
export interface Subdivision {
  readonly jurisdiction: string;
  /** Null where the tables have the state's zones. */
  readonly zones: readonly string[] | null;
}

interface Names {
  readonly byName: ReadonlyMap<string, readonly Subdivision[]>;
  readonly zonesOf: ReadonlyMap<string, readonly string[]>;
}

const names = lazily((): Names => {
  const byName = new Map<string, Subdivision[]>();
  const zonesOf = new Map<string, readonly string[]>();
  const add = (name: string, subdivision: Subdivision) => {
    const plain = plainText(name);
    byName.set(plain, [...(byName.get(plain) ?? []), subdivision]);
  };
  for (const [country, list] of [
    ['US', US_NAMES],
    ['CA', CA_NAMES],
  ] as const) {
    for (const entry of list.split('|')) {
      const subdivision = { jurisdiction: `${country}-${entry.slice(0, 2)}`, zones: null };
      const spellings = [entry.slice(0, 2), subdivision.jurisdiction, ...entry.slice(3).split(',')];
      for (const name of spellings) add(name, subdivision);
    }
  }
  for (const line of ELSEWHERE.split('\n')) {
    const [jurisdiction = '', zoneList = '', nameList = ''] = line.split('|');
    const zones = zoneList.split('+');
    if (jurisdiction.length > 2) zonesOf.set(jurisdiction, zones);
    for (const name of nameList.split(',')) add(name, { jurisdiction, zones });
  }
  // Castile and León is written by its provinces, and one has a namesake that is a city's.
  add('leon', { jurisdiction: 'ES-CL', zones: ['Europe/Madrid'] });
  add('cordoba', { jurisdiction: 'ES-AN', zones: ['Europe/Madrid'] });
  add('la rioja', { jurisdiction: 'ES-RI', zones: ['Europe/Madrid'] });
  return { byName, zonesOf };
});

/** Words around a name that say what it is: `State of New York`, `Estado de Sonora`, `New York State`. */
const BEFORE =
  /^(?:the )?(?:state|province|commonwealth|territory|estado|provincia|provincia autonoma|etat|province|region|departamento|comunidad autonoma)(?: of| de la| de los| de| do| da| du| d)? (?=\S)/;
const AFTER = / (?:state|province|territory|terr|prov)$/;

const onlyNorthAmerican = ({ jurisdiction }: Subdivision) => /^(US|CA)-/.test(jurisdiction);

/** Two letters that Australia and Brazil use for their states; most are states of the United States too. */
const LOCAL_CODES: ReadonlySet<string> = new Set(['AU', 'BR']);

/**
 * The states that a name or code means. Letters that are a code in several countries are those of the United States
 * and Canada, and of the countries given; more countries only add to what is meant.
 * @param countries that the rest of the record names
 */
export function subdivisionsNamed(text: string, countries: ReadonlySet<string>): readonly Subdivision[] {
  const plain = plainText(text);
  const joined = joinedLetters(plain);
  const { byName, zonesOf } = names();
  const direct =
    byName.get(plain) ??
    byName.get(joined) ??
    byName.get(plain.replace(BEFORE, '')) ??
    byName.get(plain.replace(AFTER, '')) ??
    [];
  const byCode = [...LOCAL_CODES].flatMap((country): Subdivision[] => {
    const code = `${country}-${joined.toUpperCase()}`;
    const zones = zonesOf.get(code);
    const known = direct.some(({ jurisdiction }) => jurisdiction === code);
    return zones && !known && (countries.has(country) || direct.length === 0)
      ? [{ jurisdiction: code, zones }]
      : [];
  });
  return [...direct, ...byCode];
}

/** Zones of a state outside the United States and Canada, by its ISO 3166-2 code. */
export function zonesElsewhere(code: string): readonly string[] | null {
  return names().zonesOf.get(code) ?? null;
}

/** ISO 3166-2 code of a state or province of North America as people write it; null when there is none. */
export function subdivisionNamed(text: string): string | null {
  return subdivisionsNamed(text, new Set()).find(onlyNorthAmerican)?.jurisdiction ?? null;
}
