/** Console screens: which campaign one shows, and setting one up that ClearDial does not know. */
import { Campaign } from '#src/cxone/index.ts';
import { z } from '#src/schema/index.ts';
import { PhonePlace, ScreenDescription } from '#src/screen/screens.ts';
import type { MessageTable } from './table.ts';

/** The campaign or skill that the console shows now. */
export const CurrentCampaign = z.object({ campaign: z.nullable(Campaign), screen: z.boolean() });
export type CurrentCampaign = z.infer<typeof CurrentCampaign>;

/** What ClearDial reads of the console screen before the person, and how it was set up. */
export const ScreenState = z.object({
  /** Null where no console is open, or it cannot be looked into. */
  now: z.nullable(
    z.object({
      /** Descriptions from a setup that speak of it. */
      names: z.array(z.string()),
      rows: z.number(),
      expectsRows: z.boolean(),
      /** Whether a control is there that starts dialing. */
      launches: z.boolean(),
      expectsLaunch: z.boolean(),
      /** Whether its address says which campaign it shows. */
      campaign: z.boolean(),
      /** Badges that the page hides, moves or paints over. */
      tampered: z.number(),
    }),
  ),
  screens: z.array(ScreenDescription),
  /** Whether the organisation has set them. */
  locked: z.boolean(),
});
export type ScreenState = z.infer<typeof ScreenState>;

export const screenConsoleRequests = {
  /** Screens that were set up, or that the organisation describes. */
  'screens.get': { from: ['console'], request: z.object({}), answer: z.array(ScreenDescription) },
} as const satisfies MessageTable;

export const pickerRequests = {
  /** What a person pointed at. The picker knows its own address only where it is the console's own page. */
  'setup.point': {
    from: ['console'],
    request: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('phone'), phone: PhonePlace }),
      z.object({ kind: z.literal('launch'), word: z.string().check(z.minLength(1), z.maxLength(300)) }),
      z.object({ kind: z.literal('skip') }),
      z.object({ kind: z.literal('cancel') }),
    ]),
    answer: z.object({}),
  },
} as const satisfies MessageTable;

export const screenPageRequests = {
  'campaign.current': { from: ['extension-page'], request: z.object({}), answer: CurrentCampaign },
  'screen.get': { from: ['extension-page'], request: z.object({}), answer: ScreenState },
  /** Answers whether there is a console to set up. */
  'screen.setUp': { from: ['extension-page'], request: z.object({}), answer: z.boolean() },
  'screen.forget': {
    from: ['extension-page'],
    request: z.object({ address: z.string() }),
    answer: z.object({}),
  },
} as const satisfies MessageTable;

/** What is to be pointed at next, or how it ended. */
export const SetupNotice = z.object({ setup: z.enum(['phone', 'launch', 'done', 'cancelled', 'nothing']) });
export type SetupNotice = z.infer<typeof SetupNotice>;
