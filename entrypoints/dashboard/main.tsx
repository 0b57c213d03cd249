import '#src/schema/words.ts';
import { type Remote, wrap } from 'comlink';
import { render } from 'preact';
import { askFromPage } from '#src/bridge/ask-from-page.ts';
import { browser } from '#src/bridge/browser.ts';
import { validatorOfPage } from '#src/bridge/page-validator.ts';
import { openValidatorPort } from '#src/bridge/validator-port.ts';
import { machineZone } from '#src/clock/index.ts';
import { spoken } from '#src/language/index.ts';
import type { ReadsFiles } from '#src/reader/import-files.ts';
import { Dashboard, dashboardStyles } from '#src/ui/dashboard/dashboard.tsx';
import { saveBlob, saveFile } from '#src/ui/save-file.ts';
import { speakInPage } from '#src/ui/speak-in-page.ts';
import { adoptStyles } from '#src/ui/theme.ts';

let reader: Remote<ReadsFiles> | null = null;

adoptStyles(document, dashboardStyles);
await speakInPage(askFromPage);
render(
  <Dashboard
    ask={askFromPage}
    validator={validatorOfPage(openValidatorPort)}
    openPort={openValidatorPort}
    reader={() => {
      if (!reader) {
        reader = wrap<ReadsFiles>(new Worker(browser.runtime.getURL('/reader.js')));
        void reader.speak(spoken());
      }
      return reader;
    }}
    save={saveFile}
    saveBlob={saveBlob}
    locale={spoken().locale}
    zone={machineZone()}
    popupPage={browser.runtime.getURL('/popup.html')}
    verifyPage={browser.runtime.getURL('/verify.html')}
  />,
  document.body,
);
