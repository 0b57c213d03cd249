/**
 * Names of columns in what systems export and what people write, as headers are compared (see `headerLetters`): those of
 * Salesforce, HubSpot, Dynamics 365, VICIdial (its list loader's fields), Five9, Genesys, Zoho, Google Contacts and
 * Outlook's CSV, in the languages of ClearDial.
 */
import { headerLetters } from '#src/contact/index.ts';

/** A name's place in a list whose first is the surest; null where it is not in it. */
function placeIn(names: ReadonlyMap<string, number>, header: string): number | null {
  return names.get(headerLetters(header)) ?? null;
}

const listed = (names: string): ReadonlyMap<string, number> =>
  new Map(names.split(/\s+/).map((name, at): [string, number] => [headerLetters(name), at]));

/**
 * A contact's own id before that of a row, a lead or an account, which several contacts may share. An id of the list
 * (`list_id`) is nobody's.
 */
const EXTERNAL_IDS = listed(
  [
    'externalid extid externalcontactid externalkey contactid contactkey customerid clientid custid custno',
    'contactno customerno customernumber customernum clientno clientnumber',
    'casesafeid contactcasesafeid contactidcasesafe contactid18 contactrecordid',
    'donotmodifycontact donotmodifylead ininoutboundid recordid crmid vendorleadcode',
    'leadid donotmodifyaccount prospectid memberid patientid debtorid personid subscriberid uniqueid uniqueidentifier uid id',
    'sourceid accountid accountno accountnumber acctno acctid referenceid ref',
    'kundennummer kundennr kdnr kundenid kundenno kontaktid kontaktnummer datensatzid kontonummer',
    'numerodecliente numerocliente ncliente ndecliente ndocliente nrocliente idcliente clienteid idcontacto iddecliente iddecontacto',
    'codigocliente codigodecliente codcliente numerodocliente nrdocliente iddocliente codigodocliente idcontato',
    'iddocontato matricula nclient noclient numeroclient numeroduclient numclient refclient idclient codeclient referenceclient',
    'idcontact identifiant identifiantclient idenregistrement identificador',
    '顧客番号 顧客id 顧客コード お客様番号 お客様id 会員番号 会員id 取引先責任者id コンタクトid レコードid 管理番号',
  ].join(' '),
);

/** A contact's whole name. */
const FULL_NAMES = listed(
  [
    'fullname contactname customername name clientname leadname displayname custname nombrecompleto nombre',
    'nombreyapellidos nombrecliente nombredelcliente nomcomplet nometprenom nomprenom nom nomduclient nomclient',
    'vollstandigername kundenname ansprechpartner nomecompleto nome nomedocliente nomecliente',
    '氏名 お名前 名前 姓名 顧客名 取引先責任者名',
  ].join(' '),
);
/** Names that mean the whole one where they stand alone, and a part of it beside another part. */
const PERHAPS_WHOLE = new Set(['name', 'nombre', 'nom', 'nome'].map(headerLetters));
const FIRST_NAMES = new Set(
  [
    'firstname fname first givenname forename vorname prenom nombrepila primernombre primeironome nomeproprio 名',
  ]
    .join(' ')
    .split(' ')
    .map(headerLetters),
);
/** They make no whole name of what stands beside them: Outlook's Spanish export has `Nombre`, `Segundo nombre`, `Apellidos`. */
const MIDDLE_NAMES = new Set(
  'middlename mname zweitervorname weiterevornamen segundonombre nomdomilieu deuxiemeprenom nomedomeio segundonome ミドルネーム'
    .split(' ')
    .map(headerLetters),
);
const LAST_NAMES = new Set(
  'lastname lname last surname familyname secondlastname nachname familienname nomdefamille apellido apellidos primerapellido segundoapellido sobrenome ultimonome apelido 姓'
    .split(' ')
    .map(headerLetters),
);
const WHOSE_NAME = /^(?:contact|customer|client|lead|cust|patient|member|debtor|consumer|borrower)(?=[a-z])/;

/** A calling code for each row: VICIdial's `phone_code`. */
const CALLING_CODE_NAMES = listed(
  [
    'phonecode callingcode countrycallingcode dialcode dialingcode diallingcode countrydialcode countrydialingcode',
    'countrydiallingcode phonecountrycode telephonecountrycode mobilecountrycode intlcode internationalcode isdcode isd',
    'internationaldialingcode countryprefix phoneprefix telephonecode telcode',
    'landervorwahl landesvorwahl landerkennzahl landvorwahl internationalevorwahl',
    'ddi codigoddi prefijointernacional prefijopais prefijodelpais prefijotelefonico codigotelefonico indicativo',
    'indicativopais indicativodepais codigodiscagem codigodediscagem codigotelefonicodopais',
    'indicatif indicatifpays indicatiftelephonique indicatifinternational indicatifdupays',
    '国番号 国際番号 国際電話番号コード 国際コード',
  ].join(' '),
);

/** Columns that lists often have and that mean nothing to ClearDial: they tell a header from a row. */
const OTHER_NAMES = new Set(
  [
    'email emailaddress mail address address1 address2 street street1 city town county company companyname account',
    'accountname organization title jobtitle status notes note comment comments description date created createdat',
    'createddate birthday birthdate dob dateofbirth gender source leadsource campaign owner balance amount fax listid',
    'language department type tags labels website ip score rank altphone disposition middleinitial suffix salutation',
    'correo correoelectronico direccion calle ciudad empresa notas estadocivil fecha fechadenacimiento saldo importe',
    'courriel adresse rue ville societe entreprise statut remarques datedenaissance civilite solde montant',
    'strasse straße str ort stadt firma anrede bemerkung bemerkungen notiz notizen geburtsdatum betrag saldo',
    'endereco rua cidade bairro observacoes observacao datadenascimento valor cpf',
    'メール メールアドレス 住所 市区町村 会社 会社名 備考 メモ 性別 生年月日 金額 フリガナ ふりがな 部署 役職',
  ]
    .join(' ')
    .split(' ')
    .map(headerLetters),
);

/** How surely a header names the id by which a contact is known; the lower the surer, null for not at all. */
export const externalIdHeader = (header: string): number | null =>
  placeIn(EXTERNAL_IDS, header.replace(/#\s*$/, ' no'));

/** How surely a header names the calling code of its row's number; the lower the surer, null for not at all. */
export const callingCodeHeader = (header: string): number | null => placeIn(CALLING_CODE_NAMES, header);

/** Which part of a contact's name a header names. */
export function nameHeader(header: string): 'whole' | 'perhaps-whole' | 'first' | 'middle' | 'last' | null {
  const letters = headerLetters(header);
  if (PERHAPS_WHOLE.has(letters)) return 'perhaps-whole';
  if (FULL_NAMES.has(letters)) return 'whole';
  for (const name of [letters, letters.replace(WHOSE_NAME, '')]) {
    if (FIRST_NAMES.has(name)) return 'first';
    if (MIDDLE_NAMES.has(name)) return 'middle';
    if (LAST_NAMES.has(name)) return 'last';
  }
  return null;
}

/** A whole name's place among those that a file may have; the lower the surer. */
export const wholeNameRank = (header: string): number =>
  placeIn(FULL_NAMES, header) ?? Number.POSITIVE_INFINITY;

/** Whether lists call a column so, though ClearDial makes nothing of it. */
export const isOtherName = (header: string): boolean => OTHER_NAMES.has(headerLetters(header));
