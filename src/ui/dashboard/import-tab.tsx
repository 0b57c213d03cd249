import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportJob } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { ImportView } from './import-view.tsx';
import { NewImport } from './new-import.tsx';
import type { FileProgress, TabProps } from './parts.tsx';

const REFRESH_MS = 700;

/** From a list to what of it may be called: imports under way, and a new one. */
export function ImportTab(props: TabProps) {
  const { ask, connection } = props;
  const [jobs, setJobs] = useState<readonly ImportJob[] | null>(null);
  const [reading, setReading] = useState<FileProgress | null>(null);
  const [begun, setBegun] = useState<string | null>(null);
  const now = useRef(reading);
  now.current = reading;
  const refresh = useCallback(
    () =>
      ask('import.list', {}).then(setJobs, (error: unknown) =>
        console.warn(`ClearDial: ${errorText(error)}`),
      ),
    [ask],
  );
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => !document.hidden && void refresh(), REFRESH_MS);
    return () => clearInterval(timer);
  }, [refresh]);
  // A page that is closed while it reads a file leaves half a list.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => now.current && event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
  if (jobs === null || connection.state !== 'connected') return <p class="cd-quiet">{say('Reading…')}</p>;
  const asRead = (job: ImportJob) => (reading?.id === job.id ? reading.job : job);
  const mine = jobs.find(({ id }) => id === begun);
  return (
    <>
      <NewImport
        {...props}
        job={mine ? asRead(mine) : null}
        onReading={setReading}
        onBegun={async (id) => {
          await refresh();
          if (id !== null) setBegun(id);
        }}
      />
      {jobs.map((job) => (
        <ImportView
          key={job.id}
          {...props}
          capabilities={connection.capabilities}
          job={asRead(job)}
          share={reading?.id === job.id ? reading.share : null}
          onChanged={refresh}
        />
      ))}
      {jobs.length === 0 && reading === null && (
        <p class="cd-quiet">
          {say(
            'No list has been imported here yet. Rows stay encrypted on this device until you forget them.',
          )}
        </p>
      )}
    </>
  );
}
