import { useEffect, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { WatchState } from '#src/bridge/messages/watch.ts';
import { isolated, say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import type { WatchSettings } from '#src/settings/index.ts';

const INTERVALS = [0, 5, 15, 60] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** What dials into closed windows though nobody pressed Start here. */
export function WatchPanel({ ask, locale, zone }: { ask: AskFromPage; locale: string; zone: string }) {
  const [state, setState] = useState<WatchState | null>(null);
  const [looking, setLooking] = useState(false);
  const [open, setOpen] = useState(false);
  // It opens by itself for a finding, and only the person closes it.
  const found = (state?.findings.length ?? 0) > 0;
  useEffect(() => {
    if (found) setOpen(true);
  }, [found]);
  const failed = (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`);
  useEffect(() => {
    ask('watch.get', {}).then(setState, failed);
  }, [ask]);
  if (!state) return null;
  const { settings, locked, findings, lookedAt } = state;
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const set = (part: Partial<WatchSettings>) =>
    ask('watch.set', { ...settings, ...part }).then(setState, failed);
  async function look() {
    setLooking(true);
    await ask('watch.look', {}).then(setState, failed);
    setLooking(false);
  }
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('Watch')}
        {findings.length > 0 && (
          <span class="count"> {say('{findings, number} to look at', { findings: findings.length })}</span>
        )}
      </summary>
      <div class="stack">
        <p class="cd-quiet">
          {say(
            'Schedules and other integrations start campaigns that no page can hold. ClearDial can look at what dials.',
          )}
        </p>
        <Findings findings={findings} />
        <p class="cd-quiet" role="status">
          {looking
            ? say('Looking…')
            : lookedAt === null
              ? say('Not looked yet.')
              : state.failed
                ? say('CXone could not be asked at {time}.', { time: clock.format(lookedAt) })
                : [
                    say('Looked at {time}.', { time: clock.format(lookedAt) }),
                    ...(findings.length === 0 ? [say('Nothing dials into a closed window.')] : []),
                  ].join(' ')}
        </p>
        <div class="row">
          <HowOften settings={settings} locked={locked} set={set} />
          <button
            type="button"
            class="cd-button"
            aria-disabled={looking}
            onClick={() => !looking && void look()}
          >
            {say('Look now')}
          </button>
        </div>
        {locked && <p class="cd-quiet">{say('Your organisation has set these.')}</p>}
        {settings.everyMinutes > 0 && (
          <QuietHours settings={settings} locked={locked} locale={locale} zone={zone} set={set} />
        )}
      </div>
    </details>
  );
}

interface WatchSettingProps {
  readonly settings: WatchSettings;
  /** Whether the organisation has set them. */
  readonly locked: boolean;
  readonly set: (part: Partial<WatchSettings>) => void;
}

function Findings({ findings }: Pick<WatchState, 'findings'>) {
  return (
    <ul class="plain-list">
      {findings.map((finding) => (
        <li key={finding.campaignId}>
          {finding.blocked > 0 ? (
            say(
              '{name} is dialing, and {blocked, number} of {total, plural, one {# contact is} other {# contacts are}} blocked now.',
              {
                name: isolated(finding.name),
                blocked: finding.blocked,
                total: finding.total,
              },
            )
          ) : (
            <bdi>{finding.name}</bdi>
          )}{' '}
          {finding.drifted > 0 && say('Settings in CXone are no longer as your rules left them.')}
        </li>
      ))}
    </ul>
  );
}

function HowOften({ settings, locked, set }: WatchSettingProps) {
  return (
    <label class="check">
      <span>{say('[how often] Look')}</span>
      <select
        class="cd-input unit"
        aria-label={say('How often to look')}
        value={settings.everyMinutes}
        disabled={locked}
        onChange={(event) => set({ everyMinutes: Number(event.currentTarget.value) })}
      >
        {INTERVALS.map((minutes) => (
          <option key={minutes} value={minutes}>
            {minutes === 0
              ? say('never')
              : say('every {minutes, plural, one {# minute} other {# minutes}}', { minutes })}
          </option>
        ))}
      </select>
    </label>
  );
}

function QuietHours(props: WatchSettingProps & { locale: string; zone: string }) {
  const { settings, locked, locale, zone, set } = props;
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' });
  const quiet = (name: 'quietFrom' | 'quietUntil', label: string) => (
    <select
      class="cd-input hour"
      aria-label={label}
      value={settings[name]}
      disabled={locked}
      onChange={(event) => set({ [name]: Number(event.currentTarget.value) })}
    >
      {HOURS.map((value) => (
        <option key={value} value={value}>
          {hour.format(Date.UTC(2026, 0, 1, value))}
        </option>
      ))}
    </select>
  );
  return (
    <div class="row">
      <span>{say('Quiet from')}</span>
      {quiet('quietFrom', say('Quiet from'))}
      <span>{say('[hours] until')}</span>
      {quiet('quietUntil', say('Quiet until'))}
      <span class="cd-quiet small">{say('Days and hours in {zone}.', { zone })}</span>
    </div>
  );
}
