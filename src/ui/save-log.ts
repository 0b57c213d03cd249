import type { AskFromPage } from '#src/bridge/ask-from-page.ts';

/** Gives the audit log to the person as a file named by its format and today's date. */
export async function saveLog(
  ask: AskFromPage,
  save: (name: string, type: string, text: string) => void,
  format: 'jsonl' | 'csv',
): Promise<void> {
  const text = await ask('audit.export', { format });
  const day = new Date().toISOString().slice(0, 10);
  save(`cleardial-audit-${day}.${format}`, format === 'csv' ? 'text/csv' : 'application/jsonl', text);
}
