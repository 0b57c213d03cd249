/** Gives refusals their words. A content script needs none: nobody reads a schema's message in a page. */
import { z } from './index.ts';

z.config(z.locales.en());
