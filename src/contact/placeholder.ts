/** What people and programs write where there is nothing to write. */

/** Letters and digits of the text, lower case, in the languages of ClearDial. */
const NOTHING: ReadonlySet<string> = new Set([
  ...[
    'na',
    'nan',
    'null',
    'nil',
    'none',
    'undefined',
    'unknown',
    'unk',
    'unkn',
    'unspecified',
    'notspecified',
  ],
  ...['notavailable', 'notapplicable', 'notprovided', 'notgiven', 'notknown', 'notset', 'nodata', 'novalue'],
  ...[
    'empty',
    'blank',
    'missing',
    'tbd',
    'tba',
    'tbc',
    'tobedetermined',
    'select',
    'pleaseselect',
    'selectone',
  ],
  ...['choose', 'default', 'x', 'xx', 'xxx', 'xxxx', 'xxxxx', 'ref', 'value'],
  ...['sindato', 'sindatos', 'ninguno', 'ninguna', 'desconocido', 'desconocida', 'nodisponible', 'noaplica'],
  ...[
    'inconnu',
    'inconnue',
    'aucun',
    'aucune',
    'nonrenseigne',
    'nonrenseignee',
    'nonprecise',
    'nondisponible',
  ],
  ...[
    'keineangabe',
    'keineangaben',
    'keine',
    'keiner',
    'unbekannt',
    'nichtbekannt',
    'nichtangegeben',
    'leer',
  ],
  ...['desconhecido', 'desconhecida', 'nenhum', 'nenhuma', 'naoinformado', 'naoinformada', 'naodisponivel'],
  ...[
    'naoseaplica',
    'semdados',
    '不明',
    '未定',
    '未設定',
    '未入力',
    '未記入',
    '該当なし',
    'なし',
    '無し',
    '無',
    '未登録',
  ],
]);

/** `s/d`, `n/c`: without the stroke some are codes of states. German writes `k. A.`. */
const STROKES = /^[([#\s]*(?:[ns]\s*\/\s*[adcinr]|k\s*[./]\s*a\s*\.?)[\s!)\].]*$/i;
const ZEROS = /^0+([.-]0+)?$/;

/** Signs that stand for nothing. */
const SIGNS = /^[\s?.,;:*#~_·…'"`/\\|()[\]{}<>=+\p{Pd}−]*$/u;

const letters = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')
    .normalize('NFC');

/** Whether a text is only there because its field could not be left out. It says nothing, and nothing wrong. */
export function isPlaceholder(text: string): boolean {
  return SIGNS.test(text) || NOTHING.has(letters(text)) || STROKES.test(text) || ZEROS.test(text.trim());
}
