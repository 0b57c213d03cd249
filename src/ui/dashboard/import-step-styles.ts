/** Of the steps up to the check of a list. */
export const importStepStyles = `
.dash main:has(> .import) { max-inline-size: 87.5rem; }
.import { container-type: inline-size; display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--cd-space-5); }
.stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--cd-space-3); align-content: start; }
.stack[hidden] { display: none; }
.stack[data-gap="1"] { gap: var(--cd-space-1); }
.stack[data-gap="6"] { gap: var(--cd-space-6); }
.headline { font-size: var(--cd-text-xl); font-weight: var(--cd-weight-strong); line-height: var(--cd-leading-tight); text-wrap: pretty; }
.headline:focus { outline: none; }
.step-part { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--cd-space-3); padding-block-start: var(--cd-space-4); border-block-start: 1px solid var(--cd-line); scroll-margin-block-start: var(--cd-space-4); }
.stepbar { display: flex; flex-wrap: wrap; gap: var(--cd-space-2); align-items: center; margin: 0; padding: 0; list-style: none; color: var(--cd-text-quiet); }
.stepbar > li { display: inline-flex; align-items: center; gap: var(--cd-space-2); }
.stepbar > li + li::before { content: ""; inline-size: 20px; block-size: 1px; background: var(--cd-line-strong); }
.stepbar :is(button, .step) { display: inline-flex; align-items: center; gap: var(--cd-space-2); min-block-size: var(--cd-target); padding: 0; border: 0; background: none; }
.stepbar button { cursor: pointer; border-radius: var(--cd-radius-s); }
.stepbar button:hover { color: var(--cd-text); text-decoration: underline; text-underline-offset: 3px; }
.stepbar .no { display: inline-grid; place-items: center; min-inline-size: calc(var(--cd-rem) * 1.375); block-size: calc(var(--cd-rem) * 1.375); border: 1px solid var(--cd-line-strong); border-radius: 50%; font-size: var(--cd-text-s); font-weight: var(--cd-weight-strong); }
.stepbar .no > .cd-icon { inline-size: var(--cd-symbol); block-size: var(--cd-symbol); }
.stepbar [aria-current] { color: var(--cd-text); font-weight: var(--cd-weight-strong); }
.stepbar [aria-current] .no { background: var(--cd-fill); border-color: var(--cd-fill); color: var(--cd-on-fill); }
.with-aside { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; gap: var(--cd-space-6) var(--cd-space-8); align-items: start; }
.section-head { font-size: var(--cd-text-l); }
table.read { inline-size: 100%; table-layout: fixed; overflow-wrap: anywhere; }
table.read :is(th, td) { padding: var(--cd-space-2) var(--cd-space-3) var(--cd-space-2) 0; padding-inline: 0 var(--cd-space-3); font-weight: var(--cd-weight); }
table.read :is(th, td):last-child { padding-inline-end: 0; }
table.read thead th { font-size: var(--cd-text-s); font-weight: var(--cd-weight-medium); color: var(--cd-text-quiet); overflow-wrap: normal; }
table.read tbody th { font-weight: var(--cd-weight-medium); color: var(--cd-text); }
table.read thead th:nth-child(3) { inline-size: 11rem; }
table.read thead th:nth-child(4) { inline-size: 34%; }
table.read .cd-input { min-block-size: var(--cd-control-s); font-size: var(--cd-text-s); }
.samples { display: grid; gap: 1px; font-size: var(--cd-text-s); }
.samples > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.readbar { display: grid; grid-template-columns: minmax(6.5rem, max-content) minmax(0, 1fr); gap: var(--cd-space-2); align-items: center; }
.share-bar { display: block; block-size: 6px; border: 1px solid var(--cd-line); border-radius: 3px; background: var(--cd-idle-surface); overflow: hidden; }
.share-bar > i { display: block; block-size: 100%; background: var(--cd-band-lawful); }
.option { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--cd-space-05) var(--cd-space-3); align-items: baseline; padding: var(--cd-space-2) var(--cd-space-3); border: 1px solid var(--cd-line); border-radius: var(--cd-radius); cursor: pointer; }
.option:hover { background: var(--cd-hover); }
.option:has(:checked) { border-color: var(--cd-accent); background: var(--cd-selected); }
.option:has(:disabled) { color: var(--cd-text-quiet); background: var(--cd-sunken); cursor: default; }
.option:has(:focus-visible) { outline: 2px solid var(--cd-focus); outline-offset: 2px; }
.option > .cd-hint { grid-column: 2; }
/* Its heading says the same. */
[aria-labelledby="import-when"] legend { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.reported bdi { display: block; }
.options { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: var(--cd-space-2); }
.import .drop { padding-block: var(--cd-space-4); }
.import .drop[data-chosen] { grid-auto-flow: column; justify-content: start; border: 0; padding: 0; text-align: start; }
.option .cells { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
@container (max-width: 62rem) { .with-aside { grid-template-columns: minmax(0, 1fr); } }
@container (max-width: 44rem) {
  table.read { min-inline-size: 40rem; }
}
@media (forced-colors: active) {
  .share-bar { border-color: CanvasText; background: Canvas; }
  .share-bar > i { forced-color-adjust: none; background: CanvasText; }
  .stepbar [aria-current] .no { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
  .option:has(:checked) { border-color: Highlight; outline: 1px solid Highlight; }
}
`;
