/** How a file of contacts is to be read. */
import { z } from '#src/schema/index.ts';
import { TableChoice } from '#src/sheet/index.ts';

/** How its table is to be read, and its numbers. */
export const FileChoice = z.extend(TableChoice, {
  /** Country calling code of numbers that have none; null leaves them as they stand. */
  callingCode: z.nullable(z.string().check(z.maxLength(3))),
});
export type FileChoice = z.infer<typeof FileChoice>;
