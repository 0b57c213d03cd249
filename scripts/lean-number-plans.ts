/**
 * Takes out of libphonenumber's metadata how numbers are grouped when they are written, a quarter of it: numbers are read
 * here and never written but in E.164. The build fails when the metadata have another shape.
 */

/** Where the formats stand in a country's plan (node_modules/libphonenumber-js/source/metadata.js, version 4). */
const FORMATS = 4;

interface Plans {
  readonly version: number;
  readonly countries: Readonly<Record<string, unknown[]>>;
  readonly nonGeographic: Readonly<Record<string, unknown[]>>;
}

export function leanNumberPlans(): { name: string; transform: (code: string, id: string) => string | null } {
  return {
    name: 'lean-number-plans',
    transform(code, id) {
      if (!/[\\/]libphonenumber-js[\\/]metadata\.max\.json\.js$/.test(id)) return null;
      const plans = JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1)) as Plans;
      if (plans.version !== 4) throw new Error(`${id} has version ${plans.version}; this knows version 4`);
      for (const plan of [...Object.values(plans.countries), ...Object.values(plans.nonGeographic)]) {
        const formats = plan[FORMATS];
        if (formats && !Array.isArray(formats)) throw new Error(`${id} has no formats where they were`);
        plan[FORMATS] = 0;
      }
      return `export default ${JSON.stringify(plans)}`;
    },
  };
}
