import { browser } from '#src/bridge/browser.ts';
import { tryParse, z } from '#src/schema/index.ts';
import { RulebookChanges, rulebookChanges, ShownRow } from '#src/verdict/index.ts';

const KEY = 'rulebookSeen';
const Seen = z.object({ version: z.string(), rows: z.array(ShownRow), last: RulebookChanges });

/** Notes which rulebook is in use, and says what the last new version changed. */
export async function rulebookSeen(version: string, rows: readonly ShownRow[]): Promise<RulebookChanges> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const parsed = tryParse(Seen, stored[KEY]);
  if (parsed.ok && parsed.data.version === version) return parsed.data.last;
  const last: RulebookChanges = parsed.ok
    ? { since: parsed.data.version, changes: rulebookChanges(parsed.data.rows, rows) }
    : { since: null, changes: [] };
  await browser.storage.local.set({ [KEY]: { version, rows: [...rows], last } });
  return last;
}
