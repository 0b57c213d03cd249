import { importRequests } from '#src/bridge/messages/imports.ts';
import { doneOrProblem } from '../common/done-or-problem.ts';
import { feature } from '../common/feature.ts';
import type { Core } from '../core/core.ts';
import { Importer } from './importer.ts';

/** Imports of contacts: of a file the dashboard reads the rows, everything else happens here. */
export const imports = (core: Core) => {
  const importer = new Importer(core);
  return feature({
    requests: importRequests,
    handlers: {
      'import.list': () => importer.list(),
      'import.prepare': () => doneOrProblem(importer.prepare()),
      'import.begin': ({ source, proposedAt, zone }) => importer.begin(source, proposedAt, zone),
      'import.answer': ({ id, sameId }) => importer.answer(id, sameId),
      'import.send': ({ id, onlyCheck }) => importer.send(id, onlyCheck),
      'import.sendFailed': ({ id }) => importer.sendFailed(id),
      'import.pause': ({ id }) => importer.pause(id),
      'import.cancel': ({ id }) => importer.cancel(id),
      'import.forget': async ({ id }) => {
        await importer.forget(id);
        return {};
      },
    },
    sessionEnded: () => importer.sessionEnded(),
  });
};
