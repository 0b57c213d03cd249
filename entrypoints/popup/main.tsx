import '#src/schema/words.ts';
import { render } from 'preact';
import { type AskFromPage, askFromPage } from '#src/bridge/ask-from-page.ts';
import { browser } from '#src/bridge/browser.ts';
import { machineZone } from '#src/clock/index.ts';
import { spoken } from '#src/language/index.ts';
import { Popup, popupStyles } from '#src/ui/popup/popup.tsx';
import { saveFile } from '#src/ui/save-file.ts';
import { speakInPage } from '#src/ui/speak-in-page.ts';
import { adoptStyles } from '#src/ui/theme.ts';

// Asked before anything is drawn: the answers are on their way while the popup is.
const early = new Map<string, Promise<unknown>>([
  ['language.get', askFromPage('language.get', {})],
  ['connection.get', askFromPage('connection.get', {})],
  ['campaign.current', askFromPage('campaign.current', {})],
]);
for (const answer of early.values()) answer.catch(() => undefined);

const ask: AskFromPage = (name, body) => {
  const begun = early.get(name);
  early.delete(name);
  return (begun as ReturnType<typeof askFromPage<typeof name>> | undefined) ?? askFromPage(name, body);
};

adoptStyles(document, popupStyles);
await speakInPage(ask);
render(
  <Popup
    ask={ask}
    requestHost={(origin) => browser.permissions.request({ origins: [`${origin}/*`] })}
    redirectUri={browser.identity.getRedirectURL()}
    sandbox={import.meta.env.MODE === 'sandbox'}
    locale={spoken().locale}
    zone={machineZone()}
    save={saveFile}
    verifyPage={browser.runtime.getURL('/verify.html')}
    dashboardPage={browser.runtime.getURL('/dashboard.html')}
  />,
  document.body,
);
