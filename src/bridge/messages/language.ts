/** How a context learns what to speak: of all messages, or in a console of those that are seen there. */
import { LANGUAGES, type Speech } from '#src/language/index.ts';
import { z } from '#src/schema/index.ts';
import type { Sender } from './table.ts';

export const SpeechAnswer = z.object({
  language: z.enum(LANGUAGES),
  locale: z.string(),
  /** Made by our own build: what is in it is taken as it is. */
  messages: z.custom<Speech['messages']>((value) => typeof value === 'object' && value !== null),
}) satisfies z.ZodMiniType<Speech>;

export const languageRequests = {
  'language.get': {
    from: ['console', 'extension-page'] as readonly Sender[],
    request: z.object({}),
    answer: SpeechAnswer,
  },
} as const;
