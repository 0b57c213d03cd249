import { isolated, say } from '#src/language/index.ts';
import type { PhonePlace, ScreenDescription } from '#src/screen/screens.ts';

/** Names in the quotes of the reader's language. */
export const quoted = (names: readonly string[]): string =>
  names.map((name) => say('“{name}”', { name: isolated(name) })).join(', ');

function placeWords(phone: PhonePlace | undefined): string {
  if (phone === undefined) return '';
  return 'header' in phone
    ? say('numbers under “{header}”', { header: phone.header })
    : say('numbers where you pointed');
}

/** Screens that a person taught or imported, each with what is known of it. */
export function ScreenList(props: {
  screens: readonly ScreenDescription[];
  /** Whether the organisation has set them. */
  locked: boolean;
  onForget: (screen: ScreenDescription) => void;
}) {
  const { screens, locked, onForget } = props;
  return (
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
              onClick={() => onForget(screen)}
            >
              {say('Forget')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
