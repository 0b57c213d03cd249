import { say } from '#src/language/index.ts';
import type { TabProps } from './parts.tsx';
import { type ProposedTime, ProposedTimeField } from './proposed-time.tsx';

/** When the calls are to be made, and on to the check. */
export function WhenStep(props: {
  validator: TabProps['validator'];
  zone: string;
  isFile: boolean;
  /** What keeps the list from being checked, in words; empty where that is being said elsewhere; null where nothing does. */
  hindrance: string | null;
  problem: string | null;
  onTime: (time: ProposedTime | null) => void;
  onCheck: () => void;
  onOther: () => void;
}) {
  const { validator, zone, isFile, hindrance, problem, onTime, onCheck, onOther } = props;
  return (
    <>
      <ProposedTimeField validator={validator} zone={zone} onChange={onTime} />
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
          disabled={hindrance !== null}
          aria-describedby="import-hindrance"
          onClick={onCheck}
        >
          {isFile ? say('Check this file') : say('Check these contacts')}
        </button>
        {isFile && (
          <button type="button" class="cd-button" onClick={onOther}>
            {say('Another list')}
          </button>
        )}
        <span id="import-hindrance" class="cd-quiet" role="status">
          {hindrance || say('Nothing is sent yet.')}
        </span>
      </div>
    </>
  );
}
