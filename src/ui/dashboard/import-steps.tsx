import { type Message, message, say } from '#src/language/index.ts';
import { Icon } from '../icon.tsx';

const IMPORT_STEPS = ['file', 'columns', 'when', 'check', 'send'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

const STEP_WORDS: Record<ImportStep, Message> = {
  file: message('[import step] File'),
  columns: message('[import step] Columns'),
  when: message('[import step] When'),
  check: message('[import step] Check'),
  send: message('[import step] Send'),
};

/** Where an import stands; what is open can be gone to. */
export function StepBar(props: {
  step: ImportStep;
  /** Those that can be gone to now. */
  open: readonly ImportStep[];
  onGo: (step: ImportStep) => void;
}) {
  const { step, open, onGo } = props;
  const now = IMPORT_STEPS.indexOf(step);
  return (
    <ol class="stepbar" aria-label={say('Steps of the import')}>
      {IMPORT_STEPS.map((one, index) => {
        const name = say(STEP_WORDS[one]);
        const inside = (
          <>
            <span class="no">{index < now ? <Icon name="tick" /> : index + 1}</span>
            {name}
          </>
        );
        return (
          <li key={one}>
            {one !== step && open.includes(one) ? (
              <button type="button" onClick={() => onGo(one)}>
                {inside}
              </button>
            ) : (
              <span class="step" aria-current={one === step ? 'step' : undefined}>
                {inside}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
