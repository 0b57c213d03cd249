import { useEffect, useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import type { DashboardProps } from './parts.tsx';

/** When the calls are to be made. */
export interface ProposedTime {
  /** Null for now. */
  readonly at: number | null;
  readonly zone: string;
}

function localText(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

interface ProposedTimeProps {
  readonly validator: DashboardProps['validator'];
  readonly zone: string;
  readonly onChange: (time: ProposedTime | null) => void;
}

/** What a person chooses of a time; each choice is told as the instant that it is. */
function useProposedTime({ validator, onChange, ...props }: ProposedTimeProps) {
  const [kind, setKind] = useState<'now' | 'at'>('now');
  const [zone, setZone] = useState(props.zone);
  const [local, setLocal] = useState(() => localText(Date.now(), props.zone));
  const [second, setSecond] = useState(false);
  const [instants, setInstants] = useState<readonly number[] | null>(null);
  useEffect(() => {
    if (kind === 'now') {
      onChange({ at: null, zone: props.zone });
      return;
    }
    let current = true;
    validator()
      .then((remote) => remote.instantsOf(zone, local))
      .then(
        (found) => {
          if (!current) return;
          setInstants(found);
          const at = found[second ? found.length - 1 : 0];
          onChange(at === undefined ? null : { at, zone });
        },
        (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`),
      );
    return () => {
      current = false;
    };
  }, [kind, zone, local, second]);
  return {
    ...{ kind, zone, local, second },
    /** How often clocks show the time: once, not at all, or twice. Null while that is not known. */
    times: kind === 'at' ? (instants?.length ?? null) : null,
    setKind,
    setSecond,
    setZone(name: string): void {
      setKind('at');
      setZone(name);
    },
    setLocal(text: string): void {
      setKind('at');
      setLocal(text);
    },
  };
}

/** Now, or a date and time in a zone that is named; where clocks change, the person says which of two. */
export function ProposedTimeField(props: ProposedTimeProps) {
  const { kind, zone, local, second, times, setKind, setZone, setLocal, setSecond } = useProposedTime(props);
  return (
    <fieldset>
      <legend>{say('When the calls are to be made')}</legend>
      <div class="row">
        <label class="check">
          <input type="radio" name="when" checked={kind === 'now'} onChange={() => setKind('now')} />
          {say('Now')}
        </label>
        <label class="check">
          <input type="radio" name="when" checked={kind === 'at'} onChange={() => setKind('at')} />
          {say('[a time] At')}
        </label>
        <input
          class="cd-input"
          type="datetime-local"
          aria-label={say('Date and time')}
          value={local}
          onInput={(event) => setLocal(event.currentTarget.value)}
        />
        <select
          class="cd-input"
          aria-label={say('Time zone')}
          value={zone}
          onChange={(event) => setZone(event.currentTarget.value)}
        >
          {[...new Set([props.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {times === 0 && (
        <p class="cd-fault" role="alert">
          {local === ''
            ? say('Choose a date and a time.')
            : say('Clocks there skip this time. Choose one that they show.')}
        </p>
      )}
      {(times ?? 0) > 1 && (
        <label class="check">
          <input
            type="checkbox"
            checked={second}
            onChange={(event) => setSecond(event.currentTarget.checked)}
          />
          {say('Clocks there show this time twice: take the later one')}
        </label>
      )}
    </fieldset>
  );
}
