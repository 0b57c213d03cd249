/**
 * What came in of what a list is judged by, and how much of it nobody could read. What was received and not taken in
 * is refused, whoever refused it: the one count by which a launch is told from a clean one.
 */

export const INTAKE_KINDS = [
  'contacts',
  'lists',
  'attempts',
  'rules',
  'doNotCallLists',
  'doNotCallEntries',
] as const;
type IntakeKind = (typeof INTAKE_KINDS)[number];

export interface Intake {
  readonly received: number;
  /** Of those, what could not be read. */
  readonly refused: number;
}

/** A page of attempts or do-not-call entries, as it came. */
export interface ReceivedPage {
  /** Null for the first one. */
  readonly pageToken: string | null;
  /** How many it held; those that are not among the records had been refused before. */
  readonly received: number;
}

/** Of calling lists (`lists`) only those are counted that could not be told to belong to what is launched. */
export type Intakes = Readonly<Record<IntakeKind, Intake>>;

const NOTHING: Intake = { received: 0, refused: 0 };

export function sumOf(intakes: Iterable<Intake>): Intake {
  let sum = NOTHING;
  for (const { received, refused } of intakes) {
    sum = { received: sum.received + received, refused: sum.refused + refused };
  }
  return sum;
}

/** The intake of one reading, page by page. A page that arrives twice counts once. */
export class PageIntakes {
  readonly #pages = new Map<string | null, Intake>();
  #sum = NOTHING;

  /** @param pageToken null for the first page, with which a reading begins: what was counted before it is forgotten */
  take(pageToken: string | null, intake: Intake): void {
    if (pageToken === null) {
      this.#pages.clear();
      this.#sum = NOTHING;
    }
    const before = this.#pages.get(pageToken) ?? NOTHING;
    this.#pages.set(pageToken, intake);
    this.#sum = {
      received: this.#sum.received - before.received + intake.received,
      refused: this.#sum.refused - before.refused + intake.refused,
    };
  }

  get sum(): Intake {
    return this.#sum;
  }
}
