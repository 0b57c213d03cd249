/** Both published API dialects on one origin: token endpoints, contacts, do-not-call lists, campaigns, rules. */
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { ComplianceRule } from '#src/rule/index.ts';
import type { Campaign, RawContact } from './generator.ts';
import type { SandboxState } from './state.ts';
import { pageUnder, recordsUnder, totalUnder } from './tampering.ts';

const TOKEN_LIFETIME_SECONDS = 3_600;
const MAX_PAGE = 100;
const ALL_SCOPES = [
  'contacts:read',
  'contacts:write',
  'Campaign:Write',
  'Compliance:Write',
  'DNC:Read',
  'Webhook:Write',
];
export const SESSION_COOKIE = 'sandbox_session';

/** Client ids of the sandbox; the secret of each is `sandbox`. */
const CLIENTS: Readonly<Record<string, readonly string[]>> = {
  sandbox: ALL_SCOPES,
  'sandbox-no-contacts': ['Webhook:Write'],
};

const problem = (error: string, description: string) => ({ error, error_description: description });

/** A page of a list, as it is or as a fault has it. */
function page<T>(context: Context, entities: readonly T[]) {
  const query = (name: string) => context.req.query(name);
  const size = Math.min(Math.max(Number(query('pageSize') ?? MAX_PAGE) || MAX_PAGE, 1), MAX_PAGE);
  const token = query('nextPageToken');
  const start = token ? Number(Buffer.from(token, 'base64url').toString().replace('at:', '')) : 0;
  const fault = context.get('listFault') ?? null;
  const { from, until } = pageUnder(fault, { skip: start, size, length: entities.length });
  const onPage = recordsUnder(fault, entities.slice(from, until));
  // A tenant that repeats itself has always another token.
  const end = fault === 'repeats-first-page' ? start + size : until;
  const goesOn = end < entities.length || fault === 'repeats-first-page' || fault === 'repeats-last-page';
  return {
    entities: onPage,
    nextPageToken: goesOn ? Buffer.from(`at:${end}`).toString('base64url') : null,
    total: totalUnder(fault, { length: entities.length, onPage: onPage.length }),
  };
}

export function createApi(state: SandboxState): Hono {
  const api = new Hono();

  for (const path of ['/oauth2/token', '/api/v2/oauth/token']) {
    api.post(path, async (context) => {
      const form = await context.req.parseBody();
      if (form.grant_type !== 'client_credentials') {
        return context.json(problem('unsupported_grant_type', 'Only client_credentials'), 400);
      }
      const scopes = CLIENTS[String(form.client_id)];
      if (!scopes || form.client_secret !== 'sandbox') {
        return context.json(problem('invalid_client', 'Client id or secret is wrong'), 401);
      }
      const token = crypto.randomUUID();
      state.tokens.set(token, { expiresAt: state.now() + TOKEN_LIFETIME_SECONDS * 1000, scopes });
      return context.json({ access_token: token, token_type: 'Bearer', expires_in: TOKEN_LIFETIME_SECONDS });
    });
  }

  api.use('/api/v2/*', async (context, next) => {
    if (context.req.path.endsWith('/oauth/token')) return next();
    const session = getCookie(context, SESSION_COOKIE);
    if (session !== undefined && state.sessions.has(session)) return next();
    const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    const token = bearer === undefined ? undefined : state.tokens.get(bearer);
    if (!token || token.expiresAt <= state.now()) {
      return context.json(problem('invalid_token', 'The token is missing, unknown or expired'), 401);
    }
    const scope = neededScope(context.req.method, context.req.path);
    if (!token.scopes.includes(scope)) {
      return context.json(problem('insufficient_scope', `The client lacks ${scope}`), 403);
    }
    return next();
  });

  api.get('/api/v2/contacts', (context) => context.json(page(context, state.tenant.contacts)));
  api.post('/api/v2/contacts', async (context) => {
    const contact = (await context.req.json()) as RawContact;
    if (!contact.externalId || !contact.phone) {
      return context.json(problem('bad_request', 'externalId and phone are required'), 400);
    }
    if (state.hasContact(contact.externalId)) {
      return context.json(problem('already_exists', contact.externalId), 409);
    }
    state.addContact({ ...contact, attributes: contact.attributes ?? {} });
    return context.json(contact, 201);
  });

  api.get('/api/v2/dnc/lists', (context) => {
    const lists = state.tenant.dncLists.map(({ records, ...list }) => ({
      ...list,
      recordCount: records.length,
    }));
    return context.json(page(context, lists));
  });
  api.get('/api/v2/dnc/lists/:id/records', (context) => {
    const list = state.tenant.dncLists.find(({ id }) => id === context.req.param('id'));
    if (!list) return context.json(problem('not_found', 'There is no such list'), 404);
    return context.json(page(context, list.records));
  });

  const campaignOf = (id: string) => state.tenant.campaigns.find((campaign) => campaign.id === id);
  const described = ({ id, name, status, contacts }: Campaign) => ({
    id,
    name,
    status,
    contactCount: contacts.length,
  });
  api.get('/api/v2/campaigns', (context) =>
    context.json(page(context, state.tenant.campaigns.map(described))),
  );
  api.use('/api/v2/campaigns/:id{.+}', async (context, next) => {
    const id = context.req.path.split('/')[4] ?? '';
    if (!campaignOf(decodeURIComponent(id)))
      return context.json(problem('not_found', 'There is no such campaign'), 404);
    return next();
  });
  const campaign = (id: string): Campaign => {
    const found = campaignOf(id);
    if (!found) throw new Error(`There is no campaign ${id}`);
    return found;
  };
  api.get('/api/v2/campaigns/:id', (context) => context.json(described(campaign(context.req.param('id')))));
  api.get('/api/v2/campaigns/:id/contacts', (context) =>
    context.json(page(context, campaign(context.req.param('id')).contacts)),
  );
  api.get('/api/v2/campaigns/:id/attempts', (context) =>
    context.json(page(context, campaign(context.req.param('id')).attempts)),
  );
  api.get('/api/v2/campaigns/:id/rules', (context) =>
    context.json(page(context, campaign(context.req.param('id')).rules)),
  );
  api.post('/api/v2/campaigns/:id/rules', async (context) => {
    const { rules } = campaign(context.req.param('id'));
    const body: unknown = await context.req.json();
    const parsed = ComplianceRule.safeParse(body);
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
      return context.json({ ...problem('schema', 'The rule violates the schema'), errors }, 422);
    }
    if (rules.some(({ id }) => id === parsed.data.id)) {
      return context.json(problem('duplicate_rule_id', parsed.data.id), 409);
    }
    if (rules.length >= parsed.data.concurrencyLimit) {
      return context.json(problem('concurrent_rule_limit', `The campaign holds ${rules.length} rules`), 409);
    }
    rules.push(parsed.data);
    return context.json({ id: parsed.data.id }, 201);
  });
  api.delete('/api/v2/campaigns/:id/rules/:ruleId', (context) => {
    const found = campaign(context.req.param('id'));
    const ruleId = context.req.param('ruleId');
    if (!found.rules.some(({ id }) => id === ruleId)) {
      return context.json(problem('not_found', 'There is no such rule'), 404);
    }
    found.rules = found.rules.filter(({ id }) => id !== ruleId);
    return context.body(null, 204);
  });
  api.post('/api/v2/campaigns/:id/launch', (context) => {
    const found = campaign(context.req.param('id'));
    found.status = 'running';
    found.launches++;
    return context.json({ campaignId: found.id, status: found.status }, 202);
  });
  api.post('/api/v2/campaigns/:id/stop', (context) => {
    const found = campaign(context.req.param('id'));
    if (found.status !== 'running') return context.json(problem('invalid_state', 'It is not running'), 409);
    found.status = 'stopped';
    return context.json({ campaignId: found.id, status: found.status }, 202);
  });
  api.get('/api/v2/webhooks/campaign/:id', (context) => {
    const campaignId = context.req.param('id');
    return context.json(
      page(
        context,
        state.webhooks.filter((webhook) => webhook.campaignId === campaignId),
      ),
    );
  });
  api.post('/api/v2/webhooks/campaign/:id', async (context) => {
    const { url } = (await context.req.json()) as { url?: string };
    if (!url || !URL.canParse(url)) {
      const errors = [{ field: 'url', message: 'not a URL' }];
      return context.json({ ...problem('schema', 'The webhook violates the schema'), errors }, 422);
    }
    const webhook = { id: crypto.randomUUID(), url, campaignId: context.req.param('id') };
    state.webhooks.push(webhook);
    return context.json({ id: webhook.id }, 201);
  });
  api.post('/api/v2/webhooks/campaign/:id/compliance', async (context) => {
    const event = (await context.req.json()) as Record<string, unknown>;
    const key = context.req.header('idempotency-key') ?? null;
    // An event under a key that is known is that event again.
    if (key === null || !state.complianceEvents.some((known) => known.key === key)) {
      state.complianceEvents.push({ key, campaignId: context.req.param('id'), event });
    }
    return context.json({ accepted: true }, 202);
  });

  return api;
}

function neededScope(method: string, path: string): string {
  if (path.includes('/dnc/')) return 'DNC:Read';
  if (path.includes('/webhooks/')) return 'Webhook:Write';
  if (path.includes('/rules')) return 'Compliance:Write';
  if (path.includes('/campaigns')) return 'Campaign:Write';
  return method === 'GET' ? 'contacts:read' : 'contacts:write';
}
