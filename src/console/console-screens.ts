/** What the descriptions say of the screen before the person: those that ship, and those that were taught. */
import { type CurrentScreen, SCREENS, type ScreenDescription, screenAt } from '#src/screen/screens.ts';
import { consoleAddress } from './console-address.ts';

export class ConsoleScreens {
  #screens = SCREENS;

  learn(taught: readonly ScreenDescription[]): void {
    this.#screens = [...taught, ...SCREENS];
  }

  now(): CurrentScreen {
    return screenAt(consoleAddress(), this.#screens);
  }
}
