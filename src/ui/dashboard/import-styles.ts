/** Of the view of an import. */
export const importStyles = `
.answer-line { font-size: var(--cd-text-l); font-weight: 600; }
.row.sums-row { gap: var(--cd-space-4) 32px; }
.sums th[scope="row"] { font-weight: 400; color: inherit; max-inline-size: 20rem; }
.sums tr[data-sum] > * { font-weight: 600; border-block-start: 1px solid var(--cd-line-strong); }
.correct { display: grid; gap: var(--cd-space-2); grid-template-columns: minmax(0, 1fr); padding-block: var(--cd-space-3); border-block: 1px solid var(--cd-line); }
.correct .told { min-block-size: 1.4em; font-weight: 600; }
.correct tbody td:last-child { inline-size: 16rem; min-inline-size: 11rem; }
.correct .cells { display: flex; flex-wrap: wrap; gap: var(--cd-space-2); align-items: end; }
.correct .cells .cd-field { flex: 1 1 7rem; max-inline-size: 11rem; min-inline-size: 6rem; }
@media (max-width: 720px) { .correct tbody td:last-child { inline-size: auto; min-inline-size: 5.5rem; } }
`;
