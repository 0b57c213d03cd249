/** What a rule would change on a list, before anybody registers it. */
import type { Instant } from '#src/clock/index.ts';
import { z } from '#src/schema/index.ts';
import type { CallFacts } from './contact-checks.ts';
import type { ContactStore } from './contact-store.ts';
import { ReasonCode } from './model.ts';
import type { Policy } from './policy.ts';
import { type PlaceHours, timetableAt } from './timetable.ts';

const Counts = z.object({ callable: z.number(), blocked: z.number(), review: z.number() });

const PlaceCount = z.object({ jurisdiction: z.string(), zone: z.string(), contacts: z.number() });
type PlaceCount = z.infer<typeof PlaceCount>;

export const DryRun = z.object({
  /** Contacts that were judged, and whether those are all. */
  total: z.number(),
  complete: z.boolean(),
  at: z.number(),
  before: Counts,
  after: Counts,
  /** Contacts that can be called, or wait for a look, and would be blocked. */
  moreBlocked: z.number(),
  moreReview: z.number(),
  /** How many more contacts each reason would stand for. */
  reasons: z.array(z.object({ code: ReasonCode, count: z.number() })),
  /** Contacts on each do-not-call list of the rule: an active list holds them back with or without it. */
  onLists: z.array(z.object({ listId: z.string(), name: z.string(), contacts: z.number() })),
  /** Hours in which contacts may be called, over all contacts and seven days. */
  week: z.object({ before: z.number(), after: z.number() }),
  /** How many may be called in each hour of the seven days. */
  hours: z.array(z.object({ at: z.number(), before: z.number(), after: z.number() })),
  /** Places that would have no open minute in seven days, and have one without the rule. */
  closed: z.array(PlaceCount),
  /** Places of which the rule's matrix says nothing: their contacts would wait for a look. */
  silent: z.array(PlaceCount),
  /** Rules that leave a closed place no open minute between them, by name. */
  contradicts: z.array(z.string()),
});
export type DryRun = z.infer<typeof DryRun>;

const HOURS_A_WEEK = 7 * 24;
const HOUR = 3_600_000;

interface Question {
  readonly store: ContactStore;
  readonly before: Policy;
  readonly after: Policy;
  readonly facts: CallFacts;
  readonly at: Instant;
  readonly revision: number;
  readonly complete: boolean;
  readonly lists: readonly { readonly id: string; readonly name: string }[];
}

function opensWithin(place: PlaceHours, at: Instant, until: Instant): boolean {
  return place.bindingOpen.some((from, position) => {
    if (position % 2 !== 0) return false;
    const to = place.bindingOpen[position + 1] ?? from;
    return from < until && to > at;
  });
}

/** Contacts by place, for each place that a class of the list may be in. */
function placesOf({ store, after, at }: Question) {
  const timetable = timetableAt(after, at);
  const places = new Map<string, { hours: PlaceHours; contacts: number }>();
  for (const { location, count } of store.classCounts(after)) {
    for (const hours of timetable.placesOf(location)) {
      const key = `${hours.place.jurisdiction} ${hours.place.zone}`;
      const known = places.get(key);
      if (known) known.contacts += count;
      else places.set(key, { hours, contacts: count });
    }
  }
  return places;
}

export function dryRun(question: Question): DryRun {
  const { store, before, after, facts, at, revision } = question;
  const statusesBefore = store.statuses(before, facts, at, revision);
  const tallyBefore = store.judgeAll(before, facts, at, revision);
  const weekBefore = store.forecast(before, facts, at, HOURS_A_WEEK, revision);
  const timetableBefore = timetableAt(before, at);
  const statusesAfter = store.statuses(after, facts, at, revision);
  const tallyAfter = store.judgeAll(after, facts, at, revision);
  const weekAfter = store.forecast(after, facts, at, HOURS_A_WEEK, revision);

  let moreBlocked = 0;
  let moreReview = 0;
  statusesAfter.forEach((status, index) => {
    const was = statusesBefore[index];
    if (status === 'blocked' && was !== 'blocked') moreBlocked++;
    else if (status === 'review' && was === 'callable') moreReview++;
  });

  const until = at + HOURS_A_WEEK * HOUR;
  const openBefore = new Set<string>();
  for (const { location } of store.classCounts(before)) {
    for (const hours of timetableBefore.placesOf(location)) {
      if (opensWithin(hours, at, until)) openBefore.add(`${hours.place.jurisdiction} ${hours.place.zone}`);
    }
  }
  const closed: PlaceCount[] = [];
  const silent: PlaceCount[] = [];
  const contradicts = new Set<string>();
  for (const [key, { hours, contacts }] of placesOf(question)) {
    const { jurisdiction, zone } = hours.place;
    if (openBefore.has(key) && !opensWithin(hours, at, until)) {
      closed.push({ jurisdiction, zone, contacts });
      for (const { source } of hours.constraints) {
        if (source.kind === 'rule') contradicts.add(source.rule.name);
      }
    }
    const isSilent = hours.constraints.some(
      ({ source }) =>
        source.kind === 'rule-silent' && !before.rules.some((rule) => rule.id === source.rule.id),
    );
    if (isSilent) silent.push({ jurisdiction, zone, contacts });
  }

  const reasons = Object.entries(tallyAfter.reasons)
    .map(([code, count]) => ({
      code: ReasonCode.parse(code),
      count: count - (tallyBefore.reasons[code as ReasonCode] ?? 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const sum = (hours: readonly { callable: number }[]) =>
    hours.reduce((total, { callable }) => total + callable, 0);
  const countsOf = ({ callable, blocked, review }: z.infer<typeof Counts>) => ({ callable, blocked, review });
  return {
    total: tallyAfter.total,
    complete: question.complete,
    at,
    before: countsOf(tallyBefore),
    after: countsOf(tallyAfter),
    moreBlocked,
    moreReview,
    reasons,
    onLists: question.lists.map(({ id, name }) => ({
      listId: id,
      name,
      contacts: store.countOnList(facts.doNotCall, id, at),
    })),
    week: { before: sum(weekBefore.hours), after: sum(weekAfter.hours) },
    hours: weekAfter.hours.map(({ at: hour, callable }, index) => ({
      at: hour,
      before: weekBefore.hours[index]?.callable ?? 0,
      after: callable,
    })),
    closed: closed.sort((a, b) => b.contacts - a.contacts),
    silent: silent.sort((a, b) => b.contacts - a.contacts),
    contradicts: [...contradicts],
  };
}
