/**
 * One set of tokens for badge, card, dialog, popup and dashboard: colour, space, type, radius, motion.
 * ClearDial is a guest in someone else's console: system font, the console's density, nothing that shouts.
 */
export const tokens = `
:root { color-scheme: light dark; }
/* In a page: nothing of the page's style comes in, but its choice of light or dark does. */
:host { all: initial; color-scheme: inherit; }
:host, :root {
  --cd-font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --cd-size-small: 0.75rem;
  --cd-size: 0.8125rem;
  --cd-size-large: 1rem;
  --cd-space-1: 4px;
  --cd-space-2: 8px;
  --cd-space-3: 12px;
  --cd-space-4: 16px;
  --cd-radius: 6px;
  --cd-motion: 120ms;
  --cd-surface: light-dark(#ffffff, #1f2328);
  --cd-surface-quiet: light-dark(#f4f5f7, #2a2f36);
  --cd-text: light-dark(#1b1f24, #e8eaed);
  --cd-text-quiet: light-dark(#57606a, #a9b1ba);
  --cd-line: light-dark(#d0d7de, #444c56);
  --cd-accent: light-dark(#0b57a4, #7fb8f5);
  --cd-on-accent: light-dark(#ffffff, #10151b);
  --cd-callable: light-dark(#0a5c36, #7ee2a8);
  --cd-callable-surface: light-dark(#e3f5ea, #123524);
  --cd-blocked: light-dark(#9b1c1c, #ffb1a8);
  --cd-blocked-surface: light-dark(#fdeaea, #45191a);
  --cd-review: light-dark(#6b4700, #f5cf7a);
  --cd-review-surface: light-dark(#fdf3d8, #3b2d0c);
  --cd-shadow: 0 1px 2px light-dark(#0000001f, #00000066), 0 8px 24px light-dark(#00000026, #00000080);
}
@media (prefers-reduced-motion: reduce) {
  :host, :root { --cd-motion: 0ms; }
}
`;

/** What every surface shares, inside a shadow root or on a page of our own. */
export const base = `
*, *::before, *::after { box-sizing: border-box; }
.cd-root {
  font: 400 var(--cd-size)/1.45 var(--cd-font);
  color: var(--cd-text);
  letter-spacing: normal;
  text-transform: none;
  text-align: start;
}
.cd-root h1, .cd-root h2, .cd-root h3 { margin: 0; font-weight: 600; line-height: 1.3; }
.cd-root h1 { font-size: var(--cd-size-large); }
.cd-root h2, .cd-root h3 { font-size: var(--cd-size); }
.cd-root p { margin: 0; }
.cd-root a { color: var(--cd-accent); }
.cd-quiet { color: var(--cd-text-quiet); }
.cd-root button, .cd-root input, .cd-root textarea, .cd-root select { font: inherit; color: inherit; }
.cd-button {
  min-height: 32px;
  padding: var(--cd-space-1) var(--cd-space-3);
  border: 1px solid var(--cd-line);
  border-radius: var(--cd-radius);
  background: var(--cd-surface);
  cursor: pointer;
}
.cd-button:hover { background: var(--cd-surface-quiet); }
.cd-button[data-kind="primary"] {
  background: var(--cd-accent);
  border-color: var(--cd-accent);
  color: var(--cd-on-accent);
}
.cd-button[data-kind="danger"] { border-color: var(--cd-blocked); color: var(--cd-blocked); }
.cd-button:disabled { opacity: 0.55; cursor: default; }
.cd-root :focus-visible { outline: 2px solid var(--cd-accent); outline-offset: 2px; }
.cd-field { display: grid; gap: var(--cd-space-1); }
.cd-field > label { font-weight: 600; }
.cd-input {
  width: 100%;
  min-height: 32px;
  padding: var(--cd-space-1) var(--cd-space-2);
  border: 1px solid var(--cd-line);
  border-radius: var(--cd-radius);
  background: var(--cd-surface);
}
.cd-input[aria-invalid="true"] { border-color: var(--cd-blocked); }
.cd-error { color: var(--cd-blocked); }
.cd-status { display: inline-flex; align-items: center; gap: 4px; font-weight: 600; }
.cd-status[data-status="callable"] { color: var(--cd-callable); }
.cd-status[data-status="blocked"] { color: var(--cd-blocked); }
.cd-status[data-status="review"] { color: var(--cd-review); }
.cd-status svg { width: 1.1em; height: 1.1em; flex: none; }
@media (forced-colors: active) {
  .cd-button, .cd-input { border-color: ButtonText; }
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

/** Styles a shadow root or a page of our own; sheets are made once, and no page policy forbids them. */
export function adoptStyles(root: Document | ShadowRoot, ...css: string[]): void {
  root.adoptedStyleSheets = [tokens, base, ...css].map(sheetOf);
}
