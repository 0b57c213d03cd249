/** What ClearDial reads of this frame, asked for when the popup opens. */
import { askFromConsole } from '#src/bridge/ask-from-console.ts';
import { ConsoleScreens } from './console-screens.ts';
import { readContactRows } from './contact-rows.ts';
import { accessibleName, CONTROLS } from './controls.ts';
import { rootsNow } from './row-roots.ts';
import { tamperedBadges } from './tampering.ts';

export async function surveyScreen(): Promise<{ rows: number; launches: boolean; tampered: number }> {
  const screens = new ConsoleScreens();
  screens.learn(await askFromConsole('screens.get', {}));
  const { phone, launchWords } = screens.now();
  let rows = 0;
  let launches = false;
  for (const root of rootsNow()) {
    rows += readContactRows(root, phone).length;
    for (const control of root.querySelectorAll(CONTROLS)) {
      launches ||= launchWords.includes(accessibleName(control));
    }
  }
  const badges = rootsNow().flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('[data-cleardial="badge"]'),
  ]);
  return { rows, launches, tampered: tamperedBadges(badges) };
}
