import { useEffect, useState } from 'preact/hooks';
import { LANGUAGES, say } from '#src/language/index.ts';
import { parse, z } from '#src/schema/index.ts';
import {
  approverFor,
  type EffectiveSettings,
  Settings,
  type SettingsPart,
  SHORTEST_CODE,
} from '#src/settings/index.ts';
import { failureWords } from '../failure-words.ts';
import { Callout, Choice, Field } from '../field.tsx';
import { FileButton } from '../file-button.tsx';
import { AmendmentSettings } from './amendment-settings.tsx';
import { ConsentsElsewhere } from './consents-elsewhere.tsx';
import { EraseEverything } from './erase-everything.tsx';
import { Part, type TabProps } from './parts.tsx';

/** Each in its own language, for whoever cannot read the one that is set. */
const LANGUAGE_NAMES = Object.fromEntries(
  LANGUAGES.map((tag) => [tag, new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag]),
) as Record<(typeof LANGUAGES)[number], string>;

const SettingsFile = z.object({ cleardialSettings: z.literal(1), settings: z.partial(Settings) });

/** What a person chose, what her organisation has set, and the way to leave nothing behind. */
export function SettingsTab(props: TabProps) {
  const { ask, connection, popupPage, save } = props;
  const [effective, setEffective] = useState<EffectiveSettings | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const refused = (error: unknown) => {
    setSaid('');
    setProblem(failureWords(error));
  };
  useEffect(() => {
    ask('settings.get', {}).then(setEffective, refused);
  }, [ask]);
  if (!effective) return <p class="cd-quiet">{say('Reading…')}</p>;
  const { settings, locked, problems } = effective;
  const set = (parts: Partial<Settings>) =>
    ask('settings.set', parts).then((next) => {
      setEffective(next);
      setProblem(null);
      setSaid(say('Kept.'));
    }, refused);
  const isLocked = (part: SettingsPart) => locked.includes(part);
  const { judging, guard, rate, privacy } = settings;

  async function importFile(file: File) {
    try {
      const found = parse(SettingsFile, JSON.parse(await file.text()), 'a file of ClearDial settings');
      await set(
        Object.fromEntries(
          Object.entries(found.settings).filter(
            ([part, value]) => value !== undefined && !isLocked(part as SettingsPart),
          ),
        ),
      );
    } catch (error) {
      refused(error);
    }
  }

  return (
    <>
      {problems.map(({ part, ruled, path }) => (
        <Callout key={`${part} ${path}`} kind="fault">
          {ruled
            ? say('Your organisation’s policy cannot be read at {path}: the default holds.', {
                path: `${part} ${path}`,
              })
            : say('What was kept of the settings cannot be read at {path}: the default holds.', {
                path: `${part} ${path}`,
              })}
        </Callout>
      ))}
      <p role="status" class="visually-hidden">
        {said}
      </p>
      {problem !== null && <Callout kind="fault">{problem}</Callout>}
      <section class="panel" aria-labelledby="set-connection">
        <h3 id="set-connection">{say('Connection')}</h3>
        {connection.state === 'connected' ? (
          <dl class="facts">
            <dt>{say('Tenant')}</dt>
            <dd>{connection.tenant}</dd>
            <dt>{say('Host')}</dt>
            <dd>{connection.origin.replace(/^https?:\/\//, '')}</dd>
            <dt>{say('[sign-in] Kept')}</dt>
            <dd>
              {connection.remembered ? say('on this device, encrypted') : say('until the browser closes')}
            </dd>
          </dl>
        ) : (
          <p>{say('Not connected.')}</p>
        )}
        {effective.browserName !== null && (
          <p class="cd-quiet">
            {say('Your organisation calls this browser “{name}”. The log says so in each entry.', {
              name: effective.browserName,
            })}
          </p>
        )}
        <p>
          <a href={popupPage} target="_blank" rel="noreferrer">
            {connection.state === 'connected' ? say('Change the connection') : say('Connect to CXone')}
          </a>
        </p>
      </section>

      <Part title={say('Language')} locked={isLocked('language')}>
        <Choice
          label={say('ClearDial speaks')}
          value={settings.language}
          choices={{ browser: say('the language of the browser'), ...LANGUAGE_NAMES }}
          onChange={(language) => void set({ language }).then(() => location.reload())}
        />
      </Part>

      <Part title={say('Judging')} locked={isLocked('judging')}>
        <Choice
          label={say('Which evidence of a place counts')}
          value={judging.strategy}
          choices={{
            'all-evidence': say('All of it: every place it points to must allow the call'),
            'address-first': say('The address; the number where there is none'),
            'number-first': say('The number; the address where it says nothing'),
          }}
          onChange={(strategy) => void set({ judging: { ...judging, strategy } })}
        />
        <Choice
          label={say('Calls are for')}
          value={judging.campaign.purpose}
          choices={{ telemarketing: say('Sales and marketing'), 'debt-collection': say('Debt collection') }}
          onChange={(purpose) =>
            void set({ judging: { ...judging, campaign: { ...judging.campaign, purpose } } })
          }
        />
        <Choice
          label={say('Called by')}
          value={judging.campaign.channel}
          choices={{
            live: say('People'),
            prerecorded: say('Recorded messages'),
            undeclared: say('It is not known'),
          }}
          onChange={(channel) =>
            void set({ judging: { ...judging, campaign: { ...judging.campaign, channel } } })
          }
        />
        <Amount
          label={say('Minutes before the end of calling hours at which calls stop')}
          value={judging.safetyMarginMinutes}
          min={0}
          max={120}
          onChange={(safetyMarginMinutes) => void set({ judging: { ...judging, safetyMarginMinutes } })}
        />
        <Choice
          label={say('A person’s other numbers')}
          value={judging.otherNumbers}
          choices={{
            count: say('say where the person may be: each of their places must allow the call'),
            alone: say('do not count: each number speaks for itself'),
          }}
          onChange={(otherNumbers) => void set({ judging: { ...judging, otherNumbers } })}
        />
        <ConsentsElsewhere
          said={judging.consentsElsewhere}
          locale={props.locale}
          now={Date.now}
          onChange={(consentsElsewhere) => void set({ judging: { ...judging, consentsElsewhere } })}
        />
      </Part>

      <Part title={say('Launch guard')} locked={isLocked('guard')}>
        <Choice
          label={say('A launch that ClearDial cannot judge')}
          value={guard.whenUndecided}
          choices={{ hold: say('is held'), warn: say('may go on after a warning') }}
          onChange={(whenUndecided) => void set({ guard: { ...guard, whenUndecided } })}
        />
        <Choice
          label={say('Launching a list that is not clear takes')}
          value={guard.overrides}
          choices={{
            reason: say('a reason'),
            approval: say('a reason and an approver’s code'),
            never: say('nothing: nobody may'),
          }}
          onChange={(overrides) => void set({ guard: { ...guard, overrides } })}
        />
        <Approvers
          names={guard.approvers.map(({ name }) => name)}
          onAdd={async (name, code) => {
            const approver = await approverFor(name, code);
            await set({
              guard: {
                ...guard,
                approvers: [...guard.approvers.filter((one) => one.name !== name), approver],
              },
            });
          }}
          onRemove={(name) =>
            void set({ guard: { ...guard, approvers: guard.approvers.filter((one) => one.name !== name) } })
          }
        />
      </Part>

      <AmendmentSettings
        {...props}
        amendments={settings.amendments}
        locked={isLocked('amendments')}
        onChange={(amendments) => void set({ amendments })}
      />

      <Part title={say('Rate')} locked={isLocked('rate')}>
        <Amount
          label={say('Requests a second, at most')}
          value={rate.perSecond}
          min={1}
          max={1_000}
          onChange={(perSecond) => void set({ rate: { ...rate, perSecond } })}
        />
        <Amount
          label={say('Milliseconds between two contacts that are sent')}
          value={rate.upsertSpacingMs}
          min={0}
          max={5_000}
          onChange={(upsertSpacingMs) => void set({ rate: { ...rate, upsertSpacingMs } })}
        />
      </Part>

      <Part title={say('Privacy')} locked={isLocked('privacy')}>
        <ul class="plain">
          <li>
            {say(
              'Contacts, attempts and do-not-call numbers are in memory, until you sign out or the browser closes.',
            )}
          </li>
          <li>
            {say(
              'Rows of an import are on this device, encrypted, until you forget them or this many days after its end.',
            )}
          </li>
          <li>{say('The secret is on this device only where you ticked “Remember”, encrypted.')}</li>
          <li>{say('The log is on this device and holds no phone number.')}</li>
          <li>{say('Nothing goes anywhere but to your CXone and the webhooks registered there.')}</li>
        </ul>
        <Amount
          label={say('Days after which an import that has ended is forgotten')}
          value={privacy.keepImportsDays}
          min={0}
          max={365}
          onChange={(keepImportsDays) => void set({ privacy: { keepImportsDays } })}
        />
      </Part>
      <EraseEverything
        onErase={(typed) => void ask('everything.erase', { typed }).then(() => location.reload(), refused)}
        onExport={() =>
          void ask('audit.export', { format: 'jsonl' }).then((text) => {
            const day = new Date().toISOString().slice(0, 10);
            save(`cleardial-audit-${day}.jsonl`, 'application/jsonl', text);
          }, refused)
        }
      />

      <section class="panel" aria-labelledby="set-file">
        <h3 id="set-file">{say('As a file')}</h3>
        <div class="row">
          <button
            type="button"
            class="cd-button"
            onClick={() =>
              save(
                'cleardial-settings.json',
                'application/json',
                `${JSON.stringify({ cleardialSettings: 1, settings }, null, 2)}\n`,
              )
            }
          >
            {say('Export settings')}
          </button>
          <FileButton
            label={say('Import settings…')}
            accept="application/json,.json"
            onFile={(file) => void importFile(file)}
          />
          <span class="cd-quiet">{say('No secret and no contact is in it.')}</span>
        </div>
      </section>
    </>
  );
}

function Amount(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}) {
  const { label, value, min, max, onChange } = props;
  /** What was typed and cannot be; null while it is what holds. */
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <Field
      label={label}
      fault={
        wrong === null
          ? null
          : say(
              'Enter a whole number from {min, number} to {max, number}. Until then {value, number} holds.',
              { min, max, value },
            )
      }
    >
      {(names) => (
        <input
          {...names}
          class="cd-input amount"
          type="number"
          value={wrong ?? value}
          min={min}
          max={max}
          step={1}
          onChange={(event) => {
            const { value: typed, valueAsNumber: wanted } = event.currentTarget;
            const holds = Number.isInteger(wanted) && wanted >= min && wanted <= max;
            setWrong(holds ? null : typed);
            if (holds) onChange(wanted);
          }}
        />
      )}
    </Field>
  );
}

function Approvers(props: {
  names: readonly string[];
  onAdd: (name: string, code: string) => Promise<void>;
  onRemove: (name: string) => void;
}) {
  const { names, onAdd, onRemove } = props;
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  return (
    <div class="fields">
      <h4>{say('Approvers')}</h4>
      {names.length === 0 ? (
        <p class="cd-quiet">
          {say('Nobody yet. An approver types her own code here; only what proves it is kept.')}
        </p>
      ) : (
        <ul class="bare">
          {names.map((one) => (
            <li key={one} class="row">
              <bdi>{one}</bdi>
              <button
                type="button"
                class="cd-button"
                aria-label={say('Remove {name}', { name: one })}
                onClick={() => onRemove(one)}
              >
                {say('Remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row top">
        <Field label={say('Name')}>
          {(names) => (
            <input
              {...names}
              class="cd-input"
              value={name}
              maxLength={80}
              autocomplete="off"
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field
          label={say('Code')}
          hint={say('{least, number} characters or more.', { least: SHORTEST_CODE })}
        >
          {(names) => (
            <input
              {...names}
              class="cd-input"
              type="password"
              value={code}
              maxLength={100}
              autocomplete="new-password"
              onInput={(event) => setCode(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <div class="row">
        <button
          type="button"
          class="cd-button"
          disabled={name.trim() === '' || code.trim().length < SHORTEST_CODE}
          onClick={() =>
            void onAdd(name.trim(), code).then(() => {
              setName('');
              setCode('');
            })
          }
        >
          {say('Add')}
        </button>
      </div>
    </div>
  );
}
