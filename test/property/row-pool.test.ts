/**
 * Badges are used again while answers are on their way: whatever comes late, never, twice or in another order, no
 * badge shows another contact's verdict.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PooledRow, type Question, RowPool } from '#src/console/row-pool.ts';

interface Badge {
  shows: string;
}
interface Place {
  /** The contact that the page draws there. */
  contact: string;
}
type Row = PooledRow<Place, Badge>;

const PLACES = 4;
const CONTACTS = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva'];
const CAMPAIGNS = [null, 'spring', 'autumn'];
const PENDING = 'pending';

type Act =
  | { act: 'draws'; place: number; contact: string }
  | { act: 'removes'; place: number }
  | { act: 'replaces'; place: number; contact: string }
  | { act: 'touches'; place: number; contact: string }
  | { act: 'moves'; campaignId: string | null }
  | { act: 'asks' }
  | { act: 'answers'; question: number; fails: boolean; keeps: boolean }
  | { act: 'loses'; question: number }
  | { act: 'forgets' };

const place = fc.nat(PLACES - 1);
const contact = fc.constantFrom(...CONTACTS);
/** Counted from the last: most answers are about what was asked lately. */
const question = fc.nat(4);
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('draws' as const), place, contact }),
    fc.record({ act: fc.constant('removes' as const), place }),
    fc.record({ act: fc.constant('replaces' as const), place, contact }),
    fc.record({ act: fc.constant('touches' as const), place, contact }),
    fc.record({ act: fc.constant('moves' as const), campaignId: fc.constantFrom(...CAMPAIGNS) }),
    fc.record({ act: fc.constant('asks' as const) }),
    fc.record({ act: fc.constant('answers' as const), question, fails: fc.boolean(), keeps: fc.boolean() }),
    fc.record({ act: fc.constant('loses' as const), question }),
    fc.record({ act: fc.constant('forgets' as const) }),
  ),
  { maxLength: 60, size: 'max' },
);

/** A screen as the content script drives it, on a page and a background of the test's own. */
class Screen {
  readonly pool = new RowPool<Place, Badge, Row, string>({
    newBadge: () => ({ shows: PENDING }),
    newRow: (owned) => owned,
    mostIdle: 2,
    mostKept: 3,
  });
  readonly #page: (Place | null)[] = Array.from({ length: PLACES }, () => null);
  readonly #questions: {
    question: Question<Row>;
    campaignId: string | null;
    truth: number;
    said: string[];
  }[] = [];
  readonly #unanswered = new Set<Question<Row>>();
  readonly #shown = new Map<Row, { about: string; truth: number }>();
  #campaignId: string | null = null;
  /** What the background knows changes: with each change every contact has another verdict. */
  #truth = 0;
  #now = 0;

  do(act: Act): void {
    this.#now++;
    switch (act.act) {
      case 'draws': {
        const standing = this.#page[act.place];
        if (standing) standing.contact = act.contact;
        else this.#page[act.place] = { contact: act.contact };
        this.look();
        break;
      }
      case 'removes':
        this.#page[act.place] = null;
        this.look();
        break;
      case 'replaces':
        this.#page[act.place] = { contact: act.contact };
        this.look();
        break;
      case 'touches': {
        // The page changes a row within a frame; it is looked at in the next one.
        const standing = this.#page[act.place];
        if (!standing) break;
        standing.contact = act.contact;
        const row = this.pool.at(standing);
        if (!row) break;
        this.pool.doubt(row);
        row.badge.shows = PENDING;
        break;
      }
      case 'moves':
        this.#campaignId = act.campaignId;
        this.look();
        break;
      case 'asks': {
        const stale = [...this.pool.rows()].filter((row) => row.stale && row.key !== '');
        if (stale.length === 0) break;
        const asked = this.pool.ask(stale);
        const said = stale.map((row) => this.#verdict(row.key, this.#campaignId, this.#truth));
        this.#unanswered.add(asked);
        this.#questions.push({ question: asked, campaignId: this.#campaignId, truth: this.#truth, said });
        break;
      }
      case 'answers': {
        const open = this.#questions.at(-1 - act.question);
        if (!open) break;
        open.question.rows.forEach((_, index) => {
          const said = open.said[index] ?? '';
          if (act.keeps && !act.fails) this.pool.keep(open.question, index, said, this.#now + 5);
          const row = this.pool.drawable(open.question, index);
          if (!row) return;
          row.badge.shows = act.fails ? 'failed' : said;
          if (!act.fails) this.pool.answered(row);
        });
        this.pool.close(open.question);
        this.#unanswered.delete(open.question);
        break;
      }
      case 'loses': {
        const open = this.#questions.at(-1 - act.question);
        if (!open) break;
        this.pool.askAgain(open.question);
        this.#unanswered.delete(open.question);
        break;
      }
      case 'forgets':
        this.#truth++;
        this.pool.forget();
        break;
    }
  }

  look(): void {
    const moved = this.pool.show(this.#campaignId);
    const seen = new Set(this.#page.filter((standing) => standing !== null));
    for (const standing of seen) {
      const row = this.pool.at(standing) ?? this.pool.take(standing);
      if (row.key === standing.contact && !moved) continue;
      row.badge.shows = this.pool.stands(row, standing.contact, this.#now)?.judged ?? PENDING;
    }
    for (const row of this.pool.rows()) if (!seen.has(row.place)) this.pool.letGo(row);
  }

  #verdict(name: string, campaignId: string | null, truth: number): string {
    return `${name} in ${campaignId} as of ${truth}`;
  }

  /** Each badge stands at one row at most, and says nothing about anybody but the contact who stands there. */
  check(): void {
    const owners = [...this.pool.rows()];
    const badges = [...owners.map(({ badge }) => badge), ...this.pool.idle()];
    expect(new Set(badges).size).toBe(badges.length);
    for (const row of owners) {
      expect(this.pool.ownerOf(row.badge)).toBe(row);
      const { shows } = row.badge;
      if (shows === PENDING || shows === 'failed') continue;
      const about = `${row.place.contact} in ${this.#campaignId} as of `;
      expect(shows.startsWith(about)).toBe(true);
      // Nor does it go back to what was true before.
      const truth = Number(shows.slice(about.length));
      const last = this.#shown.get(row);
      if (last?.about === about) expect(truth).toBeGreaterThanOrEqual(last.truth);
      this.#shown.set(row, { about, truth });
    }
  }

  /** What is still on its way comes, and everything is answered from now on: then every badge shows its own verdict. */
  settle(): void {
    this.look();
    this.#questions.forEach(({ question: asked }, index) => {
      const act = 'answers';
      if (this.#unanswered.has(asked))
        this.do({ act, question: this.#questions.length - 1 - index, fails: false, keeps: true });
    });
    // After a failure everything is asked about again.
    if ([...this.pool.rows()].some(({ badge }) => badge.shows === 'failed')) this.do({ act: 'forgets' });
    this.do({ act: 'asks' });
    this.do({ act: 'answers', question: 0, fails: false, keeps: false });
    for (const { badge, place: standing } of this.pool.rows())
      expect(badge.shows).toBe(this.#verdict(standing.contact, this.#campaignId, this.#truth));
  }
}

test('no badge shows another contact’s verdict, whatever becomes of the answers, and each gets its own', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const screen = new Screen();
      for (const one of all) {
        screen.do(one);
        screen.check();
      }
      screen.settle();
      screen.check();
    }),
    { numRuns: 2_000 },
  );
});

const poolOfOne = () => {
  const pool = new RowPool<Place, Badge, Row, string>({
    newBadge: () => ({ shows: PENDING }),
    newRow: (owned) => owned,
    mostIdle: 9,
    mostKept: 9,
  });
  const first = pool.take({ contact: 'Ada' });
  pool.stands(first, 'Ada', 0);
  return { pool, first };
};

test('an answer for a row that has gone is not drawn on the row that has its badge now', () => {
  const { pool, first } = poolOfOne();
  const asked = pool.ask([first]);
  pool.letGo(first);
  const second = pool.take({ contact: 'Ben' });
  pool.stands(second, 'Ben', 0);
  expect(second.badge).toBe(first.badge);
  expect(pool.drawable(asked, 0)).toBeNull();
});

test('nor on the same element when it came back with another badge', () => {
  const { pool, first } = poolOfOne();
  const asked = pool.ask([first]);
  pool.letGo(first);
  pool.take({ contact: 'Ben' });
  const again = pool.take(first.place);
  pool.stands(again, 'Ada', 0);
  expect(pool.drawable(asked, 0)).toBeNull();
});

test('nor twice, nor after a later answer, nor in another campaign, nor while the row is in doubt', () => {
  const { pool, first } = poolOfOne();
  const early = pool.ask([first]);
  expect(pool.drawable(early, 0)).toBe(first);
  const late = pool.ask([first]);
  expect(pool.drawable(early, 0)).toBeNull();
  pool.doubt(first);
  expect(pool.drawable(late, 0)).toBeNull();
  pool.stands(first, 'Ada', 0);
  expect(pool.drawable(late, 0)).toBe(first);
  pool.show('spring');
  expect(pool.drawable(late, 0)).toBeNull();
  pool.show(null);
  pool.answered(first);
  expect(pool.drawable(late, 0)).toBeNull();
});

test('an answer from before everything had to be asked again is not kept for rows that come back', () => {
  const { pool, first } = poolOfOne();
  const asked = pool.ask([first]);
  pool.forget();
  pool.keep(asked, 0, 'Ada may be called', 100);
  pool.letGo(first);
  expect(pool.stands(pool.take({ contact: 'Ada' }), 'Ada', 1)).toBeNull();
});

test('what is known of a contact in one campaign is not known of another in another', () => {
  const { pool } = poolOfOne();
  pool.show('a');
  const row = pool.take({ contact: '' });
  pool.stands(row, 'b c', 0);
  pool.keep(pool.ask([row]), 0, 'known', 100);
  for (const [campaignId, key] of [
    ['a b', 'c'],
    [null, 'b c'],
    ['ab', ' c'],
  ] as const) {
    pool.show(campaignId);
    expect(pool.stands(row, key, 1)).toBeNull();
  }
  pool.show('a');
  expect(pool.stands(row, 'b c', 1)).not.toBeNull();
  expect(pool.stands(row, 'b c', 100)).toBeNull();
});
