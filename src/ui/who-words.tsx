import type { AuditEntry, Who } from '#src/audit/index.ts';
import { say } from '#src/language/index.ts';

/** Whose credential was used, and in which browser; empty where neither is known. */
export function whoWords(who: Who | null | undefined): string {
  if (!who) return '';
  const { userName, userId, agentId, browser } = who;
  const parts = [
    userName,
    // The id is for whoever looks the person up in CXone; the name is for everybody else.
    userName === undefined && userId !== undefined && say('user {id}', { id: userId }),
    agentId !== undefined && say('agent {id}', { id: agentId }),
    browser !== undefined && say('browser {name}', { name: browser }),
  ];
  return parts.filter(Boolean).join(', ');
}

/** Who an entry is by, and under it the access that was used. */
export function WhoCell({ entry }: { entry: AuditEntry }) {
  const who = whoWords(entry.who);
  return (
    <>
      {who !== '' && <bdi>{who}</bdi>}
      {who !== '' && entry.actor !== '' && <br />}
      <bdi class="cd-quiet">{entry.actor}</bdi>
    </>
  );
}
