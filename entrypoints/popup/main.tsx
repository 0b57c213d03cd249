import { render } from 'preact';
import { browser } from '#src/bridge/browser.ts';
import { ask } from '#src/bridge/send.ts';
import { Popup, popupStyles } from '#src/ui/popup/popup.tsx';
import { adoptStyles } from '#src/ui/theme.ts';

adoptStyles(document, popupStyles);
render(
  <Popup
    ask={ask}
    requestHost={(origin) => browser.permissions.request({ origins: [`${origin}/*`] })}
    redirectUri={browser.identity.getRedirectURL()}
    sandbox={import.meta.env.MODE === 'sandbox'}
    locale={navigator.language}
  />,
  document.body,
);
