import { useState } from 'preact/hooks';
import type { Campaign } from '#src/cxone/tenant-api.ts';
import type { FileLook } from '#src/job/read-file.ts';
import { say } from '#src/language/index.ts';
import { FileButton } from '../file-button.tsx';
import type { FileDrafting } from './file-draft.ts';
import { HiddenRowsQuestion } from './hidden-rows-question.tsx';
import { ListSelect } from './list-choice.tsx';
import { SheetChoice } from './sheet-choice.tsx';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xlsm,text/csv';

function DropZone({ name, onFile }: { name: string | null; onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  return (
    <fieldset
      class="drop"
      data-over={over}
      data-chosen={name === null ? undefined : true}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer?.files[0];
        if (dropped) onFile(dropped);
      }}
    >
      <legend class="visually-hidden">{say('The file')}</legend>
      <p>
        {name === null ? (
          say('Drop a CSV or Excel file here.')
        ) : (
          <strong>
            <bdi>{name}</bdi>
          </strong>
        )}
      </p>
      <FileButton
        label={name === null ? say('Choose a file…') : say('Choose another file…')}
        accept={ACCEPTED}
        onFile={onFile}
      />
    </fieldset>
  );
}

/** What a person still has to say of a file before its columns are of use; null where nothing is missing. */
export function fileQuestion({ asks }: FileLook): string | null {
  if (asks.includes('sheet')) return say('Say which sheet has the list.');
  return asks.includes('hidden-rows') ? say('Say whether the hidden rows are left out or taken in.') : null;
}

/** Which list, and of a workbook which sheet and which of its rows. */
export function FileStep(props: {
  drafting: FileDrafting;
  campaigns: readonly Campaign[];
  list: string;
  onList: (list: string) => void;
  onFile: (file: File) => void;
}) {
  const { drafting, campaigns, list, onList, onFile } = props;
  const { file, draft, problem, isLooking, choose } = drafting;
  const asksSheet = draft?.look.asks.includes('sheet') === true;
  return (
    <>
      <DropZone name={file?.name ?? null} onFile={onFile} />
      {problem !== null && (
        <p class="cd-fault" role="alert">
          {problem}
        </p>
      )}
      {file === null && (
        <div class="row end">
          <ListSelect
            id="tenant-list"
            label={say('Or your tenant’s own contacts')}
            list={list}
            campaigns={campaigns}
            onChange={onList}
          />
        </div>
      )}
      {draft === null && isLooking && (
        <p class="cd-quiet" role="status">
          {say('Reading…')}
        </p>
      )}
      {draft && draft.look.sheets.length > 1 && (
        <SheetChoice
          sheets={draft.look.sheets}
          // A proposal is no choice yet.
          chosen={asksSheet ? null : draft.look.choice.sheet}
          onChoose={(sheet) => void choose({ sheet })}
        />
      )}
      {draft && !asksSheet && (
        <HiddenRowsQuestion draft={draft} onAnswer={(hiddenRows) => void choose({ hiddenRows })} />
      )}
    </>
  );
}
