import { useEffect, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { ScreenState } from '#src/bridge/messages/screens.ts';
import { isolated, say } from '#src/language/index.ts';
import { parse, z } from '#src/schema/index.ts';
import { type PhonePlace, ScreenDescription } from '#src/screen/screens.ts';
import { failureWords } from '../failure-words.ts';
import { FileButton } from '../file-button.tsx';

/** A file may carry more than this version knows: only its screens are read. */
const ScreensFile = z.object({ screens: z.array(ScreenDescription).check(z.maxLength(200)) });

/** Names in the quotes of the reader's language. */
const quoted = (names: readonly string[]): string =>
  names.map((name) => say('“{name}”', { name: isolated(name) })).join(', ');

function placeWords(phone: PhonePlace | undefined): string {
  if (phone === undefined) return '';
  return 'header' in phone
    ? say('numbers under “{header}”', { header: phone.header })
    : say('numbers where you pointed');
}

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
      const { screens: found } = parse(ScreensFile, JSON.parse(await file.text()), 'a file of screens');
      const addresses = new Set(found.map(({ address, host }) => `${host} ${address}`));
      const kept = state.screens.filter(({ address, host }) => !addresses.has(`${host} ${address}`));
      await ask('settings.set', { screens: [...found, ...kept] });
      setSaid(
        say('{found, plural, one {# screen} other {# screens}} read from {name}.', {
          found: found.length,
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
        {now !== null && !isWrong && (
          <p class="cd-quiet">
            {now.rows > 0
              ? say(
                  '{rows, plural, one {# row with a number is} other {# rows with a number are}} read here.',
                  {
                    rows: now.rows,
                  },
                )
              : say('No phone numbers are recognised here.')}
            {!now.campaign && ` ${say('Its address does not say which campaign it shows.')}`}
          </p>
        )}
        {screens.length > 0 && (
          <ul class="rules">
            {screens.map((screen) => (
              <li key={`${screen.host} ${screen.address}`} class="row spread">
                <span class="name">
                  <bdi>{screen.name}</bdi>{' '}
                  <span class="cd-quiet">
                    {[
                      placeWords(screen.phone),
                      screen.launchWords.length > 0
                        ? say('starts by {words}', {
                            words: quoted(screen.launchWords),
                          })
                        : '',
                    ]
                      .filter((words) => words !== '')
                      .join('; ')}
                  </span>
                </span>
                {!locked && (
                  <button
                    type="button"
                    class="cd-button"
                    aria-label={say('Forget {name}', { name: screen.name })}
                    onClick={() =>
                      void ask('screen.forget', { address: screen.address }).then(refresh, failed)
                    }
                  >
                    {say('Forget')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        {locked && <p class="cd-quiet">{say('Your organisation has set these.')}</p>}
        <div class="actions">
          {!locked && (
            <>
              <button type="button" class="cd-button" onClick={() => void teach()}>
                {say('Teach this screen')}
              </button>
              <FileButton
                label={say('Import…')}
                accept="application/json,.json"
                onFile={(file) => void importFile(file)}
              />
            </>
          )}
          {screens.length > 0 && (
            <button
              type="button"
              class="cd-button"
              onClick={() =>
                save(
                  'cleardial-screens.json',
                  'application/json',
                  `${JSON.stringify({ screens }, null, 2)}\n`,
                )
              }
            >
              {say('Export')}
            </button>
          )}
        </div>
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
