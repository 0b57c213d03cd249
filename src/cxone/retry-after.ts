/** Seconds or a date, the date by the server's own clock; null when it says nothing that can be read. */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const said = headers.get('retry-after')?.trim();
  if (!said) return null;
  if (/^\d+(\.\d+)?$/.test(said)) return Number(said) * 1000;
  const date = /[a-z]/i.test(said) ? Date.parse(said) : Number.NaN;
  if (Number.isNaN(date)) return null;
  const serverNow = Date.parse(headers.get('date') ?? '');
  return Math.max(0, date - (Number.isNaN(serverNow) ? now : serverNow));
}
