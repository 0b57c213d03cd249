/**
 * Takes the words of other languages out of numfmt: months and days are written in ISO here, and formats are asked for
 * without their locale (src/sheet/number-format.ts). The build fails when its files have another shape.
 */

/** Behind these lines, numfmt/lib/locale.js registers one language after the other. */
const DEFAULT = /^export const defaultLocale = .*\ndefaultLocale\.isDefault = true;$/m;

export function leanNumberFormats(): {
  name: string;
  transform: (code: string, id: string) => string | null;
} {
  return {
    name: 'lean-number-formats',
    transform(code, id) {
      const [, file] = /[\\/]numfmt[\\/]lib[\\/](locale|codeToLocale)\.js$/.exec(id) ?? [];
      if (file === 'codeToLocale') {
        if (!code.includes("1033: 'en_US'")) throw new Error(`${id} no longer names languages by code`);
        return 'export default {}';
      }
      if (file === undefined) return null;
      const last = DEFAULT.exec(code);
      if (last === null || /^export /m.test(code.slice(last.index + last[0].length))) {
        throw new Error(`${id} no longer ends with its languages`);
      }
      return code.slice(0, last.index + last[0].length);
    },
  };
}
