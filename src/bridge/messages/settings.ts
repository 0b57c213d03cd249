/** What a person or the organisation has chosen. */
import { z } from '#src/schema/index.ts';
import { EffectiveSettings, Settings } from '#src/settings/index.ts';
import type { MessageTable } from './table.ts';

export const settingsRequests = {
  'settings.get': { from: ['extension-page'], request: z.object({}), answer: EffectiveSettings },
  /** The parts that are given; one that the organisation has set is refused. */
  'settings.set': { from: ['extension-page'], request: z.partial(Settings), answer: EffectiveSettings },
} as const satisfies MessageTable;
