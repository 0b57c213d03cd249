import { Consent } from '#src/consent/index.ts';
import { z } from '#src/schema/index.ts';
import { headerLetters } from './headers.ts';

/**
 * One person's record in CXone, as the contact API's `entities` hold it. Every field may be missing: real
 * lists are like that, and the verdict says what is missing rather than the parser refusing the page.
 */
export const Contact = z.object({
  externalId: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  name: z.nullable(z.string()),
  /** Free fields; those that hint at a place are read by their usual names, see {@link ATTRIBUTE_NAMES}. */
  attributes: z.record(z.string(), z.string()),
  /** Which of the person's several numbers this is, from 0; a contact with one number need not say. */
  destination: z.optional(z.int().check(z.minimum(0))),
  /** The person's other numbers, as they are written: they hint at where she is. */
  otherPhones: z.optional(z.array(z.string())),
  /** What is recorded of the person's consent; left out where nobody knows. */
  consent: z.optional(z.nullable(Consent)),
});
export type Contact = z.infer<typeof Contact>;

/**
 * Names under which lists and systems keep each hint of place, in the languages of ClearDial; as headers are
 * compared, see `headerLetters`. Words before them that say whose or which address it is, and numbers after them, are
 * read by {@link placeAttributeNamed}.
 */
const ATTRIBUTE_NAMES = {
  region: ['region', 'regioncode', 'regionname', 'regiao'],
  country: [
    ...['country', 'countrycode', 'countryname', 'countryregion', 'countryiso', 'countryiso2', 'countryiso3'],
    ...['isocountry', 'isocountrycode', 'nation', 'pais', 'codigopais', 'codigodepais', 'codigodopais'],
    ...[
      'nomedopais',
      'nombredelpais',
      'pays',
      'codepays',
      'land',
      'staat',
      'landercode',
      'landerkennzeichen',
    ],
    ...['countryofresidence', 'residencecountry', 'paisregion', 'paisoregion', 'paisregiao', 'paysregion'],
    ...['landregion', '国', '国名', '国コード', '国地域', '国または地域'],
    // Outlook's, whose address in between; a company's seat is no hint elsewhere.
    ...['paisregiaodaempresa', '国会社地域', '国自宅地域', '国その他地域'],
  ],
  state: [
    ...['state', 'province', 'stateprovince', 'stateorprovince', 'provincestate', 'statecode', 'statename'],
    ...[
      'stateprovincecode',
      'provincecode',
      'stateprov',
      'prov',
      'st',
      'usstate',
      'stateregion',
      'stateabbr',
    ],
    ...['stateabbreviation', 'stateofresidence', 'residencestate', 'stateterritory'],
    ...['estado', 'estadoprovincia', 'provincia', 'comunidadautonoma', 'entidadfederativa'],
    ...['etatprovince', 'depregion', 'departementregion', 'bundesland', 'bundeslandprovinz', 'kanton', 'uf'],
    ...['bundeslandkanton'],
    ...[
      'estadouf',
      'stateprovinceregion',
      'provinciaoestado',
      'provinciaestado',
      'estadoregion',
      'staatregion',
    ],
    ...['都道府県', '都道府県名', '県', '州', '州県'],
  ],
  postalCode: [
    ...['postalcode', 'zip', 'zipcode', 'postcode', 'postal', 'postalzip', 'zippostal', 'zippostalcode'],
    ...[
      'postalzipcode',
      'postalcodezip',
      'zippostcode',
      'zip5',
      'zipcode5',
      'pincode',
      'eircode',
      'postalcd',
    ],
    ...[
      'codigopostal',
      'codpostal',
      'codepostal',
      'cp',
      'postleitzahl',
      'plz',
      'cep',
      'codigodeenderecamentopostal',
    ],
    ...['郵便番号'],
  ],
  timeZone: [
    ...['timezone', 'tz', 'ictimezonenames', 'timezonename', 'timezonecode', 'timezoneid', 'timezonesidkey'],
    ...['timezoneoffset', 'tzoffset', 'tzname', 'gmtoffset', 'gmtoffsetnow', 'utcoffset', 'ianatimezone'],
    ...[
      'hstimezone',
      'zonahoraria',
      'husohorario',
      'fuseauhoraire',
      'zeitzone',
      'fusohorario',
      'タイムゾーン',
    ],
  ],
  latitude: ['latitude', 'lat', 'latitud', 'breitengrad', 'breite', 'geolatitude', 'geolat', '緯度'],
  longitude: [
    ...[
      'longitude',
      'lng',
      'lon',
      'long',
      'longitud',
      'langengrad',
      'geolongitude',
      'geolng',
      'geolon',
      '経度',
    ],
  ],
  /** Latitude and longitude in one. */
  coordinates: [
    ...[
      'coordinates',
      'coordinate',
      'coords',
      'latlong',
      'latlng',
      'latlon',
      'latitudelongitude',
      'geolocation',
    ],
    ...['geocoordinates', 'gps', 'gpscoordinates', 'coordenadas', 'coordonnees', 'koordinaten', '座標'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type PlaceAttribute = keyof typeof ATTRIBUTE_NAMES;

const ATTRIBUTE_BY_NAME = new Map<string, PlaceAttribute>(
  (Object.entries(ATTRIBUTE_NAMES) as [PlaceAttribute, readonly string[]][]).flatMap(([attribute, names]) =>
    names.map((name): [string, PlaceAttribute] => [headerLetters(name) || name, attribute]),
  ),
);

/**
 * Words of an address in front of a name: `Billing Zip`, `address1_postalcode`, `Home State`. Not those of another
 * thing that has a state or a country: a lead, a record, a birth, a company's seat.
 */
const WHOSE_ADDRESS =
  /^(?:personaccount|home|billing|bill|mailing|mail|shipping|ship|delivery|primary|secondary|alternate|other|current|residential|residence|resident|permanent|physical|street|personal|private|postal|legal|work|business|office|customer|contact|consumer|debtor|patient|member|borrower|applicant|subscriber|address|addr|adr|location|geo|ip|to|domicilio|direccion|endereco|adresse|anschrift|wohn|facturacion|envio|livraison|facturation|rechnungs|liefer|dienstlich|privat|otr[oa]|outr[oa]|weitere(?:sr|s|r)?)(?=[a-z\d])|^(?:自宅|会社|勤務先|その他の|その他)(?=.)/;
/**
 * Behind a name: `Código postal de facturación`, `Code postal (domicile)`, and `(text only)`, as reports of Salesforce say
 * of states and countries that have a list of their own.
 */
const WHOSE_ADDRESS_AFTER =
  /(?:(?:de|da|do|del|dela)?(?:facturacion|envio|facturation|livraison|domicilio|residencia|residence|faturamento|entrega|cobranca|cliente|client|trabajo|endereco(?:comercial|residencial))|particular|comercial|residencial|domicile|dienstlich|textonly|geschaftlich|privat|rechnung|lieferung|weitere|bureau|autre|自宅|会社|その他|home|billing|mailing|shipping|primary|address)$/;

function attributeNamed(header: string): PlaceAttribute | undefined {
  let letters =
    headerLetters(header.replace(/\+\s*4\s*$|__c\s*$|[([](?:required|optional)[)\]]\s*$/i, '')) ||
    header.trim();
  for (let word = 0; word < 4; word++) {
    const bare = letters.replace(/^\d+|(?<=\D)\d{1,2}$/g, '');
    // `Zip 4` is the end of a code; `ZIP+4` is the code with its end.
    if (/^zip(code)?4$/.test(letters)) return undefined;
    const attribute =
      ATTRIBUTE_BY_NAME.get(letters) ??
      ATTRIBUTE_BY_NAME.get(bare) ??
      ATTRIBUTE_BY_NAME.get(bare.replace(WHOSE_ADDRESS_AFTER, ''));
    if (attribute !== undefined) return attribute;
    const shorter = bare.replace(WHOSE_ADDRESS, '');
    if (shorter === letters) return undefined;
    letters = shorter;
  }
  return undefined;
}

const attributeByHeader = new Map<string, PlaceAttribute | undefined>();
const MOST_HEADERS_KEPT = 1_000;

/** Which hint of place an attribute (or a column header) names; undefined when it names none. */
export function placeAttributeNamed(name: string): PlaceAttribute | undefined {
  if (attributeByHeader.has(name)) return attributeByHeader.get(name);
  const attribute = attributeNamed(name);
  if (attributeByHeader.size < MOST_HEADERS_KEPT) attributeByHeader.set(name, attribute);
  return attribute;
}

/** Puts a text under an attribute's name; what is there already stays, and the next goes beside it as `name 2`. */
export function addAttribute(attributes: Record<string, string>, name: string, text: string): void {
  let free = name;
  for (let count = 2; Object.hasOwn(attributes, free); count++) free = `${name} ${count}`;
  attributes[free] = text;
}
