/**
 * Decides what is no launch of a campaign's contacts: an upload, or a change of what CXone may dial. What it holds
 * cannot be judged; but where nothing dials what it touches, and it starts nothing, it can do no harm by itself: what
 * it brings is checked when somebody starts it.
 */
import { type LaunchDecision, targetOf, undecided } from '#src/launch/index.ts';
import type { StoppedLaunch } from '#src/storage/index.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';
import type { Session } from '../session/session.ts';

/**
 * @param stopped the request as it was stopped in this tab; null where nobody has seen it
 * @returns `starts-nothing`, or undecided
 */
export async function judgeChange(
  { sessions, clock }: Core,
  launched: string,
  stopped: StoppedLaunch | null,
): Promise<LaunchDecision> {
  const why = targetOf(launched).kind === 'list-upload' ? 'upload-unseen' : 'change-unseen';
  const session = sessions.current;
  if (session === null || stopped === null) return undecided(launched, why);
  try {
    const harmless = await startsNothing(session, launched, stopped);
    if (harmless && !session.hasEnded) {
      return { state: 'starts-nothing', campaignId: launched, judgedAt: clock.now() };
    }
  } catch (error) {
    if (!session.hasEnded) logError(`asking what ${launched} would start`, error);
  }
  return undecided(launched, why);
}

async function startsNothing(
  { client, signal }: Session,
  launched: string,
  { upload }: StoppedLaunch,
): Promise<boolean> {
  const { kind, id } = targetOf(launched);
  if (kind === 'skill-settings') return !(await client.isRunning(id, signal));
  if (kind !== 'list-upload' || upload?.starts !== false) return false;
  const skills = await client.skillsOfList(id, signal);
  if (skills === null) return false;
  const all = new Set(upload.skillId === null ? skills : [...skills, upload.skillId]);
  const running = await Promise.all([...all].map((skillId) => client.isRunning(skillId, signal)));
  return !running.includes(true);
}
