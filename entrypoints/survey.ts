import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { surveyScreen } from '#src/console/screen-survey.ts';

export default defineUnlistedScript(() => surveyScreen());
