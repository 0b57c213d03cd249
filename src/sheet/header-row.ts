import type { SourceRow } from './source-row.ts';

export function proposeHeader(rows: readonly SourceRow[]): { line: number | null; certain: boolean } {
  const best = Math.max(0, ...rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length));
  const header = rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= best * 0.6);
  const isData = header?.cells.some((cell) => /\d{5}/.test(cell)) ?? true;
  return { line: isData ? null : (header?.line ?? null), certain: true };
}
