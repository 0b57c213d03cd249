import '#src/schema/words.ts';
import { expose } from 'comlink';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FileReading } from '#src/storage/file-reading.ts';

/** Reads files of contacts for the dashboard, off its main thread. */
export default defineUnlistedScript(() => expose(new FileReading()));
