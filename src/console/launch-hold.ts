/**
 * The first layer of the launch guard: a press on Launch is held before the page hears of it, and the screen
 * explains. The network rule of the background is the second layer and does not rely on this one.
 *
 * ClearDial never starts dialing: once a launch is allowed, the person presses Launch again.
 */
import { say } from '#src/language/index.ts';
import {
  type HeldLaunch,
  isChange,
  isUpload,
  type LaunchDecision,
  launchedBy,
  mayPass,
} from '#src/launch/index.ts';
import type { Reader } from '#src/verdict/index.ts';
import type { ConsoleScreens } from './console-screens.ts';
import { accessibleName, CONTROLS } from './controls.ts';
import { LaunchDialogHost } from './launch-dialog.tsx';
import type { ForecastQuestions } from './launch-forecast.tsx';
import { toast } from './toast.ts';

export interface LaunchHoldOptions {
  readonly screens: ConsoleScreens;
  readonly decide: (campaignId: string, press: string) => Promise<HeldLaunch>;
  readonly allow: (
    campaignId: string,
    reason: string | null,
    code: string | null,
  ) => Promise<{ allowed: true } | { allowed: false; held: HeldLaunch; refused: string | null }>;
  readonly ask: (campaignId: string) => ForecastQuestions;
  /** The page keeps the person from seeing the dialog. */
  readonly covered: (campaignId: string) => void;
  readonly reader: Reader;
  readonly signal: AbortSignal;
  readonly onFault: (error: unknown) => void;
}

/** What is no launch by a press: an upload, a change of settings. */
const isOther = (campaignId: string) => isChange(campaignId) || isUpload(campaignId);

function passWords(decision: LaunchDecision): string {
  if (decision.state !== 'clean') return say('No skill that runs is touched by this, and it starts none.');
  return say('{total, plural, one {The one contact is} other {All # contacts are}} clear.', {
    total: decision.counts.total,
  });
}

export class LaunchHold {
  readonly #options: LaunchHoldOptions;
  #dialog: LaunchDialogHost | null = null;
  /** The campaign for which the background lets one launch through. */
  #allowed: string | null = null;
  #holding: string | null = null;
  /** Names the press that is held. */
  #press = '';
  #questions: { readonly campaignId: string; readonly ask: ForecastQuestions } | null = null;

  constructor(options: LaunchHoldOptions) {
    this.#options = options;
    const { signal } = options;
    this.#listen();
    // A page that writes a new document takes all listeners away with the old one: they come back before any press.
    const renewed = new MutationObserver(() => this.#listen());
    renewed.observe(document, { childList: true });
    signal.addEventListener('abort', () => renewed.disconnect());
    signal.addEventListener('abort', () => this.#close());
  }

  /** On the window and before anything else: the page must not hear of a press that is held. Twice is once. */
  #listen(): void {
    const { signal } = this.#options;
    for (const type of ['click', 'pointerup', 'mouseup', 'auxclick'] as const) {
      window.addEventListener(type, this.#onPress, { signal, capture: true });
    }
    window.addEventListener('keydown', this.#onKey, { signal, capture: true });
    window.addEventListener('submit', this.#onSubmit, { signal, capture: true });
  }

  /** The network rule stopped a launch that no press announced. */
  stopped(campaignId: string): void {
    if (this.#holding === campaignId) return;
    void this.#hold(campaignId);
  }

  /** The allowed launch has been sent: the next one is held again. */
  sent(campaignId: string): void {
    if (this.#allowed === campaignId) this.#allowed = null;
    toast(
      isOther(campaignId)
        ? say('Sent. The next time it is held again.')
        : say('Launch sent. Later launches are checked again.'),
    );
  }

  /** The list grew while the dialog was open. */
  refresh(): void {
    if (this.#holding !== null && this.#dialog !== null) void this.#decide(this.#holding);
  }

  #launchOf(target: EventTarget | null, path: readonly EventTarget[]): string | null {
    const screen = this.#options.screens.now();
    if (screen.campaignId === null) return null;
    for (const candidate of [target, ...path]) {
      if (!(candidate instanceof Element)) continue;
      const control = candidate.closest(CONTROLS);
      if (control) return screen.launchWords.includes(accessibleName(control)) ? screen.campaignId : null;
    }
    return null;
  }

  readonly #onPress = (event: Event): void => {
    const campaignId = this.#launchOf(event.target, event.composedPath());
    if (campaignId === null || this.#allowed === campaignId) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') void this.#hold(campaignId);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const campaignId = this.#launchOf(event.target, event.composedPath());
    if (campaignId === null || this.#allowed === campaignId) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#hold(campaignId);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const campaignId = launchedBy(form.action, form.method);
    if (campaignId === null || this.#allowed === campaignId) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#hold(campaignId);
  };

  async #hold(campaignId: string): Promise<void> {
    if (this.#holding !== null) return;
    this.#holding = campaignId;
    this.#press = crypto.randomUUID();
    this.#dialog = new LaunchDialogHost(this.#options.reader, () => this.#options.covered(campaignId));
    this.#dialog.show({ phase: 'checking' }, this.#actions(campaignId));
    await this.#decide(campaignId);
  }

  async #decide(campaignId: string): Promise<void> {
    let held: HeldLaunch;
    try {
      held = await this.#options.decide(campaignId, this.#press);
    } catch (error) {
      this.#options.onFault(error);
      held = {
        decision: {
          state: 'undecided',
          campaignId,
          why: 'cannot-judge',
          read: 0,
          total: null,
          problem: null,
          unread: [],
          counts: null,
          judgedAt: null,
        },
        override: 'reason',
      };
    }
    if (this.#holding !== campaignId) return;
    if (mayPass(held.decision)) {
      await this.#allow(campaignId, null, null, passWords(held.decision));
      return;
    }
    this.#dialog?.show({ phase: 'decided', ...held, refused: null }, this.#actions(campaignId));
  }

  #actions(campaignId: string) {
    // The same questions for as long as this launch is held: the dialog asks when they change.
    if (this.#questions?.campaignId !== campaignId) {
      this.#questions = { campaignId, ask: this.#options.ask(campaignId) };
    }
    return {
      ask: this.#questions.ask,
      cancel: () => this.#close(),
      override: (reason: string | null, code: string | null) =>
        void this.#allow(campaignId, reason, code, reason === null ? '' : say('Your reason is noted.')),
    };
  }

  async #allow(campaignId: string, reason: string | null, code: string | null, said: string): Promise<void> {
    try {
      const answer = await this.#options.allow(campaignId, reason, code);
      if (!answer.allowed) {
        this.#dialog?.show(
          { phase: 'decided', ...answer.held, refused: answer.refused },
          this.#actions(campaignId),
        );
        return;
      }
      this.#allowed = campaignId;
      this.#close();
      const again = isOther(campaignId)
        ? say('Send it again within 60 seconds: it goes through once.')
        : say('Press Launch again within 60 seconds to start this campaign once.');
      toast(`${said} ${again}`.trimStart());
      setTimeout(() => {
        if (this.#allowed === campaignId) this.#allowed = null;
      }, 60_000);
    } catch (error) {
      this.#options.onFault(error);
      this.#close();
      toast(say('The launch could not be allowed: the extension did not answer.'));
    }
  }

  #close(): void {
    this.#holding = null;
    this.#questions = null;
    this.#dialog?.close();
    this.#dialog = null;
  }
}
