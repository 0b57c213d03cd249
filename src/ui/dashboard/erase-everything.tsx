import { useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';

/** The way to leave nothing behind; it asks once more before it is taken. */
export function EraseEverything({ onErase }: { onErase: () => void }) {
  const [asked, setAsked] = useState(false);
  return (
    <section class="panel" aria-labelledby="set-erase">
      <h3 id="set-erase">{say('Erase everything')}</h3>
      <p>
        {say(
          'Connection, imports, drafts, settings, rules that ClearDial keeps for CXone, and the log: export the log first if you have to prove anything.',
        )}
      </p>
      <div class="row">
        {asked ? (
          <>
            <button type="button" class="cd-button" data-kind="danger" onClick={onErase}>
              {say('Erase it now')}
            </button>
            <button type="button" class="cd-button" onClick={() => setAsked(false)}>
              {say('Keep it')}
            </button>
          </>
        ) : (
          <button type="button" class="cd-button" data-kind="danger" onClick={() => setAsked(true)}>
            {say('Erase everything…')}
          </button>
        )}
      </div>
    </section>
  );
}
