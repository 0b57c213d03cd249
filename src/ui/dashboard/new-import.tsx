import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportJob } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';
import { ALL_CONTACTS } from '#src/verdict/index.ts';
import { failureWords } from '../failure-words.ts';
import { checkFile, checkTenant } from './begin-import.ts';
import { CheckedList } from './checked-list.tsx';
import { ColumnsStep, columnsHeadline, columnsQuestion, tableWords } from './columns-step.tsx';
import { type FileDraft, type FileDrafting, useFileDraft } from './file-draft.ts';
import { FileStep, fileQuestion } from './file-step.tsx';
import { type ImportStep, StepBar } from './import-steps.tsx';
import { useCampaigns } from './list-choice.tsx';
import type { FileProgress, TabProps } from './parts.tsx';
import type { ProposedTime } from './proposed-time.tsx';
import { StepPart } from './step-part.tsx';
import { WhenStep } from './when-step.tsx';

type NewImportProps = TabProps & {
  /** The import that these steps have led to; null while there is none. */
  job: ImportJob | null;
  onReading: (reading: FileProgress | null) => void;
  /** Told its id; null where it is not of a file. */
  onBegun: (id: string | null) => Promise<void>;
};

/** The step where a person is, and the steps that can be opened. */
function useSteps() {
  const [step, setStep] = useState<ImportStep>('file');
  const [going, setGoing] = useState<{ readonly to: ImportStep } | null>(null);
  const headings = {
    file: useRef<HTMLHeadingElement>(null),
    columns: useRef<HTMLHeadingElement>(null),
    when: useRef<HTMLHeadingElement>(null),
    check: useRef<HTMLHeadingElement>(null),
    send: useRef<HTMLHeadingElement>(null),
  };
  // Once what it leads to is on the page.
  useEffect(() => {
    if (going) headings[going.to].current?.focus();
  }, [going]);
  const go = (to: ImportStep) => {
    setStep(to);
    setGoing({ to });
  };
  return { step, setStep, headings, go };
}

/** What keeps a list from being checked, in words; an empty text where that is being said elsewhere. */
function hindranceOf({ file, draft, isLooking }: FileDrafting, time: ProposedTime | null): string | null {
  if (file && !draft) return '';
  const missing = draft && (fileQuestion(draft.look) ?? columnsQuestion(draft));
  return missing ?? (time === null || isLooking ? '' : null);
}

/** Back to the steps or on, once a list is on its way. */
function useChecked(props: NewImportProps, drafting: FileDrafting, go: (to: ImportStep) => void) {
  const { job, onBegun, onReading } = props;
  const [isChecked, setChecked] = useState(false);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // What a person wants forgotten, its file too.
  useEffect(() => {
    if (!isChecked || working || job) return;
    setChecked(false);
    drafting.drop();
  }, [job === null]);
  async function begin(work: () => Promise<void>): Promise<void> {
    setWorking(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setChecked(false);
      setProblem(failureWords(error));
    } finally {
      setWorking(false);
      await onBegun(null);
    }
  }
  return {
    isChecked,
    working,
    problem,
    checkFile: (time: ProposedTime) =>
      begin(async () => {
        const { draft } = drafting;
        if (!draft) return;
        const before = job?.state === 'ready' ? job.id : null;
        await checkFile(props, draft, time, {
          reading: onReading,
          begun: async (id) => {
            // The same file, checked once more: there are no two lists of it.
            if (before !== null) await props.ask('import.forget', { id: before });
            await onBegun(id);
            setChecked(true);
            go('check');
          },
        });
      }),
    checkTenant: begin,
    back: (to: ImportStep) => {
      setChecked(false);
      go(to);
    },
  };
}

function ColumnsPart(props: {
  drafting: FileDrafting;
  draft: FileDraft;
  locale: string;
  heading: RefObject<HTMLHeadingElement | null>;
  onEnter: () => void;
}) {
  const { drafting, draft, locale, heading, onEnter } = props;
  return (
    <StepPart
      id="import-columns"
      heading={heading}
      title={columnsHeadline(draft)}
      about={
        <p class="cd-quiet">
          <bdi>{tableWords(draft, locale)}</bdi>
        </p>
      }
      onEnter={onEnter}
    >
      <ColumnsStep drafting={drafting} locale={locale} />
    </StepPart>
  );
}

function FilePart(
  props: Parameters<typeof FileStep>[0] & {
    heading: RefObject<HTMLHeadingElement | null>;
    onEnter: () => void;
  },
) {
  const { draft } = props.drafting;
  return (
    <StepPart
      id="import-file"
      heading={props.heading}
      title={(draft && fileQuestion(draft.look)) ?? say('Check a list')}
      onEnter={props.onEnter}
    >
      <FileStep {...props} />
    </StepPart>
  );
}

/** The steps that a person can go to. */
function stepsOpen(file: File | null, hasTable: boolean): ImportStep[] {
  if (hasTable) return ['file', 'columns', 'when'];
  return file ? ['file'] : ['file', 'when'];
}

/** A list that has been checked: its answer, or how far its sending is. */
function ListOnItsWay(props: {
  job: ImportJob;
  steps: readonly ImportStep[];
  heading: RefObject<HTMLHeadingElement | null>;
  onBack: (step: ImportStep) => void;
  onOther: () => void;
}) {
  const { job, steps, heading, onBack, onOther } = props;
  return (
    <div class="import">
      <StepBar
        step={job.state === 'reading' || job.state === 'ready' ? 'check' : 'send'}
        open={job.state === 'ready' ? steps : []}
        onGo={onBack}
      />
      <CheckedList job={job} heading={heading} onBack={() => onBack('columns')} onOther={onOther} />
    </div>
  );
}

/** The way of a list to its check: which file, what its columns are, when it is to be called. */
export function NewImport(props: NewImportProps) {
  const { ask, job } = props;
  const drafting = useFileDraft(props.reader);
  const { file, draft } = drafting;
  const [time, setTime] = useState<ProposedTime | null>(null);
  const campaigns = useCampaigns(ask);
  const [list, setList] = useState(ALL_CONTACTS);
  const { step, setStep, headings, go } = useSteps();
  const checked = useChecked(props, drafting, go);

  async function open(chosen: File): Promise<void> {
    const look = await drafting.open(chosen);
    go(look && fileQuestion(look) === null ? 'columns' : 'file');
  }

  function another(): void {
    drafting.drop();
    checked.back('file');
  }

  function check(): void {
    if (!time) return;
    const campaign = campaigns.find(({ id }) => id === list) ?? null;
    if (file) void checked.checkFile(time);
    else void checked.checkTenant(() => checkTenant(props, campaign, time));
  }

  const hasTable = draft !== null && !draft.look.asks.includes('sheet');
  const steps = stepsOpen(file, hasTable);
  if (checked.isChecked && job) {
    return (
      <ListOnItsWay
        job={job}
        steps={steps}
        heading={headings.check}
        onBack={checked.back}
        onOther={another}
      />
    );
  }
  return (
    <div class="import">
      <StepBar step={step} open={steps} onGo={go} />
      <FilePart
        {...{ drafting, campaigns, list }}
        heading={headings.file}
        onEnter={() => setStep('file')}
        onList={setList}
        onFile={(chosen) => void open(chosen)}
      />
      {hasTable && (
        <ColumnsPart
          drafting={drafting}
          draft={draft}
          locale={props.locale}
          heading={headings.columns}
          onEnter={() => setStep('columns')}
        />
      )}
      <StepPart
        id="import-when"
        heading={headings.when}
        title={say('When the calls are to be made')}
        onEnter={() => setStep('when')}
      >
        <WhenStep
          validator={props.validator}
          zone={props.zone}
          isFile={file !== null}
          hindrance={checked.working ? '' : hindranceOf(drafting, time)}
          problem={checked.problem}
          onTime={setTime}
          onCheck={check}
          onOther={another}
        />
      </StepPart>
    </div>
  );
}
