import '#src/schema/words.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveValidator } from '#src/bridge/serve-validator.ts';
import { browserZoneData, createClock, pinnedZoneData } from '#src/clock/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { Validator } from '#src/verdict/index.ts';

export default defineUnlistedScript(() => {
  const clock = createClock(pinnedZoneData(), browserZoneData());
  const generation = crypto.randomUUID();
  serveValidator(new Validator(generation, rulebook, clock), generation, self);
});
