/**
 * Every colour, size, space, radius, shadow and duration, by what it is for; a component names no value of its own.
 * `light-dark()` follows `color-scheme`, so that one declaration holds both themes.
 */
export const tokens = `
:root { color-scheme: light dark; }
/* In a page: nothing of the page's style comes in, but its choice of light or dark does. */
:host { all: initial; color-scheme: inherit; }
:host, :root {
  --cd-rem: 1rem;
  --cd-font: -apple-system, "Segoe UI", Roboto, "Noto Sans", system-ui, sans-serif;
  --cd-font-mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", monospace;
  --cd-text-xs: calc(var(--cd-rem) * 0.6875);
  --cd-text-s: calc(var(--cd-rem) * 0.75);
  --cd-text-m: calc(var(--cd-rem) * 0.8125);
  --cd-text-l: calc(var(--cd-rem) * 0.9375);
  --cd-text-xl: calc(var(--cd-rem) * 1.125);
  --cd-text-2xl: calc(var(--cd-rem) * 1.5);
  --cd-leading: 1.45;
  --cd-leading-tight: 1.3;
  --cd-weight: 400;
  --cd-weight-medium: 500;
  --cd-weight-strong: 600;

  --cd-space-05: 2px;
  --cd-space-1: 4px;
  --cd-space-15: 6px;
  --cd-space-2: 8px;
  --cd-space-3: 12px;
  --cd-space-4: 16px;
  --cd-space-5: 20px;
  --cd-space-6: 24px;
  --cd-space-8: 32px;
  --cd-space-10: 40px;

  --cd-control: calc(var(--cd-rem) * 2);
  --cd-control-s: calc(var(--cd-rem) * 1.75);
  /* The least that anything can be pressed on. */
  --cd-target: calc(var(--cd-rem) * 1.5);
  --cd-row: calc(var(--cd-rem) * 2.25);
  --cd-symbol: calc(var(--cd-rem) * 0.875);
  --cd-nav: calc(var(--cd-rem) * 12.5);
  --cd-dialog: calc(var(--cd-rem) * 45);
  --cd-card: calc(var(--cd-rem) * 22);
  --cd-radius-s: 4px;
  --cd-radius: 6px;
  --cd-radius-l: 10px;
  --cd-motion-fast: 80ms;
  --cd-motion: 120ms;
  --cd-ease: cubic-bezier(0.2, 0, 0, 1);

  --cd-canvas: light-dark(#ffffff, #16191c);
  --cd-sunken: light-dark(#f5f6f8, #111417);
  --cd-surface: light-dark(#ffffff, #1c2024);
  --cd-hover: light-dark(#eef0f3, #272c31);
  --cd-pressed: light-dark(#e3e6ea, #30363c);
  --cd-selected: light-dark(#eaf1fb, #1c2b3f);
  --cd-scrim: light-dark(#16191d73, #000000a6);
  --cd-text: light-dark(#171a1f, #e8ebee);
  --cd-text-quiet: light-dark(#555e69, #a5aeb8);
  /* Between things, without a meaning; the strong one is the edge of what can be operated. */
  --cd-line: light-dark(#e1e4e8, #2d3339);
  --cd-line-strong: light-dark(#7f8893, #77818c);
  --cd-accent: light-dark(#1c5cb5, #8ab8f5);
  --cd-accent-hover: light-dark(#164a93, #a8caf8);
  --cd-fill: light-dark(#1c5cb5, #2f6dcb);
  --cd-fill-hover: light-dark(#164a93, #3671cc);
  --cd-on-fill: #ffffff;
  --cd-focus: light-dark(#1c5cb5, #8ab8f5);

  --cd-clear: light-dark(#08684c, #6fd2a8);
  --cd-clear-surface: light-dark(#e6f5ee, #12302a);
  --cd-clear-line: light-dark(#a5d3c0, #2c5c4d);
  --cd-blocked: light-dark(#a3270f, #ff9f88);
  --cd-blocked-surface: light-dark(#fdece8, #401c14);
  --cd-blocked-line: light-dark(#eeb3a5, #7a3a2b);
  --cd-check: light-dark(#754a00, #f2c65f);
  --cd-check-surface: light-dark(#fdf3d9, #362a0c);
  --cd-check-line: light-dark(#e3c479, #6b5520);
  --cd-idle: light-dark(#555e69, #a5aeb8);
  --cd-idle-surface: light-dark(#eef0f3, #272c31);
  --cd-idle-line: light-dark(#cdd2d8, #414850);

  --cd-shadow-1: 0 1px 2px light-dark(#1018280f, #00000066);
  --cd-shadow-2: 0 2px 6px light-dark(#1018281a, #00000080), 0 10px 28px light-dark(#10182824, #00000099);
  --cd-shadow-3: 0 4px 12px light-dark(#1018281f, #00000080), 0 24px 64px light-dark(#10182840, #000000b3);
}
@media (prefers-reduced-motion: reduce) {
  :host, :root { --cd-motion-fast: 0ms; --cd-motion: 0ms; }
}
/* The system's palette says everything; shape and edge do the telling. */
@media (forced-colors: active) {
  :host, :root {
    --cd-line: CanvasText;
    --cd-line-strong: ButtonText;
    --cd-focus: Highlight;
  }
}
`;

/** What only charts are drawn with: bands, heat, grid. Whatever draws a chart adopts them too. */
export const chartTokens = `
:host, :root {
  /* What a run or a week is made of. */
  --cd-band-lawful: light-dark(#3f7ccb, #5b93dd);
  --cd-band-lost: light-dark(#8fb4e3, #6f9fd6);
  --cd-band-lost-ground: light-dark(#f0f5fc, #1b2633);
  --cd-band-held: light-dark(#eef0f2, #262b30);
  --cd-band-exposed: light-dark(#b93a1c, #ff8a6b);
  --cd-band-exposed-stripe: light-dark(#ffffff, #16191c);
  --cd-grid: light-dark(#d9dde2, #383f46);
  /* One hue in five steps; each cell carries its number. */
  --cd-heat-0: light-dark(#f5f6f8, #20252a);
  --cd-heat-1: light-dark(#dfeaf8, #1f3048);
  --cd-heat-2: light-dark(#b9d2f1, #264468);
  --cd-heat-3: light-dark(#86b0e6, #2f5d94);
  --cd-heat-4: light-dark(#2b66b5, #8ab8f5);
  --cd-on-heat-0: light-dark(#555e69, #a5aeb8);
  --cd-on-heat-3: light-dark(#0d1a2c, #ffffff);
  --cd-on-heat-4: light-dark(#ffffff, #0c1726);
}
@media (forced-colors: active) {
  :host, :root {
    --cd-band-lawful: CanvasText;
    --cd-band-lost: CanvasText;
    --cd-band-lost-ground: Canvas;
    --cd-band-held: Canvas;
    --cd-band-exposed: Highlight;
    --cd-band-exposed-stripe: Canvas;
    --cd-grid: GrayText;
  }
}
`;
