/**
 * The picker of screen setup: a person points at a number, then at the button that starts dialing.
 * A shield lies over the page meanwhile, so that no press reaches it. One runs in every frame; the page's own has
 * the words.
 */

import { render } from 'preact';
import { askFromPicker } from '#src/bridge/ask-from-picker.ts';
import { languageRequests } from '#src/bridge/messages/language.ts';
import { SetupNotice } from '#src/bridge/messages/screens.ts';
import { onTold } from '#src/bridge/notices.ts';
import { asking } from '#src/bridge/send.ts';
import { type Message, message, say, speak, spoken } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { adoptStyles } from '#src/ui/theme.ts';
import { allHeaders } from './contact-rows.ts';
import { accessibleName, CONTROLS } from './controls.ts';
import { phonePlaceOf } from './phone-place.ts';
import { rootsNow } from './row-roots.ts';
import { toast } from './toast.ts';

const styles = `
:host { position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; padding: 0; border: 0; background: none; }
.shield { position: fixed; inset: 0; cursor: crosshair; }
.mark { position: fixed; border: 2px solid var(--cd-accent); border-radius: 3px; pointer-events: none; }
.panel {
  position: fixed; inset-block-start: 12px; inset-inline: 0; margin-inline: auto; width: min(440px, 92vw);
  display: grid; gap: var(--cd-space-2); padding: var(--cd-space-4);
  border: 1px solid var(--cd-line); border-radius: var(--cd-radius);
  background: var(--cd-surface); box-shadow: var(--cd-shadow-2);
}
.row { display: flex; flex-wrap: wrap; gap: var(--cd-space-2); align-items: center; justify-content: flex-end; }
.choice { display: flex; flex: 1 1 100%; gap: var(--cd-space-2); align-items: center; }
.row select { flex: 1; min-width: 0; }
`;

type Step = 'phone' | 'launch';

const STEPS: Record<Step, { title: Message; says: Message; choose: Message }> = {
  phone: {
    title: message('Set up this screen: 1 of 2'),
    says: message('Click one phone number in the list.'),
    choose: message('Or choose its column'),
  },
  launch: {
    title: message('Set up this screen: 2 of 2'),
    says: message('Click the button that starts dialing. Nothing is started. Skip if there is none.'),
    choose: message('Or choose the button'),
  },
};

const ENDINGS: Record<Exclude<SetupNotice['setup'], Step>, Message> = {
  done: message('This screen is set up. The ClearDial button lists it under “This screen”.'),
  cancelled: message('Nothing was changed.'),
  nothing: message('Nothing was pointed at, so nothing was changed.'),
};

const askForWords = asking(languageRequests);
const RUNNING = Symbol.for('cleardial.picker');

/** Starts again where one was started before. */
export function beginPicking(): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const lifetime = new AbortController();
  world[RUNNING] = lifetime;
  const picker = new ScreenPicker(lifetime);
  askForWords('language.get', {}).then(
    (speech) => {
      speak(speech);
      picker.sayAgain();
    },
    (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`),
  );
}

class ScreenPicker {
  readonly #lifetime: AbortController;
  readonly #host = document.createElement('div');
  readonly #root: ShadowRoot;
  readonly #shield = document.createElement('div');
  readonly #mark = document.createElement('div');
  readonly #panel = document.createElement('div');
  #step: Step = 'phone';
  #said = '';

  constructor(lifetime: AbortController) {
    this.#lifetime = lifetime;
    this.#host.dataset.cleardial = 'picker';
    this.#host.popover = 'manual';
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    adoptStyles(this.#root, styles);
    this.#shield.className = 'shield';
    this.#mark.className = 'mark';
    this.#mark.hidden = true;
    this.#root.append(this.#shield, this.#mark, this.#panel);
    document.documentElement.append(this.#host);
    this.#host.showPopover();
    this.#listen();
    this.#draw();
    this.#panel.querySelector('select')?.focus();
  }

  /** Once the language is known. */
  sayAgain(): void {
    this.#host.lang = spoken().language;
    this.#draw();
  }

  #listen(): void {
    const { signal } = this.#lifetime;
    const held = { signal, capture: true };
    window.addEventListener('pointermove', (event) => this.#onMove(event), held);
    window.addEventListener('click', (event) => this.#onClick(event), held);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'auxclick'] as const) {
      window.addEventListener(type, (event) => !this.#isOurs(event) && stop(event), held);
    }
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        stop(event);
        this.#point({ kind: 'cancel' });
      },
      held,
    );
    onTold(SetupNotice, ({ setup }) => this.#goOn(setup), signal);
    signal.addEventListener('abort', () => this.#host.remove());
  }

  #goOn(setup: SetupNotice['setup']): void {
    if (setup === 'phone' || setup === 'launch') {
      this.#step = setup;
      this.#said = '';
      this.#mark.hidden = true;
      this.#draw();
      this.#panel.querySelector('select')?.focus();
      return;
    }
    this.#lifetime.abort();
    if (window.top === window) toast(say(ENDINGS[setup]));
  }

  /** In our own closed root the target is the host: what lies over the shield is the panel alone. */
  #isOurs(event: Event): boolean {
    return event.target === this.#host && this.#over(event) === null;
  }

  /** What of the page lies under the pointer; null over the panel. */
  #over(event: Event): Element | null {
    if (!(event instanceof MouseEvent)) return null;
    const { clientX: x, clientY: y } = event;
    if (this.#root.elementsFromPoint(x, y).some((element) => this.#panel.contains(element))) return null;
    let found = document.elementsFromPoint(x, y).find((element) => element !== this.#host) ?? null;
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (inner === null || inner === found) break;
      found = inner;
    }
    return found;
  }

  #onMove(event: PointerEvent): void {
    const over = this.#over(event);
    // A frame has a picker of its own: the shield steps aside until the pointer comes back.
    this.#shield.style.pointerEvents = over instanceof HTMLIFrameElement ? 'none' : '';
    const wanted = over && this.#wanted(over);
    this.#mark.hidden = !wanted;
    if (!wanted) return;
    const { left, top, width, height } = wanted.getBoundingClientRect();
    Object.assign(this.#mark.style, {
      left: `${left - 3}px`,
      top: `${top - 3}px`,
      width: `${width + 6}px`,
      height: `${height + 6}px`,
    });
  }

  #wanted(over: Element): Element | null {
    if (over === document.documentElement || over === document.body) return null;
    return this.#step === 'launch'
      ? over.closest(CONTROLS)
      : (over.closest('td, [role="gridcell"], [role="cell"]') ?? over);
  }

  #onClick(event: MouseEvent): void {
    // A press by keyboard has no place: it is of the panel, since the shield takes no focus.
    if (event.detail === 0 && event.target === this.#host) return;
    const over = this.#over(event);
    if (over === null) return;
    stop(event);
    if (!event.isTrusted) return;
    const wanted = this.#wanted(over);
    if (this.#step === 'launch') {
      const word = wanted && accessibleName(wanted);
      if (word) this.#point({ kind: 'launch', word });
      else this.#say(say('That is no button with a name. Click the button that starts dialing.'));
      return;
    }
    const phone = wanted && phonePlaceOf(wanted);
    if (phone) this.#point({ kind: 'phone', phone });
    else this.#say(say('That does not stand in a list. Click a phone number in a row.'));
  }

  #point(point: Parameters<typeof askFromPicker<'setup.point'>>[1]): void {
    askFromPicker('setup.point', point).catch((error: unknown) => {
      console.warn(`ClearDial: ${errorText(error)}`);
      this.#lifetime.abort();
      toast(say('The extension did not answer, so nothing was changed.'));
    });
  }

  #say(text: string): void {
    this.#said = text;
    this.#draw();
  }

  #choices(): string[] {
    const found = new Set<string>();
    for (const root of rootsNow()) {
      if (this.#step === 'phone') for (const header of allHeaders(root)) found.add(header);
      else for (const control of root.querySelectorAll(CONTROLS)) found.add(accessibleName(control));
    }
    found.delete('');
    return [...found];
  }

  #choose(value: string): void {
    if (value === '') return;
    if (this.#step === 'phone') this.#point({ kind: 'phone', phone: { header: value } });
    else this.#point({ kind: 'launch', word: value });
  }

  #draw(): void {
    if (window.top !== window) return;
    const { title, says, choose } = STEPS[this.#step];
    const choices = this.#choices();
    const pressed = (point: Parameters<typeof askFromPicker<'setup.point'>>[1]) => (event: Event) => {
      if (event.isTrusted) this.#point(point);
    };
    render(
      <div class="cd-root panel" role="dialog" aria-label={say(title)} key={this.#step}>
        <h2>{say(title)}</h2>
        <p role="status">{this.#said === '' ? say(says) : this.#said}</p>
        <div class="row">
          {choices.length > 0 && (
            <div class="choice">
              <label for="cd-choice">{say(choose)}</label>
              <select id="cd-choice" class="cd-input">
                <option value="" />
                {choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {choice}
                  </option>
                ))}
              </select>
              <button
                type="button"
                class="cd-button"
                onClick={(event) =>
                  event.isTrusted && this.#choose(this.#panel.querySelector('select')?.value ?? '')
                }
              >
                {say('Choose')}
              </button>
            </div>
          )}
          <button type="button" class="cd-button" onClick={pressed({ kind: 'skip' })}>
            {say('Skip')}
          </button>
          <button type="button" class="cd-button" onClick={pressed({ kind: 'cancel' })}>
            {say('Cancel')}
          </button>
        </div>
      </div>,
      this.#panel,
    );
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
