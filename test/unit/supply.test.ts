/** What ships: whose work it is, under which licence. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        version?: string;
        license?: string;
        dev?: boolean;
        resolved?: string;
        integrity?: string;
        link?: boolean;
      }
    >
  >;
}
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Lock;
const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);

/** Licences that let this be given away under its own. */
const FREE =
  /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|CC0-1\.0|MPL-2\.0|BlueOak-1\.0\.0|\(MIT OR [^)]+\))$/;

test('every package that ships is under a licence that lets it', () => {
  const names = shipped.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(names.length).toBeGreaterThan(10);
  for (const [path] of shipped) {
    const { license } = JSON.parse(read(`${path}/package.json`)) as { license?: string };
    expect(license, path).toMatch(FREE);
  }
});

test('every package is named by its exact version and the hash of its content', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
  for (const [path, { integrity, link }] of Object.entries(lock.packages)) {
    if (path !== '' && !link) expect(integrity, path).toMatch(/^sha512-/);
  }
});

test('no package that ships runs a program of its own when it is installed', () => {
  for (const [path] of shipped) {
    const { scripts = {} } = JSON.parse(read(`${path}/package.json`)) as { scripts?: Record<string, string> };
    expect(
      Object.keys(scripts).filter((name) => /^(pre|post)?install$/.test(name)),
      path,
    ).toEqual([]);
  }
});
