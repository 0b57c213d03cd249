/** What a person can press, and by what name. */
export const CONTROLS = 'button, [role="button"], input[type="submit"], input[type="button"], a';

/** Lower case, white space as one space. */
export function accessibleName(control: Element): string {
  const name =
    control.getAttribute('aria-label') ??
    (control instanceof HTMLInputElement ? control.value : control.textContent) ??
    '';
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
