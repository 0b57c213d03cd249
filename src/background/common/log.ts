import { errorText } from '#src/schema/index.ts';

/** Errors reach the person in words; here they reach the log with their causes. No contact, number or secret. */
export function logError(where: string, error: unknown): void {
  console.error(`ClearDial, ${where}: ${errorText(error)}`);
}
