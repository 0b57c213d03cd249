import { type BadgeStatus, STATUS_SHAPES } from './status-symbol.ts';

/** A status as symbol and word. */
export function StatusMark({ status, children }: { status: BadgeStatus; children: string }) {
  const { outline, mark } = STATUS_SHAPES[status];
  return (
    <span class="cd-status" data-status={status}>
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d={outline} />
        <path d={mark} />
      </svg>
      {children}
    </span>
  );
}
