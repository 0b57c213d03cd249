/**
 * Which row of the screen owns which badge, which of them are to be asked about, and on which of them an answer may
 * still be drawn. Badges are used again for other rows, rows for other contacts, and answers come late, twice, in
 * another order or not at all: what decides is who stands there when an answer is drawn. Nothing here is of the page.
 */

/** A row that owns a badge. It is asked about and drawn on as long as it does, and never after. */
export interface PooledRow<Place, Badge> {
  readonly place: Place;
  readonly badge: Badge;
  /** Tells the contact that stands there from any other; empty while nobody knows which one it is. */
  key: string;
  /** Set when the row must be asked about. */
  stale: boolean;
  /** The last question that was asked about it; null when it was answered. */
  asked: { readonly question: Question<unknown>; readonly key: string } | null;
}

/** What was asked about in one go. */
export interface Question<Row> {
  readonly campaignId: string | null;
  /** How often everything had to be asked again before this was asked. */
  readonly state: number;
  readonly rows: readonly { readonly row: Row; readonly key: string }[];
}

interface Kept<Judged> {
  readonly judged: Judged;
  readonly until: number;
}

export class RowPool<
  Place extends object,
  Badge extends object,
  Row extends PooledRow<Place, Badge>,
  Judged,
> {
  readonly #newBadge: () => Badge;
  readonly #newRow: (owned: PooledRow<Place, Badge>) => Row;
  readonly #mostIdle: number;
  readonly #mostKept: number;
  readonly #rows = new Map<Place, Row>();
  readonly #owners = new Map<Badge, Row>();
  /** Badges of rows that have gone, for those that come. */
  readonly #idle: Badge[] = [];
  readonly #open = new Set<Question<unknown>>();
  readonly #kept = new Map<string, Kept<Judged>>();
  #campaignId: string | null = null;
  #state = 0;

  constructor(options: {
    readonly newBadge: () => Badge;
    readonly newRow: (owned: PooledRow<Place, Badge>) => Row;
    readonly mostIdle: number;
    readonly mostKept: number;
  }) {
    this.#newBadge = options.newBadge;
    this.#newRow = options.newRow;
    this.#mostIdle = options.mostIdle;
    this.#mostKept = options.mostKept;
  }

  get size(): number {
    return this.#rows.size;
  }

  rows(): IterableIterator<Row> {
    return this.#rows.values();
  }

  idle(): readonly Badge[] {
    return this.#idle;
  }

  at(place: Place): Row | undefined {
    return this.#rows.get(place);
  }

  /** The row that a badge stands at now. */
  ownerOf(badge: Badge): Row | undefined {
    return this.#owners.get(badge);
  }

  /** A row for a place that had none; its badge may have been another's. */
  take(place: Place): Row {
    const badge = this.#idle.pop() ?? this.#newBadge();
    const row = this.#newRow({ place, badge, key: '', stale: true, asked: null });
    this.#rows.set(place, row);
    this.#owners.set(badge, row);
    return row;
  }

  /** The row has gone: it owns nothing any more, whoever still knows it. */
  letGo(row: Row): void {
    if (this.#rows.get(row.place) !== row) return;
    this.#rows.delete(row.place);
    this.#owners.delete(row.badge);
    if (this.#idle.length < this.#mostIdle) this.#idle.push(row.badge);
    row.key = '';
    row.stale = false;
    row.asked = null;
  }

  /** Something about the row changed, and nobody has looked what: no answer is drawn until somebody has. */
  doubt(row: Row): void {
    row.key = '';
  }

  /**
   * Somebody has looked: this contact stands there.
   * @returns what is known of it and still holds at `now`; null where it has to be asked about
   */
  stands(row: Row, key: string, now: number): Kept<Judged> | null {
    row.key = key;
    const known = this.#known(key, now);
    row.stale = known === null && !this.#isBeingAsked(row);
    return known;
  }

  /** @returns whether it is another campaign than before: then every row has to be looked at again */
  show(campaignId: string | null): boolean {
    const moved = campaignId !== this.#campaignId;
    this.#campaignId = campaignId;
    return moved;
  }

  /** Whatever was known may have changed: everything is asked about again, and no answer on its way is kept. */
  forget(): void {
    this.#state++;
    this.#kept.clear();
    for (const row of this.#rows.values()) row.stale = true;
  }

  ask(rows: readonly Row[]): Question<Row> {
    const question: Question<Row> = {
      campaignId: this.#campaignId,
      state: this.#state,
      rows: rows.map((row) => ({ row, key: row.key })),
    };
    this.#open.add(question);
    for (const row of rows) {
      row.stale = false;
      row.asked = { question, key: row.key };
    }
    return question;
  }

  /** No answer is waited for any more. One that comes after all is still drawn where nothing else was asked since. */
  close(question: Question<Row>): void {
    this.#open.delete(question);
  }

  /** Rows that still wait for this answer are asked about again. */
  askAgain(question: Question<Row>): void {
    this.close(question);
    for (const { row } of question.rows) if (this.#waits(row, question)) row.stale = true;
  }

  /** The row on which the answer about the contact at `index` may be drawn now, if there is one. */
  drawable(question: Question<Row>, index: number): Row | null {
    const asked = question.rows[index];
    if (!asked || question.campaignId !== this.#campaignId) return null;
    const { row, key } = asked;
    return key !== '' && row.key === key && this.#waits(row, question) ? row : null;
  }

  /** It has its answer: the same one does not count twice. */
  answered(row: Row): void {
    row.asked = null;
  }

  /** For when the contact comes back, unless everything had to be asked again since. */
  keep(question: Question<Row>, index: number, judged: Judged, until: number): void {
    const asked = question.rows[index];
    if (!asked || asked.key === '' || question.state !== this.#state) return;
    if (this.#kept.size >= this.#mostKept) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
    this.#kept.set(nameOf(question.campaignId, asked.key), { judged, until });
  }

  #known(key: string, now: number): Kept<Judged> | null {
    const name = nameOf(this.#campaignId, key);
    const kept = this.#kept.get(name);
    if (!kept) return null;
    if (kept.until > now) return kept;
    this.#kept.delete(name);
    return null;
  }

  /** The row stands in its place, owns its badge, and nothing has been asked about it since. */
  #waits(row: Row, question: Question<Row>): boolean {
    return (
      this.#rows.get(row.place) === row &&
      this.#owners.get(row.badge) === row &&
      row.asked?.question === question
    );
  }

  #isBeingAsked({ asked, key }: Row): boolean {
    return (
      asked !== null &&
      asked.key === key &&
      asked.question.campaignId === this.#campaignId &&
      asked.question.state === this.#state &&
      this.#open.has(asked.question)
    );
  }
}

/** No campaign is told from one that is called so, and no id runs into the key. */
const nameOf = (campaignId: string | null, key: string) =>
  campaignId === null ? `-${key}` : `${campaignId.length}:${campaignId}${key}`;
