/** What the picker that teaches a screen tells the background, and what it is told. */
import { z } from '#src/schema/index.ts';
import { PhonePlace } from '#src/screen/screens.ts';
import type { MessageTable } from './console-messages.ts';
import { asking } from './send.ts';

export const teachRequests = {
  /** What a person pointed at. The picker knows its own address only where it is the console's own page. */
  'teach.point': {
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

/** What is to be pointed at next, or how it ended. */
export const TeachNotice = z.object({ teach: z.enum(['phone', 'launch', 'done', 'cancelled', 'nothing']) });
export type TeachNotice = z.infer<typeof TeachNotice>;

export const askFromPicker = asking(teachRequests);
