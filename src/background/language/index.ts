import { languageRequests } from '#src/bridge/messages/language.ts';
import { feature } from '../common/feature.ts';
import type { Languages } from './languages.ts';

export const language = ({ languages }: { readonly languages: Languages }) =>
  feature({
    requests: languageRequests,
    handlers: { 'language.get': (_, { kind }) => languages.speech(kind) },
    resume: () => languages.ready(),
  });
