import { proxy, transfer } from 'comlink';
import { useState } from 'preact/hooks';
import type { FileChoice } from '#src/job/file-choice.ts';
import type { ImportJob } from '#src/job/import-job.ts';
import type { FileLook } from '#src/job/read-file.ts';
import { type Message, message, say } from '#src/language/index.ts';
import {
  CALLING_CODES,
  COLUMN_MEANINGS,
  type ColumnMeaning,
  columnsProblem,
  DELIMITERS,
  ENCODINGS,
  type Encoding,
} from '#src/sheet/index.ts';
import { ALL_CONTACTS } from '#src/verdict/index.ts';
import { failureWords } from '../failure-words.ts';
import { FileButton } from '../file-button.tsx';
import { ListSelect, useCampaigns } from './list-choice.tsx';
import type { ReadingNow, TabProps } from './parts.tsx';
import { type ProposedTime, ProposedTimeField } from './proposed-time.tsx';

const MEANING_WORDS: Record<ColumnMeaning, Message> = {
  phone: message('Phone number'),
  externalId: message('External id'),
  name: message('Name'),
  region: message('Region code'),
  state: message('State or province'),
  postalCode: message('Postal code'),
  timeZone: message('Time zone'),
  country: message('Country'),
  latitude: message('Latitude'),
  longitude: message('Longitude'),
  callingCode: message('Country calling code'),
  attribute: message('Keep as it is'),
  none: message('Leave out'),
};

const DELIMITER_WORDS: Record<(typeof DELIMITERS)[number], Message> = {
  ',': message('Comma'),
  ';': message('Semicolon'),
  '\t': message('[key] Tab'),
  '|': message('Bar'),
};

export function NewImport(
  props: TabProps & {
    onReading: (reading: ReadingNow | null) => void;
    onBegun: () => Promise<void>;
  },
) {
  const { ask, reader, line, validator, zone, onReading, onBegun } = props;
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<FileLook | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [time, setTime] = useState<ProposedTime | null>(null);
  const campaigns = useCampaigns(ask);
  const [list, setList] = useState(ALL_CONTACTS);
  const [over, setOver] = useState(false);
  const [working, setWorking] = useState(false);

  const failed = (error: unknown) => setProblem(failureWords(error));

  async function look(chosen: File, wanted: Partial<FileChoice> = {}) {
    setFile(chosen);
    setProblem(null);
    try {
      setPreview(await reader().look(chosen, wanted, null));
    } catch (error) {
      setPreview(null);
      failed(error);
    }
  }

  async function prepare(): Promise<boolean> {
    setProblem(null);
    const prepared = await ask('import.prepare', {});
    if (prepared.ok) return true;
    setProblem(say('The do-not-call lists could not be read, so nobody could be checked. Try again.'));
    return false;
  }

  async function readFile() {
    if (!file || !preview || !time) return;
    setWorking(true);
    let id: string | null = null;
    try {
      if (!(await prepare())) return;
      const { columns, choice } = preview;
      const source = { from: 'file' as const, name: file.name, columns: [...columns], choice };
      const job = await ask('import.begin', { source, proposedAt: time.at, zone: time.zone });
      id = job.id;
      onReading({ id: job.id, share: 0, job });
      await onBegun();
      const port = await line();
      const told = proxy((next: ImportJob, share: number) => onReading({ id: job.id, share, job: next }));
      const { judging } = (await ask('settings.get', {})).settings;
      await reader().read(job, { file, judging }, transfer(port, [port]), told);
      setFile(null);
      setPreview(null);
    } catch (error) {
      failed(error);
      if (id !== null) await ask('import.forget', { id });
    } finally {
      onReading(null);
      setWorking(false);
      await onBegun();
    }
  }

  async function readTenant() {
    if (!time) return;
    setWorking(true);
    try {
      if (!(await prepare())) return;
      const campaign = campaigns.find(({ id }) => id === list);
      await ask('import.begin', {
        source: {
          from: 'tenant',
          campaignId: campaign?.id ?? null,
          name: campaign?.name ?? say('All contacts'),
        },
        proposedAt: time.at,
        zone: time.zone,
      });
      await onBegun();
    } catch (error) {
      failed(error);
    } finally {
      setWorking(false);
    }
  }

  const columns = preview?.columns ?? [];
  const columnProblem = preview ? columnsProblem(columns) : null;
  return (
    <section class="panel" aria-labelledby="new-import">
      <h3 id="new-import">{say('Check a list')}</h3>
      <fieldset
        class="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const dropped = event.dataTransfer?.files[0];
          if (dropped) void look(dropped);
        }}
      >
        <legend class="visually-hidden">{say('The file')}</legend>
        <p>{file ? <strong>{file.name}</strong> : say('Drop a CSV or Excel file here.')}</p>
        <FileButton
          label={say('Choose a file…')}
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv"
          onFile={(chosen) => void look(chosen)}
        />
      </fieldset>
      {!file && (
        <div class="row end">
          <ListSelect
            id="tenant-list"
            label={say('Or your tenant’s own contacts')}
            list={list}
            campaigns={campaigns}
            onChange={setList}
          />
        </div>
      )}
      {file && preview && (
        <>
          <div class="row end">
            {preview.kind === 'text' && (
              <>
                <div class="cd-field">
                  <label for="encoding">{say('Encoding')}</label>
                  <select
                    id="encoding"
                    class="cd-input"
                    value={preview.choice.encoding}
                    onChange={(event) =>
                      void look(file, {
                        ...preview.choice,
                        encoding: event.currentTarget.value as Encoding,
                      })
                    }
                  >
                    {ENCODINGS.map((encoding) => (
                      <option key={encoding} value={encoding}>
                        {encoding}
                      </option>
                    ))}
                  </select>
                </div>
                <div class="cd-field">
                  <label for="delimiter">{say('Separated by')}</label>
                  <select
                    id="delimiter"
                    class="cd-input"
                    value={preview.choice.delimiter}
                    onChange={(event) =>
                      void look(file, { ...preview.choice, delimiter: event.currentTarget.value })
                    }
                  >
                    {DELIMITERS.map((delimiter) => (
                      <option key={delimiter} value={delimiter}>
                        {say(DELIMITER_WORDS[delimiter])}
                      </option>
                    ))}
                  </select>
                </div>
              </>
            )}
            <div class="cd-field">
              <label for="calling-code">{say('Numbers without a country')}</label>
              <select
                id="calling-code"
                class="cd-input"
                value={preview.choice.callingCode ?? ''}
                onChange={(event) =>
                  setPreview({
                    ...preview,
                    choice: { ...preview.choice, callingCode: event.currentTarget.value || null },
                  })
                }
              >
                <option value="">{say('are not guessed')}</option>
                {CALLING_CODES.map((code) => (
                  <option key={code} value={code}>
                    {say('are +{code}', { code })}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <section class="scroll" aria-label={say('The first rows of the file')}>
            <table class="preview">
              <thead>
                <tr>
                  {columns.map(({ header, meaning }, index) => (
                    <th key={`${index} ${header}`} scope="col">
                      <bdi>{header || say('Column {column, number}', { column: index + 1 })}</bdi>
                      <br />
                      <select
                        class="cd-input"
                        aria-label={say('What “{header}” is', {
                          header: header || say('Column {column, number}', { column: index + 1 }),
                        })}
                        value={meaning}
                        onChange={(event) =>
                          setPreview({
                            ...preview,
                            columns: columns.with(index, {
                              header,
                              meaning: event.currentTarget.value as ColumnMeaning,
                            }),
                          })
                        }
                      >
                        {COLUMN_MEANINGS.map((one) => (
                          <option key={one} value={one}>
                            {say(MEANING_WORDS[one])}
                          </option>
                        ))}
                      </select>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {preview.rows.slice(0, 6).map((row, at) => (
                  <tr key={at}>
                    {columns.map((column, index) => (
                      <td key={`${index} ${column.header}`}>
                        <bdi>{row.cells[index] ?? ''}</bdi>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      <ProposedTimeField validator={validator} zone={zone} onChange={setTime} />
      {columnProblem !== null && <p class="cd-fault">{columnProblem}</p>}
      {problem !== null && (
        <p class="cd-fault" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button
          type="button"
          class="cd-button"
          data-kind="primary"
          disabled={working || time === null || (file !== null && (!preview || columnProblem !== null))}
          onClick={() => void (file ? readFile() : readTenant())}
        >
          {file ? say('Check this file') : say('Check these contacts')}
        </button>
        {file && (
          <button
            type="button"
            class="cd-button"
            onClick={() => {
              setFile(null);
              setPreview(null);
              setProblem(null);
            }}
          >
            {say('Another list')}
          </button>
        )}
        <span class="cd-quiet">{say('Nothing is sent yet.')}</span>
      </div>
    </section>
  );
}
