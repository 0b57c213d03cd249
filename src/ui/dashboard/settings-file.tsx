import { say } from '#src/language/index.ts';
import { parse, z } from '#src/schema/index.ts';
import { Settings, type SettingsPart } from '#src/settings/index.ts';
import { FileButton } from '../file-button.tsx';
import type { TabProps } from './parts.tsx';
import type { SettingsPartProps } from './settings-part.tsx';

const SettingsFile = z.object({ cleardialSettings: z.literal(1), settings: z.partial(Settings) });

/** The settings as a file, without any secret, and back from one. */
export function SettingsFilePanel(
  props: SettingsPartProps & Pick<TabProps, 'save'> & { refused: (error: unknown) => void },
) {
  const { settings, isLocked, set, save, refused } = props;

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
  );
}
