import '#src/schema/words.ts';
import { render } from 'preact';
import { adoptStyles } from '#src/ui/theme.ts';
import { VerifyPage, verifyStyles } from '#src/ui/verify/verify-page.tsx';

adoptStyles(document, verifyStyles);
render(<VerifyPage locale={navigator.language} />, document.body);
