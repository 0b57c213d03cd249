import '#src/schema/words.ts';
import { type Remote, wrap } from 'comlink';
import { render } from 'preact';
import { askFromPage } from '#src/bridge/ask-from-page.ts';
import { browser } from '#src/bridge/browser.ts';
import type { ReadsFiles } from '#src/bridge/file-reading.ts';
import { validatorOfPage } from '#src/bridge/page-validator.ts';
import { openValidatorLine } from '#src/bridge/validator-line.ts';
import { spoken } from '#src/language/index.ts';
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
    validator={validatorOfPage(openValidatorLine)}
    line={openValidatorLine}
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
    zone={new Intl.DateTimeFormat().resolvedOptions().timeZone}
    popupPage={browser.runtime.getURL('/popup.html')}
    verifyPage={browser.runtime.getURL('/verify.html')}
  />,
  document.body,
);
