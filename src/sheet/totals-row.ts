/** Rows that sum up or close a list, as programs put them under it. */

const LABELS = [
  /(?:grand |sub[- ]?|sous[- ]|over-?all )?totale?s?(?: (?:général|generale?|geral|complessivo))?/,
  /(?:grand )?totale?s?:? (?:rows?|records?|count|contacts?|leads?)/,
  /(?:grand )?(?:sum|count|average)|(?:record|row) count/,
  /(?:gesamt|zwischen)?summe|gesamt|gesamtergebnis|gesamtanzahl|teilergebnis|anzahl|insgesamt/,
  /somma|somme|nombre|suma|suma total|recuento|cuenta|soma|contagem|conteggio/,
  /合計|総計|小計|総合計|件数|合計件数|总计|小计|合计/,
].map(({ source }) => source);
/** The word, and behind it how much it is: `Total: 5`, `Grand Totals (5 records)`. */
const LABEL = new RegExp(
  `^(?:${LABELS.join('|')})(?:\\s*[:=：]?\\s*[(（]?[\\d.,]+\\D{0,20}[)）]?|\\s*[:=：])?$`,
  'iu',
);
/** Excel's own, under each group: `East Total`. */
const GROUP = / (?:Total|Count|Sum|Average|Ergebnis|Anzahl)$/;
/** What Salesforce writes under a report. */
const FOOTER = /^(?:confidential information - do not distribute|copyright (?:\(c\)|©|\d{4}).*)$/iu;

/** First signs of all these; most rows begin with another, or with an id. */
const STARTS = /^[tgscoarizn合総小件总]/iu;
const LONGEST = 120;

/**
 * Whether a row is a sum or a count of others, or a report's last words.
 * @param hasNumber whether it has a number that can be read: then it is a person of that name
 */
export function isTotals(cells: readonly string[], hasNumber: () => boolean): boolean {
  let at = 0;
  while (at < cells.length && cells[at] === '') at++;
  const first = cells[at];
  if (first === undefined || first.length > LONGEST) return false;
  const code = first.charCodeAt(0);
  // Ids in digits, numbers with a plus sign.
  if (code > 0x20 && code < 0x41) return false;
  const text = first.trim();
  if (text === '') return isTotals(cells.slice(at + 1), hasNumber);
  if (FOOTER.test(text))
    return cells.every((cell, other) => other === at || cell.trim() === '') && !hasNumber();
  return ((STARTS.test(text) && LABEL.test(text)) || GROUP.test(text)) && !hasNumber();
}
