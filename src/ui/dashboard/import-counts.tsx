import type { ComponentChildren } from 'preact';
import { hasEnded, reached } from '#src/job/import-counts.ts';
import { IMPORT_PROBLEMS, type ImportJob } from '#src/job/import-job.ts';
import { lineReasonText } from '#src/job/line-words.ts';
import { say } from '#src/language/index.ts';
import { LineReason } from '#src/sheet/index.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import { STATUS_WORDS } from '#src/verdict/index.ts';
import { EVERY_OUTCOME, OUTCOME_WORDS } from './import-words.ts';

interface Entry {
  readonly key: string;
  readonly words: ComponentChildren;
  readonly count: number;
  /** Whether it is the sum of those above. */
  readonly isSum?: boolean;
}

/** Counts under each other, with their sums. */
function Sums({ title, entries, locale }: { title: string; entries: readonly Entry[]; locale: string }) {
  const number = new Intl.NumberFormat(locale);
  return (
    <table class="sums">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" class="number">
            {say('How many')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ key, words, count, isSum }) => (
          <tr key={key} data-sum={isSum}>
            <th scope="row">{words}</th>
            <td class="number">{number.format(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many lines a file has, in a sentence. */
export function linesText({ source, lines, rows, apart }: ImportJob): string {
  return source.from === 'file'
    ? say(
        '{lines, plural, one {# line} other {# lines}} in the file: {rows, plural, one {# row} other {# rows}}, {reported, number} reported.',
        { lines, rows, reported: apart.reported },
      )
    : say('{rows, plural, one {# contact was} other {# contacts were}} read.', { rows });
}

/** What else is in a file; a header alone goes without saying. */
export function besidesText({ source, heading, blank }: ImportJob): string | null {
  if (source.from !== 'file' || (heading < 2 && blank === 0)) return null;
  return say(
    'Not counted: {heading, plural, =0 {no header} one {the header} other {# lines down to the header}} and {blank, plural, =0 {no blank lines} one {# blank line} other {# blank lines}}.',
    { heading, blank },
  );
}

/** Where every line is before anything is sent: as many as there are. */
export function LineSums({ job, locale }: { job: ImportJob; locale: string }) {
  const { standing, apart, rows, lines, source } = job;
  const ofRows = IMPORT_PROBLEMS.filter((problem) => problem !== 'reported' && apart[problem] > 0);
  const entries: Entry[] = [
    ...(['callable', 'blocked', 'review'] as const).map((status) => ({
      key: status,
      words: <StatusMark status={status}>{say(STATUS_WORDS[status])}</StatusMark>,
      count: standing[status],
    })),
    ...ofRows.map((problem) => ({
      key: problem,
      words: say(OUTCOME_WORDS[problem]),
      count: apart[problem],
    })),
    { key: 'rows', words: say('Rows'), count: rows, isSum: true },
    ...(source.from === 'file'
      ? [
          { key: 'reported', words: say(OUTCOME_WORDS.reported), count: apart.reported },
          { key: 'lines', words: say('Lines in the file'), count: lines, isSum: true },
        ]
      : []),
  ];
  return <Sums title={say('How they stand')} entries={entries} locale={locale} />;
}

/** Why lines were not read as contacts, and how many for each reason. */
export function ReportedReasons({ job, locale }: { job: ImportJob; locale: string }) {
  const entries = Object.entries(job.reportedReasons)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => ({ key: reason, words: lineReasonText(LineReason.parse(reason)), count }));
  if (entries.length === 0) return null;
  return <Sums title={say('Why lines were not read as contacts')} entries={entries} locale={locale} />;
}

/** What became of every line, those included whose turn is still to come. */
export function Outcomes({ job, locale }: { job: ImportJob; locale: string }) {
  const { counts, lines, source } = job;
  const toCome = hasEnded(job) ? 0 : lines - reached(job);
  const entries: Entry[] = [
    ...EVERY_OUTCOME.filter((outcome) => counts[outcome] > 0).map((outcome) => ({
      key: outcome,
      words: say(OUTCOME_WORDS[outcome]),
      count: counts[outcome],
    })),
    ...(toCome > 0 ? [{ key: 'to-come', words: say('Still to come'), count: toCome }] : []),
    {
      key: 'lines',
      words: source.from === 'file' ? say('Lines in the file') : say('Rows'),
      count: lines,
      isSum: true,
    },
  ];
  return <Sums title={say('What became of them')} entries={entries} locale={locale} />;
}

/** How an import ended, in a sentence; null while it has not. */
export function endText(job: ImportJob): string | null {
  if (!hasEnded(job)) return null;
  const { counts, lines, onlyCheck } = job;
  const sent = onlyCheck ? reached(job) : counts.created + counts.existing;
  const left = counts['not-reached'];
  if (job.state !== 'done') {
    return onlyCheck
      ? say(
          '{sent, plural, one {# was checked} other {# were checked}}, {left, plural, one {# was not reached} other {# were not reached}}.',
          { sent, left },
        )
      : say(
          '{sent, plural, one {# was sent} other {# were sent}}, {left, plural, one {# was not reached} other {# were not reached}}.',
          { sent, left },
        );
  }
  if (onlyCheck)
    return say('{lines, plural, one {# was checked} other {# were checked}}, none was sent.', { lines });
  return say(
    '{sent, plural, one {# was sent} other {# were sent}}, {kept, plural, one {# was not} other {# were not}}.',
    {
      sent,
      kept: lines - sent,
    },
  );
}
