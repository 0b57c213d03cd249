import { type BadgeStatus, shapeOf } from './status-symbol.ts';

/** A status as symbol and word: in running text, or boxed as the badge that it stands for. */
export function StatusMark({
  status,
  boxed = false,
  children,
}: {
  status: BadgeStatus;
  boxed?: boolean;
  children: string;
}) {
  return (
    <span class={boxed ? 'cd-badge' : 'cd-state'} data-status={status} data-size={boxed ? 'l' : undefined}>
      <svg class="cd-symbol" viewBox="0 0 16 16" aria-hidden="true">
        <path {...shapeOf(status)} />
      </svg>
      {children}
    </span>
  );
}
