/** Errors reach the person in words; here they reach the log with their cause. No contact, number or secret. */
export function logError(where: string, error: unknown): void {
  console.error(`ClearDial, ${where}:`, error);
}
