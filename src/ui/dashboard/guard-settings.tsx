import { useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import { approverFor, SHORTEST_CODE } from '#src/settings/index.ts';
import { Choice, Field } from '../field.tsx';
import { Part, type SettingsPartProps } from './settings-part.tsx';

/** What happens to a launch that is not clear, and whose code lets it through. */
export function GuardSettings({ settings, isLocked, set }: SettingsPartProps) {
  const { guard } = settings;
  return (
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
