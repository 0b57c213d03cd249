import { useEffect, useState } from 'preact/hooks';
import { LANGUAGES, say } from '#src/language/index.ts';
import type { EffectiveSettings, Settings } from '#src/settings/index.ts';
import { failureWords } from '../failure-words.ts';
import { Callout, Choice } from '../field.tsx';
import { AmendmentSettings } from './amendment-settings.tsx';
import { ConnectionPanel } from './connection-panel.tsx';
import { EraseEverything } from './erase-everything.tsx';
import { GuardSettings } from './guard-settings.tsx';
import { JudgingSettings } from './judging-settings.tsx';
import type { TabProps } from './parts.tsx';
import { PrivacySettings } from './privacy-settings.tsx';
import { RateSettings } from './rate-settings.tsx';
import { SettingsFilePanel } from './settings-file.tsx';
import { Part, type SettingsPartProps } from './settings-part.tsx';

/** Each in its own language, for whoever cannot read the one that is set. */
const LANGUAGE_NAMES = Object.fromEntries(
  LANGUAGES.map((tag) => [tag, new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag]),
) as Record<(typeof LANGUAGES)[number], string>;

/** What a person chose, what the organisation has set, and the way to leave nothing behind. */
export function SettingsTab(props: TabProps) {
  const { ask } = props;
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
  const part: SettingsPartProps = {
    settings,
    isLocked: (name) => locked.includes(name),
    set: (parts: Partial<Settings>) =>
      ask('settings.set', parts).then((next) => {
        setEffective(next);
        setProblem(null);
        setSaid(say('Kept.'));
      }, refused),
  };
  return (
    <>
      <PolicyNotice policy={effective.policy} />
      <UnreadableParts problems={problems} />
      <p role="status" class="visually-hidden">
        {said}
      </p>
      {problem !== null && <Callout kind="fault">{problem}</Callout>}
      <ConnectionPanel {...props} browserName={effective.browserName} />
      <LanguageSettings {...part} />
      <JudgingSettings {...part} locale={props.locale} />
      <GuardSettings {...part} />
      <AmendmentSettings
        {...props}
        amendments={settings.amendments}
        locked={part.isLocked('amendments')}
        onChange={(amendments) => void part.set({ amendments })}
      />
      <RateSettings {...part} />
      <PrivacySettings {...part} />
      <EraseEverything
        onErase={(typed) => void ask('everything.erase', { typed }).then(() => location.reload(), refused)}
        onExport={() =>
          void ask('audit.export', { format: 'jsonl' }).then((text) => {
            const day = new Date().toISOString().slice(0, 10);
            props.save(`cleardial-audit-${day}.jsonl`, 'application/jsonl', text);
          }, refused)
        }
      />
      <SettingsFilePanel {...part} save={props.save} refused={refused} />
    </>
  );
}

function PolicyNotice({ policy }: Pick<EffectiveSettings, 'policy'>) {
  if (policy === 'browser') return null;
  return (
    <Callout kind="fault">
      {policy === 'last-known'
        ? say(
            'The browser has not yet said what your organisation’s policy is. Until it does, the policy it last gave to this device holds.',
          )
        : say(
            'The browser has not yet said whether your organisation has a policy. Until it does, nobody can override a held launch, and the launch guard cannot be changed. If this stays, restart the browser.',
          )}
    </Callout>
  );
}

function UnreadableParts({ problems }: Pick<EffectiveSettings, 'problems'>) {
  return problems.map(({ part, ruled, path }) => (
    <Callout key={`${part} ${path}`} kind="fault">
      {unreadableWords(part, ruled, `${part} ${path}`.trim())}
    </Callout>
  ));
}

function unreadableWords(part: string, ruled: boolean, path: string): string {
  if (!ruled)
    return say('What was kept of the settings cannot be read at {path}: the default holds.', { path });
  if (part === 'guard')
    return say(
      'Your organisation’s policy cannot be read at {path}: until that is mended, nobody can override a held launch.',
      { path },
    );
  return say('Your organisation’s policy cannot be read at {path}: the default holds.', { path });
}

function LanguageSettings({ settings, isLocked, set }: SettingsPartProps) {
  return (
    <Part title={say('Language')} locked={isLocked('language')}>
      <Choice
        label={say('ClearDial speaks')}
        value={settings.language}
        choices={{ browser: say('the language of the browser'), ...LANGUAGE_NAMES }}
        onChange={(language) => void set({ language }).then(() => location.reload())}
      />
    </Part>
  );
}
