import { say } from '#src/language/index.ts';
import { AmountField } from './amount-field.tsx';
import { Part, type SettingsPartProps } from './settings-part.tsx';

/** What is kept where, and for how long. */
export function PrivacySettings({ settings, isLocked, set }: SettingsPartProps) {
  const { privacy } = settings;
  return (
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
      <AmountField
        label={say('Days after which an import that has ended is forgotten')}
        value={privacy.keepImportsDays}
        min={0}
        max={365}
        onChange={(keepImportsDays) => void set({ privacy: { keepImportsDays } })}
      />
    </Part>
  );
}
