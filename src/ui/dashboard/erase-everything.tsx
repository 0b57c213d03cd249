import { useState } from 'preact/hooks';
import { ERASE_WORDS, isEraseTyped } from '#src/bridge/erase-words.ts';
import { say } from '#src/language/index.ts';
import { Field } from '../field.tsx';

/** The way to leave nothing behind but one entry of the log; it takes words that nobody types by chance. */
export function EraseEverything(props: { onErase: (typed: string) => void; onExport: () => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <section class="panel" aria-labelledby="set-erase">
      <h3 id="set-erase">{say('Erase everything')}</h3>
      <p>
        {say(
          'Connection, imports, drafts, settings, rules that ClearDial keeps for CXone, and the log: export the log first if you have to prove anything.',
        )}
      </p>
      <p class="cd-quiet measure">
        {say(
          'One entry of the log stays. It says when this was done and by which access, how much was erased, and on which hash the log ended, so that an earlier export can be matched with it.',
        )}
      </p>
      {typed === null ? (
        <div class="row">
          <button type="button" class="cd-button" data-kind="danger" onClick={() => setTyped('')}>
            {say('Erase everything…')}
          </button>
          <button type="button" class="cd-button" onClick={props.onExport}>
            {say('Export the log')}
          </button>
        </div>
      ) : (
        <Confirmation typed={typed} onType={setTyped} onErase={props.onErase} />
      )}
    </section>
  );
}

function Confirmation(props: {
  typed: string;
  /** Null to go back. */
  onType: (typed: string | null) => void;
  onErase: (typed: string) => void;
}) {
  const { typed, onType, onErase } = props;
  return (
    <form
      class="fields"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEraseTyped(typed)) onErase(typed);
      }}
    >
      <Field label={say('To go on, type “{words}”', { words: say(ERASE_WORDS) })}>
        {(names) => (
          <input
            {...names}
            class="cd-input"
            value={typed}
            maxLength={100}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onType(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <button type="submit" class="cd-button" data-kind="danger" disabled={!isEraseTyped(typed)}>
          {say('Erase it now')}
        </button>
        <button type="button" class="cd-button" onClick={() => onType(null)}>
          {say('Keep it')}
        </button>
      </div>
    </form>
  );
}
