/** What is no state of a contact: marks of controls, faults of fields, what is done. On a 16 × 16 grid. */
const PATHS = {
  down: 'M4 6l4 4 4-4',
  fault: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 5v3.5M8 11h.01',
  tick: 'M3 8.5l3.2 3.2L13 5',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="cd-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
