/**
 * The dialog that holds a launch: how many may be called, how many not and why, and the two ways on. It lives
 * in a closed shadow root, and only a real click or key reaches its buttons.
 */

import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message, say, spoken } from '#src/language/index.ts';
import {
  type LaunchDecision,
  LaunchReason,
  MINIMUM_REASON_LENGTH,
  type OverrideNeeds,
  unreadWords,
} from '#src/launch/index.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import { adoptStyles } from '#src/ui/theme.ts';
import { instantText, type Reader, STATUS_WORDS, titleOf } from '#src/verdict/index.ts';
import { type ForecastQuestions, forecastStyles, WeekAhead } from './launch-forecast.tsx';

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
  readonly override: (reason: string | null, code: string | null) => void;
  readonly ask: ForecastQuestions;
}

const UNDECIDED_SENTENCES = {
  'signed-out': message('ClearDial is not connected to CXone, so nobody has checked this list.'),
  'still-reading': message('The list is still being read.'),
  'cannot-read': message('CXone did not give the list, so nobody has checked it.'),
  'cannot-judge': message('ClearDial could not check this list.'),
  'not-all-read': message('Not everything could be read, so nobody can say that this launch is clear.'),
  'upload-unseen': message('This upload can start dialing, and ClearDial has not seen what is in it.'),
} as const;

const UNDECIDED_ADVICE = {
  'signed-out': message('Open the ClearDial button in the toolbar and connect, then press Launch again.'),
  'still-reading': message('This window goes on by itself when the list is complete.'),
  'cannot-read': message('Cancel, wait a moment and press Launch again.'),
  'cannot-judge': message('Cancel and press Launch again; if it stays so, reload the page.'),
  'not-all-read': message(
    'Correct in CXone what could not be read. It is read again after ten minutes; then press Launch again.',
  ),
  'upload-unseen': message(
    'Upload it to a skill that is stopped and do not start it with the upload: then the list is checked when you start the skill.',
  ),
} as const;

function count(value: number, { locale }: Reader): string {
  return new Intl.NumberFormat(locale).format(value);
}

function Held({
  decision,
  reader,
  ask,
}: {
  decision: Extract<LaunchDecision, { state: 'held' }>;
  reader: Reader;
  ask: ForecastQuestions;
}) {
  const { counts } = decision;
  return (
    <>
      <Standing counts={counts} reader={reader} />
      <WeekAhead ask={ask} reader={reader} now={decision.judgedAt} />
      <p class="cd-quiet">
        {counts.nextOpeningAt === null
          ? say('A contact can have several reasons.')
          : say('More contacts come into their calling hours {when}.', {
              when: instantText(counts.nextOpeningAt, null, reader),
            })}{' '}
        {say('Consent and other dialers cannot be seen here. Not legal advice.')}
      </p>
    </>
  );
}

function Standing({ counts, reader }: { counts: NonNullable<LaunchDecision['counts']>; reader: Reader }) {
  const open = counts.blocked + counts.review;
  return (
    <>
      {counts.total === 0 && <p>{say('The campaign has no contacts that could be read.')}</p>}
      {open > 0 && (
        <p>
          {say(
            '{open, number} of {total, plural, one {# contact is} other {# contacts are}} not clear to call now.',
            { open, total: counts.total },
          )}
        </p>
      )}
      <dl class="counts">
        {(['callable', 'blocked', 'review'] as const).map((status) => (
          <div key={status}>
            <dt>
              <StatusMark status={status}>{say(STATUS_WORDS[status])}</StatusMark>
            </dt>
            <dd>{count(counts[status], reader)}</dd>
          </div>
        ))}
      </dl>
      {counts.reasons.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Why')}</th>
              <th scope="col">{say('Contacts')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.reasons.map((reason) => (
              <tr key={reason.code}>
                <td>{titleOf(reason.code)}</td>
                <td>{count(reason.count, reader)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Undecided({
  decision,
  reader,
  ask,
}: {
  decision: Extract<LaunchDecision, { state: 'undecided' }>;
  reader: Reader;
  ask: ForecastQuestions;
}) {
  const { why, read, total, unread, counts, judgedAt } = decision;
  return (
    <>
      <p>{say(UNDECIDED_SENTENCES[why])}</p>
      {unread.length > 0 && <p>{unreadWords(unread, reader.locale)}</p>}
      {counts !== null && <Standing counts={counts} reader={reader} />}
      {judgedAt !== null && <WeekAhead ask={ask} reader={reader} now={judgedAt} />}
      {why === 'still-reading' && (
        <>
          <progress
            value={read}
            {...(total === null ? {} : { max: total })}
            aria-label={say('Contacts read')}
          />
          <p class="cd-quiet">
            {total === null
              ? say('{read, plural, one {# contact} other {# contacts}} read.', { read })
              : say('{read, number} of {total, plural, one {# contact} other {# contacts}} read.', {
                  read,
                  total,
                })}
          </p>
        </>
      )}
      <p>{say(UNDECIDED_ADVICE[why])}</p>
    </>
  );
}

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
  const field = useRef<HTMLTextAreaElement>(null);
  const code = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<string | null>(null);
  // Before anything else can be pressed: an Escape that comes at once is for the dialog.
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  const override = state.phase === 'decided' ? state.override : 'never';
  const said = error ?? (state.phase === 'decided' ? state.refused : null);
  useEffect(() => {
    if (said !== null)
      field.current?.form?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const heading = state.phase === 'checking' ? say('Checking this launch') : say('Launch held');

  function submit(event: Event) {
    event.preventDefault();
    if (!event.isTrusted) return;
    const reason = LaunchReason.safeParse(field.current?.value ?? '');
    if (reason.success) {
      setError(null);
      actions.override(reason.data, code.current?.value ?? null);
    } else {
      setError(
        say('Write at least {least, number} characters: whoever reads the record must understand why.', {
          least: MINIMUM_REASON_LENGTH,
        }),
      );
      field.current?.focus();
    }
  }

  const onTrusted = (action: () => void) => (event: Event) => {
    if (event.isTrusted) action();
  };

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
      <form class="body" onSubmit={submit} noValidate>
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
        {asked && (
          <div class="cd-field">
            <label for="cd-reason">{say('Reason for launching anyway')}</label>
            <textarea
              id="cd-reason"
              ref={field}
              class="cd-input"
              maxLength={500}
              aria-invalid={error !== null}
              aria-describedby={said === null ? undefined : 'cd-reason-error'}
            />
            {override === 'approval' && (
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
            {said !== null && (
              <p id="cd-reason-error" class="cd-fault" role="alert">
                {said}
              </p>
            )}
          </div>
        )}
        {state.phase === 'decided' && override === 'never' && (
          <p>{say('In your organisation nobody launches a list that is not clear.')}</p>
        )}
        <div class="actions">
          {override !== 'never' &&
            (asked ? (
              <button type="submit" class="cd-button" data-kind="danger">
                {say('Allow one launch')}
              </button>
            ) : (
              <button
                type="button"
                class="cd-button"
                data-kind="danger"
                onClick={onTrusted(() =>
                  override === 'nothing' ? actions.override(null, null) : setAsked(true),
                )}
              >
                {override === 'nothing' ? say('Launch unchecked') : say('Launch anyway…')}
              </button>
            ))}
          <button type="button" class="cd-button" data-kind="primary" onClick={onTrusted(actions.cancel)}>
            {say('Cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** The dialog's host in the page; removed as soon as it is closed. */
export class LaunchDialogHost {
  readonly #reader: Reader;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #returnFocusTo: Element | null;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#returnFocusTo = document.activeElement;
    this.#host = document.createElement('div');
    this.#host.dataset.cleardial = 'launch-dialog';
    this.#host.lang = spoken().language;
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    adoptStyles(this.#root, styles);
    document.documentElement.append(this.#host);
  }

  show(state: DialogState, actions: LaunchDialogActions): void {
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    render(<LaunchDialog state={state} reader={this.#reader} actions={actions} />, this.#root);
  }

  close(): void {
    render(null, this.#root);
    this.#host.remove();
    if (this.#returnFocusTo instanceof HTMLElement) this.#returnFocusTo.focus();
  }
}
