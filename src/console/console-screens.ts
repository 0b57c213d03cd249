/** What the descriptions say of the screen before the person: those that ship, and those of a setup. */
import { type CurrentScreen, type ScreenDescription, screenAt, withShipped } from '#src/screen/screens.ts';
import { consoleAddress } from './console-address.ts';

export class ConsoleScreens {
  #screens = withShipped([]);

  learn(described: readonly ScreenDescription[]): void {
    this.#screens = withShipped(described);
  }

  now(): CurrentScreen {
    return screenAt(consoleAddress(), this.#screens);
  }
}
