import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import { parse, z } from '#src/schema/index.ts';
import { ScreenDescription } from '#src/screen/screens.ts';

/** A file may carry more than this version knows: only its screens are read. */
const ScreensFile = z.object({ screens: z.array(ScreenDescription).check(z.maxLength(200)) });

/**
 * Takes the screens of a file into the settings, in place of those of the same addresses.
 * @returns how many there were
 * @throws in words, when it is no such file
 */
export async function importScreens(
  file: File,
  present: readonly ScreenDescription[],
  ask: AskFromPage,
): Promise<number> {
  const { screens: found } = parse(ScreensFile, JSON.parse(await file.text()), 'a file of screens');
  const addresses = new Set(found.map(({ address, host }) => `${host} ${address}`));
  const kept = present.filter(({ address, host }) => !addresses.has(`${host} ${address}`));
  await ask('settings.set', { screens: [...found, ...kept] });
  return found.length;
}

export function exportScreens(
  screens: readonly ScreenDescription[],
  save: (name: string, type: string, text: string) => void,
): void {
  save('cleardial-screens.json', 'application/json', `${JSON.stringify({ screens }, null, 2)}\n`);
}
