import '#src/schema/words.ts';
import { render } from 'preact';
import { askFromPage } from '#src/bridge/ask-from-page.ts';
import { say, spoken } from '#src/language/index.ts';
import { speakInPage } from '#src/ui/speak-in-page.ts';
import { adoptStyles } from '#src/ui/theme.ts';
import { VerifyPage, verifyStyles } from '#src/ui/verify/verify-page.tsx';

adoptStyles(document, verifyStyles);
await speakInPage(askFromPage);
document.title = `${say('Verify an audit log')} – ClearDial`;
render(<VerifyPage locale={spoken().locale} />, document.body);
