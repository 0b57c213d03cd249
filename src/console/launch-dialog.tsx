/**
 * The dialog that holds a launch: how many may be called, how many not and why, and the two ways on. It lives
 * in a closed shadow root, and only a real click or key reaches its buttons.
 */

import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say, spoken } from '#src/language/index.ts';
import {
  isChange,
  type LaunchDecision,
  LaunchReason,
  MINIMUM_REASON_LENGTH,
  type OverrideNeeds,
} from '#src/launch/index.ts';
import { adoptStyles } from '#src/ui/theme.ts';
import type { Reader } from '#src/verdict/index.ts';
import { InSight } from './in-sight.ts';
import { Held, Undecided } from './launch-decision.tsx';
import { type ForecastQuestions, forecastStyles } from './launch-forecast.tsx';

const styles = `
dialog {
  width: min(520px, 94vw);
  max-height: 88vh;
  padding: 0;
  border: 1px solid var(--cd-line);
  border-radius: var(--cd-radius-l);
  background: var(--cd-surface);
  color: var(--cd-text);
  box-shadow: var(--cd-shadow-3);
}
dialog::backdrop { background: var(--cd-scrim); }
.body { display: grid; gap: var(--cd-space-3); padding: var(--cd-space-4); }
.counts { display: grid; grid-template-columns: repeat(3, 1fr); gap: var(--cd-space-2); margin: 0; }
.counts > div { padding: var(--cd-space-2); border: 1px solid var(--cd-line); border-radius: var(--cd-radius); }
.counts dd { margin: 0; font-size: var(--cd-text-xl); font-weight: var(--cd-weight-strong); font-variant-numeric: tabular-nums; }
table { width: 100%; border-collapse: collapse; font: inherit; }
th { text-align: start; font-weight: 600; color: var(--cd-text-quiet); }
th, td { padding: 4px 0; border-bottom: 1px solid var(--cd-line); }
td:last-child, th:last-child { text-align: end; font-variant-numeric: tabular-nums; }
[role='alert'] { scroll-margin-block-end: 72px; }
textarea { min-height: 60px; resize: vertical; }
.actions {
  position: sticky;
  bottom: 0;
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: var(--cd-space-2);
  margin: 0 calc(-1 * var(--cd-space-4)) calc(-1 * var(--cd-space-4));
  padding: var(--cd-space-2) var(--cd-space-4) var(--cd-space-4);
  background: var(--cd-surface);
}
progress { width: 100%; accent-color: var(--cd-accent); }
${forecastStyles}
`;

export type DialogState =
  | { readonly phase: 'checking' }
  | {
      readonly phase: 'decided';
      readonly decision: LaunchDecision;
      readonly override: OverrideNeeds;
      /** Why the last override was refused. */
      readonly refused: string | null;
    };

export interface LaunchDialogActions {
  readonly cancel: () => void;
  /** Whether the person has the dialog before the eyes, whole. */
  readonly isSeen: () => boolean;
  readonly override: (reason: string | null, code: string | null) => void;
  readonly ask: ForecastQuestions;
}

/** Only what a person did counts: the page can make up any other event. */
const onTrusted = (action: () => void) => (event: Event) => {
  if (event.isTrusted) action();
};

/** Asks for the reason of an override, and an approver's code where the organisation wants one. */
function useOverride(state: DialogState, actions: LaunchDialogActions) {
  const reason = useRef<HTMLTextAreaElement>(null);
  const code = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    if (asked) reason.current?.focus();
  }, [asked]);
  const needs = state.phase === 'decided' ? state.override : 'never';
  const fault = error ?? (state.phase === 'decided' ? state.refused : null);
  useEffect(() => {
    if (fault !== null)
      reason.current?.form?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
  }, [fault]);

  /** What lets a launch through counts only from somebody who has seen what is let through. */
  function isSeen(): boolean {
    const seen = actions.isSeen();
    setError(
      seen
        ? null
        : say(
            'Something on this page covers this window, or has just moved it. Press again when you see it whole.',
          ),
    );
    return seen;
  }

  function submit(event: Event) {
    event.preventDefault();
    if (!event.isTrusted || !isSeen()) return;
    const given = LaunchReason.safeParse(reason.current?.value ?? '');
    if (given.success) {
      setError(null);
      actions.override(given.data, code.current?.value ?? null);
    } else {
      setError(
        say('Write at least {least, number} characters: whoever reads the record must understand why.', {
          least: MINIMUM_REASON_LENGTH,
        }),
      );
      reason.current?.focus();
    }
  }

  /** At once where nothing is needed for it. */
  const begin = () => {
    if (!isSeen()) return;
    if (needs === 'nothing') actions.override(null, null);
    else setAsked(true);
  };
  return { reason, code, asked, needs, isInvalid: error !== null, fault, begin, submit };
}

type Override = ReturnType<typeof useOverride>;

const headingOf = (ofChange: boolean) => (ofChange ? say('Change held') : say('Launch held'));

function LaunchDialog({
  state,
  reader,
  actions,
}: {
  state: DialogState;
  reader: Reader;
  actions: LaunchDialogActions;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything else can be pressed: an Escape that comes at once is for the dialog.
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const override = useOverride(state, actions);
  const ofChange = state.phase === 'decided' && isChange(state.decision.campaignId);
  const heading = state.phase === 'checking' ? say('Checking this launch') : headingOf(ofChange);
  return (
    <dialog
      ref={dialog}
      class="cd-root"
      aria-labelledby="cd-title"
      onCancel={(event) => {
        event.preventDefault();
        actions.cancel();
      }}
    >
      <form class="body" onSubmit={override.submit} noValidate>
        <h1 id="cd-title">{heading}</h1>
        <div aria-live="polite" style={{ display: 'contents' }}>
          {state.phase === 'checking' && (
            <>
              <progress aria-label={say('Checking')} />
              <p class="cd-quiet">
                {say('Every contact of the campaign is checked before CXone starts dialing.')}
              </p>
            </>
          )}
          {state.phase === 'decided' && state.decision.state === 'held' && (
            <Held decision={state.decision} reader={reader} ask={actions.ask} />
          )}
          {state.phase === 'decided' && state.decision.state === 'undecided' && (
            <Undecided decision={state.decision} reader={reader} ask={actions.ask} />
          )}
        </div>
        {override.asked && <OverrideFields override={override} ofChange={ofChange} />}
        {!override.asked && override.fault !== null && (
          <p class="cd-fault" role="alert">
            {override.fault}
          </p>
        )}
        {state.phase === 'decided' && override.needs === 'never' && (
          <p>
            {ofChange
              ? say('Nobody can override this. ClearDial’s settings say why.')
              : say('Nobody can override this launch. ClearDial’s settings say why.')}
          </p>
        )}
        <Actions override={override} ofChange={ofChange} onCancel={actions.cancel} />
      </form>
    </dialog>
  );
}

function OverrideFields({
  override: { reason, code, needs, isInvalid, fault },
  ofChange,
}: {
  override: Override;
  ofChange: boolean;
}) {
  return (
    <div class="cd-field">
      <label for="cd-reason">
        {ofChange ? say('Reason for sending it anyway') : say('Reason for launching anyway')}
      </label>
      <textarea
        id="cd-reason"
        ref={reason}
        class="cd-input"
        maxLength={500}
        aria-invalid={isInvalid}
        aria-describedby={fault === null ? undefined : 'cd-reason-error'}
      />
      {needs === 'approval' && (
        <>
          <label for="cd-code">{say('Approver’s code')}</label>
          <input
            id="cd-code"
            ref={code}
            class="cd-input"
            type="password"
            autocomplete="off"
            maxLength={100}
          />
        </>
      )}
      {fault !== null && (
        <p id="cd-reason-error" class="cd-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

function Actions({
  override: { asked, needs, begin },
  ofChange,
  onCancel,
}: {
  override: Override;
  ofChange: boolean;
  onCancel: () => void;
}) {
  const once = ofChange ? say('Allow it once') : say('Allow one launch');
  const unchecked = ofChange ? say('Send unchecked') : say('Launch unchecked');
  const override = ofChange ? say('Send anyway…') : say('Launch anyway…');
  return (
    <div class="actions">
      {needs !== 'never' &&
        (asked ? (
          // Another button than the one before: a press on that must not send the form.
          <button key="allow" type="submit" class="cd-button" data-kind="danger">
            {once}
          </button>
        ) : (
          <button key="begin" type="button" class="cd-button" data-kind="danger" onClick={onTrusted(begin)}>
            {needs === 'nothing' ? unchecked : override}
          </button>
        ))}
      <button type="button" class="cd-button" data-kind="primary" onClick={onTrusted(onCancel)}>
        {say('Cancel')}
      </button>
    </div>
  );
}

/** How the host stands in the page; a page's own styles are weaker than these. */
const HOST_STYLE = {
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  'pointer-events': 'auto',
  'content-visibility': 'visible',
  position: 'static',
  filter: 'none',
  transform: 'none',
  zoom: '1',
} as const;
/** A page that takes the dialog away again and again is left its way: the launch stays held. */
const MOST_RETURNS = 20;
const RETURNS_AFTER_MS = 200;
/** After so long out of sight somebody is told elsewhere. */
const TOLD_AFTER_MS = 1_500;

/** The dialog's host in the page; removed as soon as it is closed. */
export class LaunchDialogHost {
  readonly #reader: Reader;
  readonly #onCovered: () => void;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #returnFocusTo: Element | null;
  #sight: InSight | null = null;
  #returns = 0;
  #isTold = false;

  /** @param onCovered is called once, when the person cannot see the dialog */
  constructor(reader: Reader, onCovered: () => void) {
    this.#reader = reader;
    this.#onCovered = onCovered;
    this.#returnFocusTo = document.activeElement;
    this.#host = document.createElement('div');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    adoptStyles(this.#root, styles);
    this.#place();
  }

  show(state: DialogState, actions: Omit<LaunchDialogActions, 'isSeen'>): void {
    if (!this.#host.isConnected) this.#place();
    const isSeen = () => this.#sight?.isSure() === true;
    render(<LaunchDialog state={state} reader={this.#reader} actions={{ ...actions, isSeen }} />, this.#root);
    const target = this.#root.querySelector('dialog');
    if (target === null || this.#sight !== null) return;
    this.#sight = new InSight({ host: this.#host, target, onLost: (forMs) => this.#lost(target, forMs) });
  }

  close(): void {
    this.#sight?.stop();
    this.#sight = null;
    render(null, this.#root);
    this.#host.remove();
    if (this.#returnFocusTo instanceof HTMLElement) this.#returnFocusTo.focus();
  }

  #place(): void {
    const host = this.#host;
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
    host.dataset.cleardial = 'launch-dialog';
    host.lang = spoken().language;
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
  }

  /** Something stands over it, or took it away: it goes to the top again, and at last it is told elsewhere. */
  #lost(dialog: HTMLDialogElement, forMs: number): void {
    if (forMs >= RETURNS_AFTER_MS && this.#returns < MOST_RETURNS) {
      this.#returns++;
      this.#place();
      const focused = this.#root.activeElement;
      if (dialog.open) dialog.close();
      dialog.showModal();
      if (focused instanceof HTMLElement) focused.focus();
    }
    if (forMs < TOLD_AFTER_MS || this.#isTold) return;
    this.#isTold = true;
    this.#onCovered();
  }
}
