/**
 * Takes out of Preact the one place that makes HTML of a text, which nothing here uses: text is never HTML, and what
 * ships cannot make it so. The build fails when Preact has it somewhere else.
 */
const FROM_TEXT =
  /\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\),/;

export function noInnerHtml(): { name: string; transform: (code: string, id: string) => string | null } {
  return {
    name: 'no-inner-html',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]/.test(id) || !code.includes('innerHTML')) return null;
      const without = code.replace(FROM_TEXT, '');
      if (without.includes('innerHTML'))
        throw new Error(`${id} makes HTML of text in a place that is not known`);
      return without;
    },
  };
}
