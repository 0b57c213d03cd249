import { useEffect, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { ScreenState } from '#src/bridge/messages/screens.ts';
import { say } from '#src/language/index.ts';
import { failureWords } from '../failure-words.ts';
import { FileButton } from '../file-button.tsx';
import { exportScreens, importScreens } from './screen-file.ts';
import { quoted, ScreenList } from './screen-list.tsx';

/** What no longer fits what was taught, in a sentence each. */
function complaints({ now }: ScreenState): string[] {
  if (now === null) return [];
  const taught = quoted(now.names);
  return [
    ...(now.expectsRows && now.rows === 0
      ? [
          say('No numbers stand where {taught} says. CXone may have changed this screen: teach it again.', {
            taught,
          }),
        ]
      : []),
    ...(now.expectsLaunch && !now.launches
      ? [
          say(
            'The button that starts dialing on {taught} is not here. Teach this screen again if it should be.',
            { taught },
          ),
        ]
      : []),
  ];
}

/** What is read of the screen, what no longer fits, and the ways to correct it. */
export function ScreenPanel(props: {
  ask: AskFromPage;
  save: (name: string, type: string, text: string) => void;
  /** The popup gives way to the page. */
  onTeaching: () => void;
}) {
  const { ask, save, onTeaching } = props;
  const [state, setState] = useState<ScreenState | null>(null);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown) => console.warn('ClearDial:', error);
  const refresh = () => ask('screen.get', {}).then(setState, failed);
  useEffect(() => {
    void refresh();
  }, [ask]);
  const wrong = state === null ? [] : complaints(state);
  const isWrong = wrong.length > 0;
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  if (!state) return null;
  const { now, screens, locked } = state;

  async function teach() {
    if (await ask('screen.teach', {})) onTeaching();
    else setProblem(say('Open a CXone screen first.'));
  }

  async function importFile(file: File) {
    if (!state) return;
    setProblem(null);
    try {
      const found = await importScreens(file, state.screens, ask);
      setSaid(
        say('{found, plural, one {# screen} other {# screens}} read from {name}.', {
          found,
          name: file.name,
        }),
      );
      await refresh();
    } catch (error) {
      setProblem(
        say('{name} was not read: {problem}', {
          name: file.name,
          problem: failureWords(error),
        }),
      );
    }
  }

  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('This screen')}
        {isWrong && <span class="count"> {say('has changed')}</span>}
      </summary>
      <div class="stack">
        {wrong.map((sentence) => (
          <p key={sentence} class="cd-fault" role="alert">
            {sentence}
          </p>
        ))}
        {now !== null && !isWrong && <ReadHere now={now} />}
        {screens.length > 0 && (
          <ScreenList
            screens={screens}
            locked={locked}
            onForget={({ address }) => void ask('screen.forget', { address }).then(refresh, failed)}
          />
        )}
        {locked && <p class="cd-quiet">{say('Your organisation has set these.')}</p>}
        <ScreenActions
          hasScreens={screens.length > 0}
          locked={locked}
          onTeach={() => void teach()}
          onImport={(file) => void importFile(file)}
          onExport={() => exportScreens(screens, save)}
        />
        {problem !== null && (
          <p class="cd-fault" role="alert">
            {problem}
          </p>
        )}
        <p role="status" class="cd-quiet">
          {said}
        </p>
      </div>
    </details>
  );
}

function ReadHere({ now }: { now: NonNullable<ScreenState['now']> }) {
  return (
    <p class="cd-quiet">
      {now.rows > 0
        ? say('{rows, plural, one {# row with a number is} other {# rows with a number are}} read here.', {
            rows: now.rows,
          })
        : say('No phone numbers are recognised here.')}
      {!now.campaign && ` ${say('Its address does not say which campaign it shows.')}`}
    </p>
  );
}

function ScreenActions(props: {
  hasScreens: boolean;
  locked: boolean;
  onTeach: () => void;
  onImport: (file: File) => void;
  onExport: () => void;
}) {
  const { hasScreens, locked, onTeach, onImport, onExport } = props;
  return (
    <div class="actions">
      {!locked && (
        <>
          <button type="button" class="cd-button" onClick={onTeach}>
            {say('Teach this screen')}
          </button>
          <FileButton label={say('Import…')} accept="application/json,.json" onFile={onImport} />
        </>
      )}
      {hasScreens && (
        <button type="button" class="cd-button" onClick={onExport}>
          {say('Export')}
        </button>
      )}
    </div>
  );
}
