import type { Frame, Page } from '@playwright/test';
import { parseInstant } from '#src/clock/index.ts';
import { generateTenant, type RawContact } from '../sandbox/generator.ts';
import { seededRandom } from '../sandbox/random.ts';
import { expectedVerdicts } from './support/expected.ts';
import { EVENING, expect, test } from './support/stage.ts';

const SEED = 21;

function expectedOf(contacts: number) {
  const tenant = generateTenant({ seed: SEED, contacts, now: parseInstant(EVENING) });
  const verdicts = expectedVerdicts(tenant, null, EVENING);
  const statuses = new Map<string, Set<string>>();
  for (const { contact, verdict } of verdicts) {
    const key = `${contact.externalId ?? ''} ${contact.phone ?? ''}`;
    statuses.set(key, (statuses.get(key) ?? new Set()).add(verdict.status));
  }
  // A row without an external id may be any of those with its number.
  return ({ externalId, phone }: Pick<RawContact, 'externalId' | 'phone'>) =>
    statuses.get(`${externalId ?? ''} ${phone ?? ''}`);
}

interface Seen {
  readonly externalId: string;
  readonly phone: string;
  readonly status: string;
}

/** Rows in sight that show a number, with the status of their badge; `none` where there is no badge. */
async function rowsInSight(
  page: Page | Frame,
  screen: 'table' | 'grid' | 'cards' | 'virtual' | 'shadow',
): Promise<Seen[]> {
  return page.evaluate((kind) => {
    const seen: { externalId: string; phone: string; status: string }[] = [];
    const add = (externalId: string, cell: Element | null | undefined) => {
      if (!cell) return;
      const badge = cell.querySelector<HTMLElement>('[data-cleardial="badge"]');
      seen.push({
        externalId: externalId.trim(),
        phone: (cell.textContent ?? '').trim(),
        status: badge?.dataset.cleardialStatus ?? 'none',
      });
    };
    if (kind === 'virtual') {
      for (const cell of document.querySelectorAll('.ag-row [col-id="phone"]')) {
        const row = cell.closest('.ag-row')?.getAttribute('row-index');
        const id = document.querySelector(`.ag-row[row-index="${row}"] [col-id="externalId"]`);
        add(id?.textContent ?? '', cell);
      }
    } else if (kind === 'cards') {
      for (const card of document.querySelectorAll('li'))
        add(card.querySelector('dd')?.textContent ?? '', card.querySelector('span'));
    } else if (kind === 'grid') {
      for (const row of document.querySelectorAll('[role="row"]')) {
        const cells = row.querySelectorAll('[role="gridcell"]');
        add(cells[0]?.textContent ?? '', cells[2]);
      }
    } else {
      const root = kind === 'shadow' ? document.querySelector('contact-list')?.shadowRoot : document;
      for (const row of root?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? []) {
        add(row.cells[0]?.textContent ?? '', row.cells[2]);
      }
    }
    return seen;
  }, screen);
}

async function expectRightBadges(
  page: Page | Frame,
  screen: Parameters<typeof rowsInSight>[1],
  expected: ReturnType<typeof expectedOf>,
  patience = 20_000,
) {
  await expect
    .poll(
      async () => {
        const rows = await rowsInSight(page, screen);
        const unsettled = rows.filter(({ status }) => !['callable', 'blocked', 'review'].includes(status));
        return rows.length > 0 && unsettled.length === 0 ? 'settled' : JSON.stringify(unsettled.slice(0, 3));
      },
      { intervals: [30], timeout: patience },
    )
    .toBe('settled');
  const rows = await rowsInSight(page, screen);
  const wrong = rows.filter(({ externalId, phone, status }) => {
    const known = expected({ externalId, phone });
    return known !== undefined && !known.has(status);
  });
  expect(wrong).toEqual([]);
  const known = rows.filter(({ externalId, phone }) => expected({ externalId, phone }) !== undefined);
  expect(known.length).toBeGreaterThan(rows.length * 0.9);
  return rows.length;
}

test.describe('badges stand on', () => {
  test.use({ stageOptions: { tenant: { now: EVENING, contacts: 300, seed: SEED }, colorScheme: 'light' } });
  const expected = expectedOf(300);

  test('a grid by roles, whose column nobody named', async ({ stage }) => {
    const page = await stage.open('#/grid-aria');
    expect(await expectRightBadges(page, 'grid', expected)).toBe(40);
  });

  test('a list of cards', async ({ stage }) => {
    const page = await stage.open('#/list-cards');
    // A card without a number that can be read has no badge to stand beside it.
    await expect.poll(() => page.locator('[data-cleardial="badge"]').count()).toBeGreaterThan(30);
    await expect
      .poll(async () => {
        const rows = await rowsInSight(page, 'cards');
        return rows.filter(
          ({ externalId, phone, status }) =>
            status !== 'none' && !expected({ externalId, phone })?.has(status),
        );
      })
      .toEqual([]);
  });

  test('a table in a frame', async ({ stage }) => {
    const page = await stage.open('#/list-frame');
    await page.frameLocator('iframe').locator('table').waitFor();
    const frame = page.frames().find((candidate) => candidate.url().endsWith('/frame.html'));
    if (!frame) throw new Error('There is no frame');
    expect(await expectRightBadges(frame, 'table', expected)).toBe(40);
  });

  test('a table in an open shadow root that comes late', async ({ stage }) => {
    const page = await stage.open('#/list-shadow');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('contact-list')?.shadowRoot !== null))
      .toBe(true);
    expect(await expectRightBadges(page, 'shadow', expected)).toBe(40);
  });

  test('a list whose markup changes while it is open, and on the next screen without a reload', async ({
    stage,
  }) => {
    const page = await stage.open('#/list-changing');
    await expectRightBadges(page, 'table', expected);
    await page.getByRole('button', { name: 'grid' }).click();
    await expectRightBadges(page, 'grid', expected);
    await page.getByRole('button', { name: 'cards' }).click();
    await expect.poll(() => page.locator('li [data-cleardial="badge"]').count()).toBeGreaterThan(30);
    await page.getByRole('button', { name: 'table' }).click();
    await expectRightBadges(page, 'table', expected);
    await page.evaluate(() => {
      location.hash = '#/grid-aria';
    });
    await page.getByRole('heading', { name: 'Contacts, by roles' }).waitFor();
    await expectRightBadges(page, 'grid', expected);
  });

  test('what is on screen is counted, and what is not blocked can step back', async ({ stage }) => {
    const page = await stage.open('#/grid-aria');
    await expectRightBadges(page, 'grid', expected);
    await expect(page.locator('[data-cleardial="summary"]')).toHaveCount(1);
    await page.evaluate(() => {
      location.hash = '#/campaigns';
    });
    await expect(page.locator('[data-cleardial="badge"]')).toHaveCount(0);
    await expect(page.locator('[data-cleardial="summary"]')).toHaveCount(0);
  });
});

test.describe('a virtual grid of many rows', () => {
  // The whole of it takes minutes: npm run soak.
  const SOAK = process.env.CLEARDIAL_SOAK === '1';
  const CONTACTS = SOAK ? 100_000 : 20_000;
  const JUMPS = SOAK ? 200 : 60;
  test.use({
    stageOptions: { tenant: { now: EVENING, contacts: CONTACTS, seed: SEED }, colorScheme: 'light' },
  });

  test('every badge in sight is the engine’s, after jumps, sorts, filters and edits', async ({ stage }) => {
    test.setTimeout(900_000);
    const expected = expectedOf(CONTACTS);
    const page = await stage.open('#/grid-virtual');
    // The whole list has to be read before a verdict is more than provisional.
    await expectRightBadges(page, 'virtual', expected, 180_000);
    const random = seededRandom(3);
    const grid = (act: string, ...args: unknown[]) =>
      page.evaluate(
        ([name, given]) => {
          const { sandboxGrid } = window as unknown as {
            sandboxGrid: Record<string, (...values: unknown[]) => unknown>;
          };
          sandboxGrid[name as string]?.(...(given as unknown[]));
        },
        [act, args] as const,
      );
    for (let jump = 0; jump < JUMPS; jump++) {
      const kind = jump % 12;
      if (kind === 4) await grid('applyColumnState', { state: [{ colId: 'phone', sort: 'asc' }] });
      else if (kind === 8) await grid('setFilterModel', { state: { type: 'equals', filter: 'CA' } });
      else if (kind === 10) await grid('setFilterModel', null);
      const rows = await page.evaluate(() =>
        (
          window as unknown as { sandboxGrid: { getDisplayedRowCount(): number } }
        ).sandboxGrid.getDisplayedRowCount(),
      );
      await grid('ensureIndexVisible', random.integer(rows), 'middle');
      await expectRightBadges(page, 'virtual', expected);
    }
    // An edit: the row shows another number, and is judged by what it shows.
    await page.evaluate(() => {
      const { sandboxGrid } = window as unknown as {
        sandboxGrid: {
          getDisplayedRowAtIndex(index: number): { setDataValue(key: string, value: string): void };
          ensureIndexVisible(index: number): void;
        };
      };
      sandboxGrid.ensureIndexVisible(0);
      sandboxGrid.getDisplayedRowAtIndex(0).setDataValue('phone', '12');
    });
    const first = page.locator('.ag-row[row-index="0"] [col-id="phone"] [data-cleardial="badge"]');
    await expect(first).toHaveAttribute('data-cleardial-status', 'review');
    await expect(first).toHaveAttribute('data-cleardial-reasons', /INVALID_PHONE/);
    expect(await page.locator('[data-cleardial="badge"]').count()).toBeLessThan(200);
  });
});
