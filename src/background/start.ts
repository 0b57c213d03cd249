/**
 * Starts the background. A service worker is woken by an event, and listeners that come after its first turn would miss
 * it: all of them are there at once. What they do waits until the state of the background has been restored.
 */
import { receive } from '#src/bridge/receive.ts';
import type { Feature } from './common/feature.ts';
import { logError } from './common/log.ts';
import type { Core } from './core/core.ts';

/**
 * @param makers of features; each sees the core alone
 * @returns fulfilled once what was left behind has been taken up
 */
export async function start(core: Core, makers: readonly ((core: Core) => Feature)[]): Promise<void> {
  const { ready } = core;
  const features = makers.map((make) => make(core));
  for (const { sessionEnded } of features) if (sessionEnded) core.sessions.onEnd(sessionEnded);
  core.alarms.listen(ready);
  core.settings.listen(ready, async () => {
    await core.settingsChanged();
    for (const { settingsChanged } of features) await settingsChanged?.();
  });
  receive(
    features.map(({ requests, handlers }) => ({ requests, handlers })),
    ready,
    (error) => logError('answering', error),
  );
  await ready();
  const left = features.flatMap(({ resume }) => (resume ? [resume()] : []));
  for (const one of await Promise.allSettled([core.journal.resume(), ...left]))
    if (one.status === 'rejected') logError('taking up what was left behind', one.reason);
}
