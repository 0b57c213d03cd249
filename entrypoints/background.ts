import '#src/schema/words.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { enterOpenConsoles } from '#src/background/common/console-tabs.ts';
import { logError } from '#src/background/common/log.ts';
import { Core } from '#src/background/core/core.ts';
import * as features from '#src/background/features.ts';
import { start } from '#src/background/start.ts';
import { browser } from '#src/bridge/browser.ts';
import { listenForLines } from '#src/bridge/validator-line.ts';

export default defineBackground({
  type: 'module',
  main() {
    const core = new Core();
    browser.runtime.onInstalled.addListener(() => {
      enterOpenConsoles().catch((error: unknown) => logError('entering open consoles', error));
    });
    listenForLines((port) => {
      core.link.connect(port).catch((error: unknown) => logError('opening a line to the validator', error));
    });
    start(core, Object.values(features)).catch((error: unknown) => logError('starting', error));
  },
});
