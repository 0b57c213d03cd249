import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { RegistrationState } from '#src/bridge/messages/rules.ts';
import type { ConnectionState } from '#src/bridge/messages/session.ts';
import type { Campaign } from '#src/cxone/tenant-api.ts';
import { say } from '#src/language/index.ts';
import { type DraftProblem, draftPlaceOf, emptyDraft, type RuleDraft } from '#src/rule/draft.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { errorText } from '#src/schema/index.ts';
import { CampaignHome } from './campaign-home.tsx';
import { RegistrationView } from './registration-view.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { RuleReview } from './rule-review.tsx';
import { useAnswer } from './use-answer.ts';

type Step =
  | { readonly step: 'home'; readonly said: string }
  | { readonly step: 'edit'; readonly refused: readonly DraftProblem[] }
  | { readonly step: 'review'; readonly rule: ComplianceRule }
  | { readonly step: 'registering'; readonly registration: RegistrationState };

const KEEP_DRAFT_AFTER_MS = 250;
const HOME: Step = { step: 'home', said: '' };

interface CampaignViewProps {
  readonly ask: AskFromPage;
  readonly campaign: Campaign;
  readonly connection: Extract<ConnectionState, { state: 'connected' }>;
  readonly locale: string;
  /** Whether only this is to be seen. */
  readonly onWork: (working: boolean) => void;
}

/** The draft of a campaign's next rule, kept by the background shortly after every change. */
function useKeptDraft(ask: AskFromPage, campaignId: string) {
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    ask('draft.get', { campaignId }).then(setDraft, (error: unknown) =>
      console.warn(`ClearDial: ${errorText(error)}`),
    );
  }, [ask, campaignId]);
  const keep = useCallback(
    (next: RuleDraft | null) => {
      setDraft(next);
      clearTimeout(timer.current);
      const send = () =>
        void ask('draft.keep', { campaignId, draft: next }).catch((error: unknown) =>
          console.warn(`ClearDial: ${errorText(error)}`),
        );
      if (next === null) send();
      else timer.current = setTimeout(send, KEEP_DRAFT_AFTER_MS);
    },
    [ask, campaignId],
  );
  return { draft, keep };
}

/** Where a person is with the rules of a campaign, and the ways on. */
function useCampaignSteps({ ask, campaign, onWork }: CampaignViewProps) {
  const campaignId = campaign.id;
  const [step, setStep] = useState<Step>(HOME);
  const { draft, keep } = useKeptDraft(ask, campaignId);
  const [round, setRound] = useState(0);
  const rules = useAnswer(() => ask('rules.list', { campaignId }), [campaignId, round]);
  const go = useCallback(
    (next: Step) => {
      setStep(next);
      onWork(next.step !== 'home');
    },
    [onWork],
  );

  useEffect(() => {
    ask('registration.get', { campaignId }).then(
      (registration) =>
        registration && registration.state !== 'done' && go({ step: 'registering', registration }),
      (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`),
    );
  }, [ask, campaignId, go]);

  const registered = useCallback(
    (registration: RegistrationState) => {
      keep(null);
      setRound((before) => before + 1);
      void ask('registration.dismiss', { id: registration.id }).catch((error: unknown) =>
        console.warn(`ClearDial: ${errorText(error)}`),
      );
      const { renamed, rule } = registration;
      go({
        step: 'home',
        said:
          renamed === null
            ? say('“{name}” is registered.', { name: rule.name })
            : say('Registered as “{renamed}”: another rule had its id.', { renamed }),
      });
    },
    [ask, go, keep],
  );
  const gone = useCallback(() => {
    setRound((before) => before + 1);
    go(HOME);
  }, [go]);

  async function register(rule: ComplianceRule) {
    go({ step: 'registering', registration: await ask('rules.register', { campaignId, rule }) });
  }

  return {
    step,
    go,
    draft,
    keep,
    rules,
    register,
    registered,
    gone,
    readRulesAgain: () => setRound(round + 1),
  };
}

/** From the rules of a campaign to a new one and back. */
export function CampaignView(props: CampaignViewProps) {
  const { ask, campaign, connection, locale } = props;
  const { step, go, draft, keep, rules, register, registered, gone, readRulesAgain } =
    useCampaignSteps(props);
  switch (step.step) {
    case 'home':
      return (
        <CampaignHome
          ask={ask}
          campaign={campaign}
          capabilities={connection.capabilities}
          dialect={connection.dialect}
          locale={locale}
          rules={rules}
          hasDraft={draft !== null}
          said={step.said}
          onNewRule={() => go({ step: 'edit', refused: [] })}
          onChanged={readRulesAgain}
        />
      );
    case 'edit':
      return (
        <RuleEditor
          ask={ask}
          campaign={campaign}
          capabilities={connection.capabilities}
          draft={draft ?? emptyDraft()}
          locale={locale}
          refused={step.refused}
          onChange={keep}
          onReview={(rule) => go({ step: 'review', rule })}
          onCancel={() => go(HOME)}
        />
      );
    case 'review':
      return (
        <RuleReview
          ask={ask}
          campaign={campaign}
          capabilities={connection.capabilities}
          rule={step.rule}
          locale={locale}
          onRegister={() => void register(step.rule)}
          onBack={() => go({ step: 'edit', refused: [] })}
        />
      );
    case 'registering':
      return (
        <RegistrationView
          ask={ask}
          campaign={campaign}
          registration={step.registration}
          onRegistered={registered}
          onChangeIt={({ stopped }) =>
            go({
              step: 'edit',
              refused: (stopped?.fields ?? []).map(({ field, message }) => ({
                ...draftPlaceOf(draft ?? emptyDraft(), field),
                message: say('CXone says: {message}', { message }),
              })),
            })
          }
          onGone={gone}
        />
      );
  }
}
