import { feature } from '../common/feature.ts';
import type { Core } from '../core/core.ts';
import { HeldToday } from './held-today.ts';

/** Launches held today, on the extension's button. No page asks about them: the log has them. */
export const heldToday = (core: Core) => {
  const held = new HeldToday(core);
  return feature({
    requests: {},
    handlers: {},
    resume: () => held.update(),
    sessionEnded: () => held.update(),
    settingsChanged: () => held.update(),
  });
};
