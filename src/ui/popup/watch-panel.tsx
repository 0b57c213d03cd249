import { useEffect, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { WatchSettings, WatchState } from '#src/bridge/page-messages.ts';

const INTERVALS = [0, 5, 15, 60] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** What dials into closed windows though nobody pressed Start here. */
export function WatchPanel({ ask, locale }: { ask: AskFromPage; locale: string }) {
  const [state, setState] = useState<WatchState | null>(null);
  const [looking, setLooking] = useState(false);
  const [open, setOpen] = useState(false);
  // Opens by itself for a finding, and closes by nobody but her.
  const found = (state?.findings.length ?? 0) > 0;
  useEffect(() => {
    if (found) setOpen(true);
  }, [found]);
  const failed = (error: unknown) => console.warn('ClearDial:', error);
  useEffect(() => {
    ask('watch.get', {}).then(setState, failed);
  }, [ask]);
  if (!state) return null;
  const { settings, findings, lookedAt } = state;
  const number = new Intl.NumberFormat(locale);
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' });
  const set = (part: Partial<WatchSettings>) =>
    ask('watch.set', { ...settings, ...part }).then(setState, failed);
  const quiet = (name: 'quietFrom' | 'quietUntil', label: string) => (
    <select
      class="cd-input hour"
      aria-label={label}
      value={settings[name]}
      onChange={(event) => void set({ [name]: Number(event.currentTarget.value) })}
    >
      {HOURS.map((value) => (
        <option key={value} value={value}>
          {hour.format(Date.UTC(2026, 0, 1, value))}
        </option>
      ))}
    </select>
  );
  async function look() {
    setLooking(true);
    await ask('watch.look', {}).then(setState, failed);
    setLooking(false);
  }
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Watch
        {findings.length > 0 && <span class="count"> {number.format(findings.length)} to look at</span>}
      </summary>
      <div class="stack">
        <p class="cd-quiet">
          Schedules and other integrations start campaigns that no page can hold. ClearDial can look at what
          dials.
        </p>
        <ul class="plain-list">
          {findings.map((finding) => (
            <li key={finding.campaignId}>
              <bdi>{finding.name}</bdi>
              {finding.blocked > 0 &&
                ` is dialing, and ${number.format(finding.blocked)} of ${number.format(finding.total)} contacts are blocked now.`}
              {finding.drifted > 0 && ' Settings in CXone are no longer as your rules left them.'}
            </li>
          ))}
        </ul>
        <p class="cd-quiet" role="status">
          {looking
            ? 'Looking…'
            : lookedAt === null
              ? 'Not looked yet.'
              : state.failed
                ? `CXone could not be asked at ${clock.format(lookedAt)}.`
                : `Looked at ${clock.format(lookedAt)}.${findings.length === 0 ? ' Nothing dials into a closed window.' : ''}`}
        </p>
        <div class="row">
          <label class="check">
            <span>Look</span>
            <select
              class="cd-input unit"
              aria-label="How often to look"
              value={settings.everyMinutes}
              onChange={(event) => void set({ everyMinutes: Number(event.currentTarget.value) })}
            >
              {INTERVALS.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {minutes === 0 ? 'never' : `every ${minutes} minutes`}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="cd-button"
            aria-disabled={looking}
            onClick={() => !looking && void look()}
          >
            Look now
          </button>
        </div>
        {settings.everyMinutes > 0 && (
          <div class="row">
            <span>Quiet from</span>
            {quiet('quietFrom', 'Quiet from')}
            <span>until</span>
            {quiet('quietUntil', 'Quiet until')}
          </div>
        )}
      </div>
    </details>
  );
}
