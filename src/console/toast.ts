/** A quiet line in the corner, said once to assistive technology, gone by itself. */
import { spoken } from '#src/language/index.ts';
import { adoptStyles } from '#src/ui/theme.ts';

const STAYS_MS = 8_000;

const styles = `
:host { position: fixed; inset: auto 16px 16px auto; margin: 0; border: 0; padding: 0; background: none; }
p {
  margin: 0;
  max-width: min(360px, 90vw);
  padding: 8px 12px;
  border: 1px solid var(--cd-line);
  border-radius: var(--cd-radius);
  background: var(--cd-surface);
  color: var(--cd-text);
  box-shadow: var(--cd-shadow-2);
  font: 400 var(--cd-text-m)/1.45 var(--cd-font);
}
`;

let current: HTMLElement | null = null;

export function toast(text: string): void {
  current?.remove();
  const host = document.createElement('div');
  host.dataset.cleardial = 'toast';
  host.lang = spoken().language;
  host.popover = 'manual';
  host.setAttribute('role', 'status');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root, styles);
  const line = document.createElement('p');
  line.textContent = text;
  root.append(line);
  document.documentElement.append(host);
  host.showPopover();
  host.setAttribute('aria-label', text);
  current = host;
  setTimeout(() => host.remove(), STAYS_MS);
}
