/** Cells of a CSV file compute nothing, by whatever a spreadsheet divides them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, csvLine, withoutMark } from '#src/sheet/index.ts';

/** As spreadsheets read: quotes at the beginning of a cell hold it together, and none elsewhere. */
function fieldsOf(text: string, dividers: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let field = '';
    if (text[at] === '"') {
      at++;
      while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) {
        field += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at++;
    }
    while (at < text.length && !dividers.includes(text[at] ?? '') && text[at] !== '\n' && text[at] !== '\r') {
      field += text[at++];
    }
    fields.push(field);
    at++;
  }
  return fields;
}

const COMPUTES = /^["'\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@−﹢﹣﹦﹫＝＋－＠]/u;
/** Marked as text right before what would compute; or a plain number, which computes nothing. */
const HARMLESS =
  /^["'\s\u00ad\u200b-\u200f\u2060\ufeff]*'[=+\-@−﹢﹣﹦﹫＝＋－＠]|^'|^["'\s\u00ad\u200b-\u200f\u2060\ufeff]*[+-]?\d{2,}(\.\d+)?["\s]*([,;\t]|$)/u;

const piece = fc.constantFrom(
  ...[
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＠',
    "'",
    '"',
    '""',
    ' ',
    '\t',
    '\r',
    '\n',
    ',',
    ';',
    '|',
    ':',
    '\ufeff',
    '\u200b',
  ],
  ...['a', 'Zoë', '1', '49', '12.5', '1+1', '=cmd|x!A1', '+4930123456', 'HYPERLINK("http://x")'],
);
const cell = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));

test.each([',', ';', '\t', '|', ':', ',;', ',;\t|:'])('divided by “%s”, no cell computes', (dividers) => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      const fields = fieldsOf(csvLine(cells).trimEnd(), dividers);
      const computing = fields.filter((field) => COMPUTES.test(field) && !HARMLESS.test(field));
      expect(computing, JSON.stringify(csvLine(cells))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test('what was marked is as it was without its marks', () => {
  fc.assert(
    fc.property(cell, (value) => {
      const [field = ''] = fieldsOf(csvCell(value), ',').slice(0, 1);
      fc.pre(!/[\r\n]/.test(value));
      expect(withoutMark(field)).toBe(value);
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  ['a;=1+1', "a;'=1+1"],
  ['Smith | -2', "Smith | '-2"],
  ['first\n@SUM(A1)', "first\n'@SUM(A1)"],
  ['Monday 10:30-11:00', 'Monday 10:30-11:00'],
  ['+4930123456', '+4930123456'],
  ['call +49 30 123; +4930123456', 'call +49 30 123; +4930123456'],
])('%j stays recognisable', (value, expected) => {
  expect(fieldsOf(csvCell(value), ',').at(0)?.split('\r')[0]).toBe(expected.split('\r')[0]);
});
