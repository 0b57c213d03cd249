import '#src/schema/words.ts';
import { expose } from 'comlink';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ImportFiles } from '#src/reader/import-files.ts';

/** Reads files of contacts for the dashboard, off its main thread. */
export default defineUnlistedScript(() => expose(new ImportFiles()));
