/**
 * What every surface shares, inside a shadow root or on a page of our own.
 * ClearDial is a guest in someone else's console: system font, the console's density, nothing that shouts.
 */
import { tokens } from './tokens.ts';

const base = `
*, *::before, *::after { box-sizing: border-box; }
.cd-root {
  font: var(--cd-weight) var(--cd-text-m)/var(--cd-leading) var(--cd-font);
  color: var(--cd-text);
  font-variant-numeric: tabular-nums;
  text-align: start;
  overflow-wrap: break-word;
}
/* Without weight of their own: whatever a component or a page says wins. */
:where(.cd-root) :where(h1, h2, h3, h4) { margin: 0; font-size: var(--cd-text-m); font-weight: var(--cd-weight-strong); line-height: var(--cd-leading-tight); }
:where(.cd-root) :where(h1) { font-size: var(--cd-text-l); }
:where(.cd-root) :where(p) { margin: 0; }
:where(.cd-root) :where(a) { color: var(--cd-accent); text-underline-offset: 2px; }
:where(.cd-root) :where(a:hover) { color: var(--cd-accent-hover); }
:where(.cd-root) :where(button, input, textarea, select) { font: inherit; color: inherit; }
.cd-root :focus-visible { outline: 2px solid var(--cd-focus); outline-offset: 2px; }
.cd-quiet { color: var(--cd-text-quiet); }

.cd-button {
  min-block-size: var(--cd-control);
  padding: var(--cd-space-1) var(--cd-space-3);
  border: 1px solid var(--cd-line-strong);
  border-radius: var(--cd-radius);
  background: var(--cd-surface);
  font-weight: var(--cd-weight-medium);
  line-height: var(--cd-leading-tight);
  cursor: pointer;
  transition: background-color var(--cd-motion-fast) var(--cd-ease);
}
.cd-button:hover:enabled, label.cd-button:hover { background: var(--cd-hover); }
.cd-button:active:enabled { background: var(--cd-pressed); }
.cd-button[data-kind="primary"] { background: var(--cd-fill); border-color: var(--cd-fill); color: var(--cd-on-fill); }
.cd-button[data-kind="primary"]:hover:enabled { background: var(--cd-fill-hover); border-color: var(--cd-fill-hover); }
.cd-button[data-kind="danger"] { border-color: var(--cd-blocked); color: var(--cd-blocked); }
.cd-button[data-kind="danger"]:hover:enabled { background: var(--cd-blocked-surface); }
.cd-button:disabled { color: var(--cd-text-quiet); background: var(--cd-sunken); border-color: var(--cd-line); cursor: default; }

.cd-field { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--cd-space-1); align-content: start; min-inline-size: 0; }
.cd-field > :is(label, span:first-child) { font-weight: var(--cd-weight-medium); }
.cd-hint, .cd-field > .cd-fault { font-size: var(--cd-text-s); }
.cd-hint { color: var(--cd-text-quiet); }
.cd-fault { color: var(--cd-blocked); }
.cd-input {
  inline-size: 100%;
  min-block-size: var(--cd-control);
  padding: var(--cd-space-1) var(--cd-space-2);
  border: 1px solid var(--cd-line-strong);
  border-radius: var(--cd-radius);
  background: var(--cd-surface);
}
.cd-input::placeholder { color: var(--cd-text-quiet); opacity: 1; }
.cd-input[aria-invalid="true"] { border-color: var(--cd-blocked); box-shadow: inset 0 0 0 1px var(--cd-blocked); }
.cd-input:disabled { background: var(--cd-sunken); color: var(--cd-text-quiet); border-color: var(--cd-line); opacity: 1; }

.cd-symbol { inline-size: var(--cd-symbol); block-size: var(--cd-symbol); flex: none; }
/* In running text or a cell: symbol and word. */
.cd-state { display: inline-flex; align-items: center; gap: var(--cd-space-15); font-weight: var(--cd-weight-medium); }
/* On ground of its own: the colours under it are not ours to know. */
.cd-badge {
  display: inline-flex;
  align-items: center;
  gap: var(--cd-space-1);
  max-inline-size: 100%;
  block-size: calc(var(--cd-rem) * 1.25);
  padding-inline: var(--cd-space-1) var(--cd-space-15);
  border: 1px solid var(--cd-idle-line);
  border-radius: var(--cd-radius-s);
  overflow: hidden;
  color: var(--cd-idle);
  background: var(--cd-surface);
  font: var(--cd-weight-strong) var(--cd-text-s)/1 var(--cd-font);
  white-space: nowrap;
  user-select: none;
}
.cd-badge[data-size="l"] { block-size: auto; min-block-size: calc(var(--cd-rem) * 1.625); padding-inline: var(--cd-space-2); gap: var(--cd-space-15); font-size: var(--cd-text-m); }
[data-status="callable"]:is(.cd-badge, .cd-state) { color: var(--cd-clear); border-color: var(--cd-clear-line); }
[data-status="blocked"]:is(.cd-badge, .cd-state) { color: var(--cd-blocked); border-color: var(--cd-blocked-line); }
[data-status="review"]:is(.cd-badge, .cd-state) { color: var(--cd-check); border-color: var(--cd-check-line); }
.cd-badge[data-status="blocked"] { background: var(--cd-blocked-surface); }
.cd-badge[data-status="review"] { background: var(--cd-check-surface); }

.cd-facts { display: grid; grid-template-columns: minmax(calc(var(--cd-rem) * 5.5), auto) minmax(0, 1fr); gap: var(--cd-space-1) var(--cd-space-3); margin: 0; }
.cd-facts > dt { color: var(--cd-text-quiet); }
.cd-facts > dd { margin: 0; }
@media (forced-colors: active) {
  .cd-button, .cd-input { border-color: ButtonText; }
  .cd-button[data-kind="primary"] { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
  .cd-badge { border-color: CanvasText !important; }
  .cd-badge[data-status="review"] { border-style: dashed; }
  .cd-badge[data-status="blocked"] { border-width: 2px; }
}
`;

const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

let measured: string | null = null;

/**
 * What `font-size: medium` measures in this page, in px: a page whose root says 62.5 % must not shrink us, and a
 * person's own larger text must still reach us.
 */
function mediumText(): string {
  if (measured !== null) return measured;
  const probe = document.createElement('span');
  probe.style.cssText = 'all:initial!important;position:absolute!important';
  document.documentElement.append(probe);
  measured = getComputedStyle(probe).fontSize;
  probe.remove();
  return measured;
}

/** Styles a shadow root or a page of our own; sheets are made once, and no page policy forbids them. */
export function adoptStyles(root: Document | ShadowRoot, ...css: string[]): void {
  const sizes = root instanceof ShadowRoot ? [`:host{--cd-rem:${mediumText()}}`] : [];
  root.adoptedStyleSheets = [tokens, ...sizes, base, ...css].map(sheetOf);
}
