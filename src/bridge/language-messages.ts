/** How a context learns what to speak: of all messages, or in a console of those that are seen there. */
import { LANGUAGES, type Speech } from '#src/language/index.ts';
import { z } from '#src/schema/index.ts';
import type { Sender } from './console-messages.ts';

const Compiled = z.union([z.string(), z.array(z.looseObject({}))]);

export const SpeechAnswer = z.object({
  language: z.enum(LANGUAGES),
  locale: z.string(),
  messages: z.record(z.string(), Compiled),
}) satisfies z.ZodMiniType<Speech>;

export const languageRequests = {
  'language.get': {
    from: ['console', 'extension-page'] as readonly Sender[],
    request: z.object({}),
    answer: SpeechAnswer,
  },
} as const;
