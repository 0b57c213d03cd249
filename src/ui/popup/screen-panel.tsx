import { useEffect, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { ScreenState } from '#src/bridge/messages/screens.ts';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { failureWords } from '../failure-words.ts';
import { FileButton } from '../file-button.tsx';
import { exportScreens, importScreens } from './screen-file.ts';
import { quoted, ScreenList } from './screen-list.tsx';

/** What no longer fits the screen's description, in a sentence each. */
function complaints({ now }: ScreenState): string[] {
  if (now === null) return [];
  const name = quoted(now.names);
  const tampered =
    now.tampered > 0
      ? [
          say(
            'This page hides, moves or covers {tampered, plural, one {# badge} other {# badges}}. Do not rely on what it shows; launches are checked all the same.',
            { tampered: now.tampered },
          ),
        ]
      : [];
  return [
    ...tampered,
    ...(now.expectsRows && now.rows === 0
      ? [
          say('No numbers stand where {name} says. CXone may have changed this screen: set it up again.', {
            name,
          }),
        ]
      : []),
    ...(now.expectsLaunch && !now.launches
      ? [
          say(
            'The button that starts dialing on {name} is not here. Set up this screen again if it should be.',
            { name },
          ),
        ]
      : []),
  ];
}

/** What is known of the screen, and what can be done about it. @param onSetup the popup gives way to the page */
function useScreen(ask: AskFromPage, onSetup: () => void) {
  const [state, setState] = useState<ScreenState | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`);
  const refresh = () => ask('screen.get', {}).then(setState, failed);
  useEffect(() => {
    void refresh();
  }, [ask]);

  async function setUp() {
    if (await ask('screen.setUp', {})) onSetup();
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

  const forget = (address: string) => void ask('screen.forget', { address }).then(refresh, failed);

  return { state, said, problem, setUp, importFile, forget };
}

/** What is read of the screen, what no longer fits, and the ways to correct it. */
export function ScreenPanel(props: {
  ask: AskFromPage;
  save: (name: string, type: string, text: string) => void;
  /** The popup gives way to the page. */
  onSetup: () => void;
}) {
  const { state, said, problem, setUp, importFile, forget } = useScreen(props.ask, props.onSetup);
  const [open, setOpen] = useState(false);
  const wrong = state === null ? [] : complaints(state);
  const isWrong = wrong.length > 0;
  // It opens by itself for what is wrong, and only the person closes it.
  useEffect(() => {
    if (isWrong) setOpen(true);
  }, [isWrong]);
  if (!state) return null;
  const { now, screens, locked } = state;
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
          <ScreenList screens={screens} locked={locked} onForget={({ address }) => forget(address)} />
        )}
        {locked && <p class="cd-quiet">{say('Your organisation has set these.')}</p>}
        <ScreenActions
          hasScreens={screens.length > 0}
          locked={locked}
          onSetUp={() => void setUp()}
          onImport={(file) => void importFile(file)}
          onExport={() => exportScreens(screens, props.save)}
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
  onSetUp: () => void;
  onImport: (file: File) => void;
  onExport: () => void;
}) {
  const { hasScreens, locked, onSetUp, onImport, onExport } = props;
  return (
    <div class="actions">
      {!locked && (
        <>
          <button type="button" class="cd-button" onClick={onSetUp}>
            {say('Set up this screen')}
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
