/**
 * Writes a message from its syntax tree, as the parser of @formatjs makes it when ClearDial is built. Only what
 * messages here use is known: texts, values, numbers, plurals and selects. It goes into every frame of a console, which
 * the library's own formatter is too large for; a test holds each message in each language to it.
 */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

export type Values = Readonly<Record<string, string | number | null>>;

/** The kinds of elements, as the parser numbers them. */
const LITERAL = 0;
const ARGUMENT = 1;
const NUMBER = 2;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;

/** How a locale writes numbers and tells one from many. */
export interface Grammar {
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}

/** @throws {RangeError} for what no message here may hold; the catalogue's test finds it first */
export function written(
  elements: readonly MessageFormatElement[],
  values: Values,
  grammar: Grammar,
  counted = 0,
): string {
  let text = '';
  for (const element of elements) {
    switch (element.type) {
      case LITERAL:
        text += element.value;
        break;
      case ARGUMENT:
        text += values[element.value] ?? '';
        break;
      case NUMBER:
        text += grammar.number.format(Number(values[element.value]));
        break;
      case POUND:
        text += grammar.number.format(counted);
        break;
      case SELECT: {
        const option = element.options[String(values[element.value])] ?? element.options.other;
        text += written(option?.value ?? [], values, grammar, counted);
        break;
      }
      case PLURAL: {
        const count = Number(values[element.value]);
        const { options } = element;
        const option = options[`=${count}`] ?? options[grammar.plural.select(count)] ?? options.other;
        text += written(option?.value ?? [], values, grammar, count);
        break;
      }
      default:
        throw new RangeError('No message may hold such an element');
    }
  }
  return text;
}
