/** Bytes of a file as text, by the encoding that it is in. */
import { z } from '#src/schema/index.ts';
import { pieces } from './file-bytes.ts';

/** As `TextDecoder` names them. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'iso-8859-2',
  'shift_jis',
  'gb18030',
] as const;
export const Encoding = z.enum(ENCODINGS);
export type Encoding = z.infer<typeof Encoding>;

/** UTF-16 without a mark shows by the half of its bytes that is zero where the text is Western. */
const ENOUGH_ZEROS = 0.3;

function unmarkedUtf16(start: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (let at = 0; at < start.length; at++) if (start[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < (start.length / 2) * ENOUGH_ZEROS) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The text, as far as the bytes go; null where they are not of this encoding. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    // The end may lie in the middle of a character, which streaming forgives.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Hiragana and katakana of full width: no Western text decodes to them. */
const KANA = /[\u3041-\u30fc]/;
/** Chinese characters of common use, many of them, and hardly anything else beside ASCII. */
const HAN = /[\u4e00-\u9fff]/g;
const NOT_ASCII = /[^\0-\x7f]/g;
const ENOUGH_HAN = 0.8;

function legacyEncoding(start: Uint8Array): Encoding {
  const japanese = decoded(start, 'shift_jis');
  if (japanese !== null && KANA.test(japanese)) return 'shift_jis';
  const chinese = decoded(start, 'gb18030');
  if (chinese !== null) {
    const han = chinese.match(HAN)?.length ?? 0;
    if (han > 3 && han >= (chinese.match(NOT_ASCII)?.length ?? 0) * ENOUGH_HAN) return 'gb18030';
  }
  return 'windows-1252';
}

/** By its byte order mark, else by whether it is valid UTF-8; what is neither is taken for Western European. */
export function guessEncoding(start: Uint8Array): Encoding {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = unmarkedUtf16(start.subarray(0, 4_096));
  if (wide !== null) return wide;
  return decoded(start, 'utf-8') !== null ? 'utf-8' : legacyEncoding(start);
}

export interface EncodingFound {
  readonly encoding: Encoding;
  /** Whether every byte is a character of it; else U+FFFD stands for some. */
  readonly isWhole: boolean;
}

async function isValid(file: Blob, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const bytes of pieces(file)) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** How many characters beyond ASCII are valid in UTF-8, and how many bytes are not. */
async function utf8Counts(file: Blob): Promise<{ good: number; bad: number }> {
  const decoder = new TextDecoder('utf-8');
  const count = { good: 0, bad: 0 };
  const add = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0xfffd) count.bad++;
      else if (code > 0x7f) count.good++;
    }
  };
  for await (const bytes of pieces(file)) add(decoder.decode(bytes, { stream: true }));
  add(decoder.decode());
  return count;
}

const FROM_THE_START = 256 * 1024;
/** Files that were put together from several: mostly UTF-8, with a few lines that are not. */
const MOSTLY = 3;

/** The whole file is gone through: its first wrong byte may stand in the last line. */
export async function encodingOf(file: Blob, wanted: Encoding | undefined): Promise<EncodingFound> {
  if (wanted !== undefined) return { encoding: wanted, isWhole: await isValid(file, wanted) };
  const start = new Uint8Array(await file.slice(0, FROM_THE_START).arrayBuffer());
  const guessed = guessEncoding(start);
  if (!guessed.startsWith('utf-16')) {
    if (await isValid(file, 'utf-8')) return { encoding: 'utf-8', isWhole: true };
    const { good, bad } = await utf8Counts(file);
    if (good > bad * MOSTLY) return { encoding: 'utf-8', isWhole: false };
  }
  const encoding = guessed === 'utf-8' ? legacyEncoding(start) : guessed;
  return { encoding, isWhole: await isValid(file, encoding) };
}
