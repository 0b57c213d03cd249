/**
 * What an upload to a calling list asks for beside its records: `POST /lists/call-lists/{listId}/upload` of CXone
 * takes `startSkill` and `skillId` in its JSON body (required since v31), in its query before that.
 */
import { z } from '#src/schema/index.ts';

export const UploadWish = z.object({
  /** Whether it is to start its skill; null where that cannot be told for certain. */
  starts: z.nullable(z.boolean()),
  /** The skill that the list is for; null where none is named. */
  skillId: z.nullable(z.string()),
});
export type UploadWish = z.infer<typeof UploadWish>;

const UNKNOWN: UploadWish = { starts: null, skillId: null };
const START = /start_?skill/gi;

/** Yes or no, as clients of CXone write it. */
function yesOrNo(value: unknown): boolean | null {
  if (/^(false|0)$/i.test(String(value))) return false;
  return /^(true|1)$/i.test(String(value)) ? true : null;
}

type Fields = readonly (readonly [name: string, value: unknown])[];

function wishOf(fields: Fields): UploadWish {
  const named = (wanted: string) => fields.filter(([name]) => name.toLowerCase() === wanted);
  const said = named('startskill').map(([, value]) => yesOrNo(value));
  const skills = [...new Set(named('skillid').map(([, value]) => String(value)))];
  // What is said twice can be read in two ways.
  if (skills.length > 1) return UNKNOWN;
  const starts = said.includes(true)
    ? true
    : said.length > 0 && said.every((one) => one === false)
      ? false
      : null;
  return { starts, skillId: skills[0] ?? null };
}

function bodyFields(body: string): Fields | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  return Object.entries(parsed);
}

/**
 * @param url of the request
 * @param body as text, or as fields of a form; null where it was not seen
 */
export function uploadWish(url: string, body: string | Fields | null): UploadWish {
  const query = [...new URL(url).searchParams];
  if (body === null) return UNKNOWN;
  if (typeof body !== 'string') return wishOf([...query, ...body]);
  const fields = bodyFields(body);
  // A name that stands there twice, or written in another way, is read differently by different servers.
  const isPlain = (body.match(START)?.length ?? 0) <= 1 && !body.includes('\\u');
  if (fields === null || !isPlain) return UNKNOWN;
  return wishOf([...query, ...fields]);
}
