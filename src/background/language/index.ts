import { languageRequests } from '#src/bridge/messages/language.ts';
import type { Core } from '../core.ts';
import { feature } from '../feature.ts';

export const language = ({ languages }: Core) =>
  feature({
    requests: languageRequests,
    handlers: { 'language.get': (_, { kind }) => languages.speech(kind) },
    resume: () => languages.ready(),
  });
