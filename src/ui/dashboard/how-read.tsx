import type { FileChoice } from '#src/job/file-choice.ts';
import type { FileLook } from '#src/job/read-file.ts';
import { say } from '#src/language/index.ts';
import {
  CALLING_CODE_COUNTRIES,
  CALLING_CODES,
  DELIMITERS,
  ENCODINGS,
  type Encoding,
} from '#src/sheet/index.ts';
import { placeName } from '#src/verdict/index.ts';
import { Choice } from '../field.tsx';
import { DELIMITER_WORDS } from './column-words.ts';
import type { FileDraft } from './file-draft.ts';
import { HeaderChoice } from './header-choice.tsx';

function countryWords(code: string, locale: string): string {
  const country =
    code === '1'
      ? say('United States and Canada')
      : placeName(CALLING_CODE_COUNTRIES.get(code) ?? code, locale);
  return say('{country}, +{code}', { country, code });
}

/** None, then those that make numbers readable with how many, then all others by name. */
function codeChoices({ callingCodes }: FileLook, locale: string): Record<string, string> {
  const counted = callingCodes.filter(({ readable }) => readable > 0);
  const known = new Set(counted.map(({ code }) => code));
  const others = CALLING_CODES.filter((code) => !known.has(code))
    .map((code) => [code, countryWords(code, locale)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, locale));
  // An object would put codes in order of their numbers: the mark keeps them as they are here.
  return Object.fromEntries([
    ['', say('are not guessed')],
    ...counted.map(({ code, readable }) => [
      `+${code}`,
      say('{country}: {readable, number} can be read', { country: countryWords(code, locale), readable }),
    ]),
    ...others.map(([code, words]) => [`+${code}`, words]),
  ]);
}

/** What the likeliest country would make of the numbers that have none. */
function codeHint({ callingCodes, choice }: FileLook, locale: string): string | undefined {
  const [best] = callingCodes;
  if (!best || best.readable === 0 || choice.callingCode !== null) return undefined;
  return say('With {country}, {readable, plural, one {# more number} other {# more numbers}} can be read.', {
    country: countryWords(best.code, locale),
    readable: best.readable,
  });
}

/** How the file is read: every choice shows at once what it does. */
export function HowRead(props: {
  draft: FileDraft;
  locale: string;
  onChoose: (choice: Partial<FileChoice>) => void;
}) {
  const { draft, locale, onChoose } = props;
  const { look, wanted } = draft;
  const { choice } = look;
  const found = (text: string, isFound: boolean) =>
    isFound ? say('{choice}, as found', { choice: text }) : text;
  const hint = codeHint(look, locale);
  return (
    <section class="stack" aria-labelledby="how-read">
      <h4 id="how-read" class="section-head">
        {say('How the file is read')}
      </h4>
      {look.kind === 'text' && (
        <>
          <Choice
            label={say('Encoding')}
            value={choice.encoding}
            choices={
              Object.fromEntries(
                ENCODINGS.map((one) => [
                  one,
                  found(one.toUpperCase(), one === choice.encoding && wanted.encoding === undefined),
                ]),
              ) as Record<Encoding, string>
            }
            onChange={(encoding) => onChoose({ encoding })}
          />
          <Choice
            label={say('Separated by')}
            value={choice.delimiter}
            choices={Object.fromEntries(
              DELIMITERS.map((one) => [
                one,
                found(say(DELIMITER_WORDS[one]), one === choice.delimiter && wanted.delimiter === undefined),
              ]),
            )}
            onChange={(delimiter) => onChoose({ delimiter })}
          />
        </>
      )}
      <Choice<string>
        label={say('Numbers without a country')}
        {...(hint === undefined ? {} : { hint })}
        value={choice.callingCode === null ? '' : `+${choice.callingCode}`}
        choices={codeChoices(look, locale)}
        onChange={(code) => onChoose({ callingCode: code.slice(1) || null })}
      />
      <HeaderChoice look={look} onChoose={(headerLine) => onChoose({ headerLine })} />
    </section>
  );
}
