/** Who an entry is by, as far as a credential, or the organisation, says so. */
import { z } from '#src/schema/index.ts';

const LONGEST_PART = 200;
const Part = z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_PART)));

/**
 * Whose credential was used, and in which browser. Who sat there cannot be seen: an access key can be lent, and a
 * browser left open.
 */
export const Who = z.object({
  /** The CXone user to whom the sign-in was given: name, id and agent's number, as CXone's token says. */
  userName: Part,
  userId: Part,
  agentId: Part,
  /** The name that the organisation's policy gives this browser. */
  browser: Part,
});
export type Who = z.infer<typeof Who>;
const WHO_PARTS = ['userName', 'userId', 'agentId', 'browser'] as const satisfies readonly (keyof Who)[];

/** What a sign-in says of the user behind it; null for what it does not say. */
export interface SignedInUser {
  readonly id: string | null;
  readonly name: string | null;
  readonly agentId: string | null;
}

export interface Actor {
  /** The access that was used; empty where nobody is signed in. */
  readonly actor: string;
  /** Null where neither a credential nor a policy names anybody. */
  readonly who: Who | null;
}

/**
 * Who does what is done now.
 *
 * @param access null where nobody is signed in
 * @param user null where the credential names an application only, as client credentials do
 * @param browserName null where the organisation named no browser
 */
export function actorOf(
  access: { readonly dialect: string; readonly clientId: string } | null,
  user: SignedInUser | null,
  browserName: string | null,
): Actor {
  const known = access === null ? null : user;
  const who = whoOf({
    userName: known?.name,
    userId: known?.id,
    agentId: known?.agentId,
    browser: browserName,
  });
  return { actor: access === null ? '' : `${access.dialect}:${access.clientId}`, who };
}

/** Its parts cut to what an entry holds, and without those that are empty; null where none is left. */
export function whoOf(parts: { readonly [P in keyof Who]?: unknown }): Who | null {
  const who: Who = {};
  for (const part of WHO_PARTS) {
    const given = parts[part];
    if (given === null || given === undefined) continue;
    const text = String(given).toWellFormed().trim();
    const beginning =
      text.length <= LONGEST_PART ? text : `${text.slice(0, LONGEST_PART - 1)}…`.toWellFormed();
    if (text !== '') who[part] = beginning;
  }
  return Object.keys(who).length === 0 ? null : who;
}

/** For files and tables of data: one text, in no language. */
export function whoText(who: Who | null | undefined): string {
  if (!who) return '';
  const { userName, userId, agentId, browser } = who;
  const user = [userName, userId && `user ${userId}`, agentId && `agent ${agentId}`];
  return [...user, browser && `browser ${browser}`].filter(Boolean).join(', ');
}
