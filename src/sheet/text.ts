/** Bytes of a file as text, by the encoding that it is in. */
import { z } from '#src/schema/index.ts';

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

/** By its byte order mark, else by whether it is valid UTF-8; what is neither is taken for Western European. */
export function guessEncoding(start: Uint8Array): Encoding {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    // The end may lie in the middle of a character, which streaming forgives.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
