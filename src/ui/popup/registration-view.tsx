import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { RegistrationState } from '#src/bridge/messages/rules.ts';
import type { Campaign } from '#src/cxone/tenant-api.ts';
import { isolated, message, say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { stoppedWords, waitingWords } from './rule-words.ts';

const LOOK_EVERY_MS = 400;
const STEP_WORDS = {
  checking: message('Looking whether its do-not-call lists are there…'),
  sending: message('Registering it…'),
  telling: message('Entering it into the log…'),
} as const;

/** A registration on its way; it goes on when this window is closed. */
export function RegistrationView(props: {
  ask: AskFromPage;
  campaign: Campaign;
  registration: RegistrationState;
  onRegistered: (registration: RegistrationState) => void;
  onChangeIt: (registration: RegistrationState) => void;
  onGone: () => void;
}) {
  const { ask, campaign } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [registration, setRegistration] = useState(props.registration);
  const { state, waitingFor, stopped } = registration;
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (state === 'done') props.onRegistered(registration);
    if (state === 'done' || state === 'stopped') return;
    const timer = setInterval(() => {
      ask('registration.get', { campaignId: campaign.id }).then(
        (next) => (next ? setRegistration(next) : props.onGone()),
        (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`),
      );
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [ask, campaign.id, registration, state, props.onRegistered, props.onGone]);

  async function dismiss(then: () => void) {
    await ask('registration.dismiss', { id: registration.id });
    then();
  }
  const { what, advice } = stoppedWords(registration);
  return (
    <div class="form">
      <h2 ref={heading} tabIndex={-1}>
        {state === 'stopped'
          ? say('Not registered: “{name}”', { name: isolated(registration.rule.name) })
          : say('Registering “{name}”', { name: isolated(registration.rule.name) })}
      </h2>
      {state !== 'stopped' && state !== 'done' && (
        <>
          <p role="status">
            {waitingFor === null
              ? say(STEP_WORDS[state])
              : `${waitingWords(waitingFor)} ${say('It goes on by itself.')}`}
          </p>
          <progress aria-label={say('Registering')} />
          <p class="cd-quiet">{say('You can close this window.')}</p>
          <div class="actions">
            <button type="button" class="cd-button" onClick={() => void dismiss(props.onGone)}>
              {say('Call it off')}
            </button>
          </div>
        </>
      )}
      {state === 'stopped' && (
        <>
          <div class="problem" role="alert">
            <strong>{what}</strong>
            <p>{advice}</p>
          </div>
          {stopped?.fills.map((rule) => (
            <RuleToRemove key={rule.id} {...props} rule={rule} />
          ))}
          <div class="actions">
            <button
              type="button"
              class="cd-button"
              data-kind="primary"
              onClick={() => void dismiss(() => props.onChangeIt(registration))}
            >
              {say('Back to the rule')}
            </button>
            <button type="button" class="cd-button" onClick={() => void dismiss(props.onGone)}>
              {say('Leave it')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function RuleToRemove({
  ask,
  campaign,
  rule,
}: {
  ask: AskFromPage;
  campaign: Campaign;
  rule: { id: string; name: string };
}) {
  const [state, setState] = useState<'there' | 'going' | 'gone' | 'failed'>('there');
  async function remove() {
    setState('going');
    const done = await ask('rules.remove', {
      campaignId: campaign.id,
      rule: { ...rule, jurisdiction: '' },
    }).catch(() => ({ ok: false }));
    setState(done.ok ? 'gone' : 'failed');
  }
  return (
    <div class="row spread">
      <bdi class="name">{rule.name}</bdi>
      {state === 'gone' ? (
        <span class="cd-quiet" role="status">
          {say('Removed')}
        </span>
      ) : (
        <button
          type="button"
          class="cd-button"
          data-kind="danger"
          aria-label={say('Remove {name}', { name: rule.name })}
          aria-disabled={state === 'going'}
          onClick={() => state !== 'going' && void remove()}
        >
          {state === 'failed' ? say('Try again') : say('Remove')}
        </button>
      )}
    </div>
  );
}
