/** The extension's button in the browser's toolbar: which mark stands on it, and what its tooltip says. */
import { browser } from '#src/bridge/browser.ts';

export interface ToolbarMark {
  /** A few letters or digits. */
  readonly text: string;
  readonly color: string;
  /** A sentence for the tooltip. */
  readonly title: string;
  /** The button has room for one mark: the highest stands on it, and the tooltip has them all. */
  readonly rank: number;
}

export class Toolbar {
  readonly #marks = new Map<string, ToolbarMark>();

  /** @param mark null to take away what stands there under that name */
  async show(name: string, mark: ToolbarMark | null): Promise<void> {
    if (mark) this.#marks.set(name, mark);
    else this.#marks.delete(name);
    const marks = [...this.#marks.values()].sort((a, b) => b.rank - a.rank);
    const [first] = marks;
    await browser.action.setBadgeText({ text: first?.text ?? '' });
    if (first) await browser.action.setBadgeBackgroundColor({ color: first.color });
    const title =
      marks.length === 0 ? 'ClearDial' : `ClearDial: ${marks.map((mark) => mark.title).join('\n')}`;
    await browser.action.setTitle({ title });
  }
}
