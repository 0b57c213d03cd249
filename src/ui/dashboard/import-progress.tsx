import { useEffect, useRef } from 'preact/hooks';
import { reached } from '#src/job/import-counts.ts';
import type { ImportJob } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';
import { durationText } from './import-words.ts';

/** How much a second over the last while; null until enough has been seen. */
function useRate(done: number): number | null {
  const seen = useRef<{ at: number; done: number }[]>([]);
  useEffect(() => {
    seen.current = [...seen.current, { at: Date.now(), done }].slice(-20);
  }, [done]);
  const [first] = seen.current;
  const last = seen.current.at(-1);
  if (!first || !last || last.at - first.at < 1_000) return null;
  return ((last.done - first.done) / (last.at - first.at)) * 1000;
}

const rateText = (rate: number | null): string[] =>
  rate && rate >= 1 ? [say('{rate, number} a second', { rate: Math.round(rate) })] : [];

const leftText = (left: number, rate: number | null, locale: string): string[] =>
  rate && rate > 0 ? [say('{duration} left', { duration: durationText(left / rate, locale) })] : [];

/** @param props.share of the file that has been read, 0 to 1; null for what is no file */
export function ReadingProgress({
  job,
  share,
  locale,
}: {
  job: ImportJob;
  share: number | null;
  locale: string;
}) {
  const rate = useRate(job.lines);
  const shareRate = useRate(share ?? 0);
  const { total, lines } = job;
  const left =
    share !== null
      ? leftText(1 - share, shareRate, locale)
      : total !== null
        ? leftText(total - lines, rate, locale)
        : [];
  return (
    <>
      <progress
        aria-label={say('Reading {name}', { name: job.source.name })}
        {...(share !== null ? { value: share } : total !== null ? { value: lines, max: total } : {})}
      />
      <p class="cd-quiet">
        {[
          job.source.from === 'file'
            ? say('{lines, plural, one {# line} other {# lines}} read', { lines })
            : say('{rows, plural, one {# row} other {# rows}} read', { rows: job.rows }),
          ...rateText(rate),
          ...left,
        ].join(', ')}
      </p>
    </>
  );
}

export function SendingProgress({ job, locale }: { job: ImportJob; locale: string }) {
  const done = reached(job);
  const rate = useRate(done);
  return (
    <>
      <progress
        aria-label={say('Sending {name}', { name: job.source.name })}
        value={done}
        max={Math.max(1, job.lines)}
      />
      <p class="cd-quiet">
        {[
          say('{done, number} of {lines, plural, one {# line} other {# lines}}', { done, lines: job.lines }),
          ...(job.state === 'sending'
            ? [...rateText(rate), ...leftText(job.lines - done, rate, locale)]
            : []),
        ].join(', ')}
      </p>
    </>
  );
}
