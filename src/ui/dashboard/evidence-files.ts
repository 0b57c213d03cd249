/** The files that show what was so for one number on one day. */
import { sha256 } from '#src/audit/index.ts';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import { say } from '#src/language/index.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { ALL_CONTACTS, type DayEvidence } from '#src/verdict/index.ts';

/** What was found of one number in a list, from one instant to another, in UTC milliseconds. */
export interface FoundEvidence {
  readonly list: string;
  readonly listName: string;
  /** As the person wrote it. */
  readonly phone: string;
  /** IANA name of the zone whose day it is. */
  readonly zone: string;
  readonly from: number;
  readonly until: number;
  readonly contacts: readonly DayEvidence[];
}

export interface EvidenceFile {
  readonly text: string;
  /** What is in it, for the person. */
  readonly said: string;
}

const iso = (at: number) => new Date(at).toISOString();

/** Everything in one file, with its own fingerprint. */
export async function evidencePack(found: FoundEvidence, ask: AskFromPage): Promise<EvidenceFile> {
  const { list, listName, phone, zone, from, until, contacts } = found;
  const [first] = contacts;
  const about = list === ALL_CONTACTS ? '' : list;
  const { entries, unreadable } = await ask('audit.entries', {
    search: about,
    action: null,
    from,
    until,
    skip: 0,
    limit: 1_000,
  });
  const { entries: erasures } = await ask('audit.entries', {
    search: '',
    action: 'ERASED',
    from: null,
    until: null,
    skip: 0,
    limit: 1,
  });
  const pack = {
    evidence: 'ClearDial evidence pack',
    about: { phone, list, listName, from: iso(from), until: iso(until), zone },
    madeAt: iso(await ask('clock.now', {})),
    madeWith: first?.verdicts[0]?.verdict.provenance ?? null,
    limits: [
      say(
        'Verdicts are worked out anew from the rules, attempts and do-not-call lists as they are known when this file is made.',
      ),
      say('Consent, business relationships and other dialers cannot be seen. Not legal advice.'),
    ].join(' '),
    contacts: contacts.map(({ verdicts, attempts, doNotCall, questions: _, ...rest }) => ({
      ...rest,
      verdicts: verdicts.map((one) => ({ ...one, from: iso(one.from), until: iso(one.until) })),
      attempts: attempts.map((attempt) => ({ ...attempt, at: iso(attempt.at) })),
      doNotCall: doNotCall.map((entry) => ({
        ...entry,
        expiresAt: entry.expiresAt === null ? null : iso(entry.expiresAt),
      })),
    })),
    log: entries,
    /** Of no known day: whoever reads the pack must know that they are there. */
    unreadableInLog: unreadable,
    /** Where everything was erased: the log then holds nothing from before. */
    logErased: erasures[0] ?? null,
  };
  const sealed = { ...pack, sha256: await sha256(canonicalJson(pack)) };
  return {
    text: `${JSON.stringify(sealed, null, 1)}\n`,
    said: say(
      '{verdicts, plural, one {# verdict} other {# verdicts}} and {entries, plural, one {# entry} other {# entries}} of the log.',
      { verdicts: contacts.flatMap(({ verdicts }) => verdicts).length, entries: entries.length },
    ),
  };
}

/** The same verdicts as questions, a line each (docs/judge.md). */
export function evidenceQuestions({ contacts }: FoundEvidence): EvidenceFile {
  const lines = contacts.flatMap(({ questions }) => questions);
  const browsers = contacts.some(({ verdicts }) =>
    verdicts.some(({ verdict }) => verdict.provenance.tzdata.browser !== null),
  );
  const count = say('{questions, plural, one {# question} other {# questions}}.', {
    questions: lines.length,
  });
  return {
    text: lines.map((line) => `${line}\n`).join(''),
    said: browsers
      ? `${count} ${say('This browser’s own zone data took part in the verdicts; the questions use the pinned data alone.')}`
      : count,
  };
}
