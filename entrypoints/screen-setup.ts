import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPicking } from '#src/console/screen-picker.tsx';

export default defineUnlistedScript(() => beginPicking());
