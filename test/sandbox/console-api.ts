/** What the console's own pages use beside the public API: sign-in, and contacts by page number. */
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { SESSION_COOKIE } from './api.ts';
import type { RawContact } from './generator.ts';
import type { SandboxState } from './state.ts';

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/console.js': ['console.js', 'text/javascript; charset=utf-8'],
  '/screens.js': ['screens.js', 'text/javascript; charset=utf-8'],
  '/frame.html': ['frame.html', 'text/html; charset=utf-8'],
  '/console.css': ['console.css', 'text/css; charset=utf-8'],
};

type Column = 'externalId' | 'name' | 'phone' | 'region' | 'state' | 'postalCode';

function cell(contact: RawContact, column: Column): string {
  if (column === 'externalId' || column === 'name' || column === 'phone') return contact[column] ?? '';
  return String(contact.attributes[column] ?? '');
}

export function createConsole(state: SandboxState): Hono {
  const app = new Hono();
  for (const [path, [file, type]] of Object.entries(FILES)) {
    app.get(path, async (context) => {
      const body = await readFile(new URL(`./console/${file}`, import.meta.url));
      return context.body(body, 200, { 'content-type': type });
    });
  }

  app.get('/ag-grid.js', async (context) => {
    // The file for pages without a bundler is not among the package's exports.
    const file = new URL(
      '../../node_modules/ag-grid-community/dist/ag-grid-community.min.js',
      import.meta.url,
    );
    return context.body(await readFile(file), 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });

  app.post('/console/sign-in', async (context) => {
    const { username, password } = (await context.req.json()) as { username?: string; password?: string };
    if (!username || !password) return context.json({ error: 'Enter a user name and a password' }, 400);
    const session = crypto.randomUUID();
    state.sessions.add(session);
    setCookie(context, SESSION_COOKIE, session, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return context.json({ username });
  });

  app.use('/console/api/*', async (context, next) => {
    const session = getCookie(context, SESSION_COOKIE);
    if (session === undefined || !state.sessions.has(session)) return context.json({ error: 'Sign in' }, 401);
    return next();
  });

  app.get('/console/api/contacts', (context) => {
    const query = context.req.query();
    const campaign = state.tenant.campaigns.find(({ id }) => id === query.campaign);
    const size = Number(query.size ?? 25);
    const search = (query.search ?? '').toLowerCase();
    let contacts = campaign?.contacts ?? state.tenant.contacts;
    if (search) {
      contacts = contacts.filter((contact) =>
        `${contact.externalId} ${contact.name} ${contact.phone}`.toLowerCase().includes(search),
      );
    }
    const sort = query.sort as Column | undefined;
    if (sort) contacts = contacts.toSorted((a, b) => cell(a, sort).localeCompare(cell(b, sort)));
    const start = Number(query.page ?? 0) * size;
    return context.json({ total: contacts.length, contacts: contacts.slice(start, start + size) });
  });

  return app;
}
