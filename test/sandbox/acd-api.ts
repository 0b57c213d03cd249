/**
 * CXone's own API, as its published descriptions have it: global sign-in with discovery, skills that dial,
 * calling lists, do-not-call groups, settings by skill. Collections stand in `resultSet` or bare, an empty one is
 * a 204, numbers come as text, and older errors have no body but a header.
 */
import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { SESSION_COOKIE } from './api.ts';
import type { Campaign, DncList, RawContact } from './generator.ts';
import type { SandboxState } from './state.ts';
import { pageUnder, recordsUnder, totalUnder } from './tampering.ts';

const SERVICES = '/inContactAPI/services/:version';
const TOKEN_LIFETIME_SECONDS = 3_600;
const TENANT_ID = '11eb0a3c-5a7d-4c50-9c3a-0242ac110002';

/** Access keys and the rights of their users; the secret of each is `sandbox`. */
const ACCESS_KEYS: Readonly<Record<string, readonly string[]>> = {
  'sandbox-key': ['read', 'edit', 'control'],
  'sandbox-key-readonly': ['read'],
  'sandbox-key-nothing': [],
};
/** The client that is registered for sign-in in the browser. */
const BROWSER_CLIENT = 'sandbox-app';

const FIRST_SKILL = 4_001;
const FIRST_LIST = 9_001;
const FIRST_GROUP = 71;

const ZONES = [
  'Atlantic Standard Time',
  'Eastern Standard Time',
  'US Eastern Standard Time',
  'Central Standard Time',
  'Mountain Standard Time',
  'US Mountain Standard Time',
  'Pacific Standard Time',
  'Alaskan Standard Time',
  'Hawaiian Standard Time',
];

interface TimeZoneSetting {
  standardName: string;
  startTime: string;
  endTime: string;
  timeZoneActiveToCall: boolean;
  overrideTime: boolean;
}

export interface SkillSettings {
  timeZoneSettings: TimeZoneSetting[];
  retrySettings: Record<string, unknown>;
  scheduleSettings: { isScheduled: boolean; schedules: unknown[] };
  generalSettings: Record<string, unknown>;
  /** Ids of do-not-call groups. */
  scrubbed: Set<string>;
  contributing: Set<string>;
}

function newSettings(groups: readonly string[]): SkillSettings {
  return {
    timeZoneSettings: ZONES.map((standardName) => ({
      standardName,
      startTime: '09:00',
      endTime: '21:00',
      timeZoneActiveToCall: true,
      overrideTime: false,
    })),
    retrySettings: {
      maximumAttempts: '10',
      minimumRetryMinutes: 60,
      restrictedCallingMinutes: 0,
      restrictedCallingMaxAttempts: 0,
      loadNonFresh: true,
    },
    scheduleSettings: { isScheduled: false, schedules: [] },
    generalSettings: { deliverCallbacksOnDNCHolidays: false, blockMultipleCalls: true },
    scrubbed: new Set(groups.slice(0, 1)),
    contributing: new Set(groups.slice(0, 2)),
  };
}

/** The user of every access key and sign-in, by the claims that NICE's own SDK reads. */
const USER = {
  sub: 'user:11e9-sandbox',
  userId: '11e9-sandbox',
  name: 'ana.diaz@sandbox.example',
  icAgentId: 4711,
};

const sandboxToken = (claims: object) =>
  ['{"alg":"none"}', JSON.stringify(claims), crypto.randomUUID()]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

/** Formatting is stripped on load, and North America loses its country code. */
const storedPhone = (phone: string | undefined) => phone?.replace(/^\+1(?=\d{10}$)/, '') ?? null;

function callListRecord({ externalId, phone, name, attributes }: RawContact) {
  const [firstName = '', ...rest] = (name ?? '').split(' ');
  return {
    externalId: externalId ?? '',
    firstName,
    lastName: rest.join(' '),
    address: '',
    city: '',
    state: attributes.state ?? '',
    zip: attributes.postalCode ?? attributes.zip ?? '',
    timeZone: attributes.timeZone ?? '',
    icTimeZoneNames: [],
    destinations: [phone, attributes.phone2]
      .filter((number) => number !== undefined)
      .map((number) => ({ formattedDestination: storedPhone(String(number)), compliance: false })),
    otherFields: [],
    icAttempts: '0',
    icFinalStatus: false,
  };
}

export function createAcdApi(state: SandboxState): Hono {
  const api = new Hono();
  const originOf = (context: Context) => new URL(context.req.url).origin;
  /** The browser's sign-ins under way: code to challenge and redirect. */
  const codes = new Map<string, { challenge: string; redirectUri: string; clientId: string }>();
  const refreshTokens = new Map<string, readonly string[]>();

  function issue(rights: readonly string[]) {
    const token = sandboxToken({ tenantId: TENANT_ID, icClusterId: 'B32', icBUId: 4_597_359 });
    const refresh = crypto.randomUUID();
    state.tokens.set(token, { expiresAt: state.now() + TOKEN_LIFETIME_SECONDS * 1000, scopes: rights });
    refreshTokens.set(refresh, rights);
    return {
      access_token: token,
      token_type: 'Bearer',
      expires_in: TOKEN_LIFETIME_SECONDS,
      refresh_token: refresh,
      id_token: sandboxToken({ tenantId: TENANT_ID, ...USER }),
    };
  }

  api.get('/.well-known/openid-configuration', (context) => {
    const origin = originOf(context);
    return context.json({
      issuer: origin,
      authorization_endpoint: `${origin}/auth/authorize`,
      token_endpoint: `${origin}/auth/token`,
      code_challenge_methods_supported: ['S256'],
    });
  });
  api.get('/.well-known/cxone-configuration', (context) => {
    if (context.req.query('tenantId') !== TENANT_ID) return context.json({ error: 'not_found' }, 404);
    const origin = originOf(context);
    return context.json({
      tenantId: TENANT_ID,
      area: 'na1',
      cluster: 'B32',
      domain: '127.0.0.1',
      api_endpoint: origin,
      auth_endpoint: origin,
      ui_endpoint: origin,
    });
  });

  api.post('/authentication/v1/token/access-key', async (context) => {
    const body = (await context.req.json()) as { accessKeyId?: string; accessKeySecret?: string };
    const rights = ACCESS_KEYS[body.accessKeyId ?? ''];
    if (!rights || body.accessKeySecret !== 'sandbox') {
      return context.json({ error: 'invalid_client', error_description: 'Access key not accepted' }, 401);
    }
    return context.json(issue(rights));
  });

  api.get('/auth/authorize', (context) => {
    const query = context.req.query();
    if (query.client_id !== BROWSER_CLIENT || query.code_challenge_method !== 'S256') {
      return context.text('unauthorized_client', 400);
    }
    return context.html(`<!doctype html><html lang="en"><title>Sign in to CXone</title>
<meta name="viewport" content="width=device-width"><style>body{font:16px system-ui;margin:3rem;max-width:20rem}
label,input,button{display:block;width:100%;margin:.4rem 0;box-sizing:border-box;font:inherit;padding:.3rem}</style>
<h1>Sign in to CXone</h1><form method="post"><label>User name<input name="username" autocomplete="off"></label>
<label>Password<input name="password" type="password"></label><button>Sign in</button>
<button name="deny" value="yes">Cancel</button></form></html>`);
  });
  api.post('/auth/authorize', async (context) => {
    const query = context.req.query();
    const form = await context.req.parseBody();
    const target = new URL(query.redirect_uri ?? '');
    target.searchParams.set('state', query.state ?? '');
    if (form.deny === 'yes' || form.password !== 'sandbox') {
      target.searchParams.set('error', 'access_denied');
      target.searchParams.set('error_description', 'The user did not sign in');
      return context.redirect(target.href, 302);
    }
    const code = crypto.randomUUID();
    codes.set(code, {
      challenge: query.code_challenge ?? '',
      redirectUri: query.redirect_uri ?? '',
      clientId: query.client_id ?? '',
    });
    target.searchParams.set('code', code);
    return context.redirect(target.href, 302);
  });

  api.post('/auth/token', async (context) => {
    const form = (await context.req.parseBody()) as Record<string, string | undefined>;
    const refuse = (error: string) => context.json({ error, error_description: error }, 400);
    if (form.grant_type === 'refresh_token') {
      const rights = refreshTokens.get(form.refresh_token ?? '');
      if (!rights) return refuse('invalid_grant');
      refreshTokens.delete(form.refresh_token ?? '');
      return context.json(issue(rights));
    }
    if (form.grant_type !== 'authorization_code') return refuse('unsupported_grant_type');
    const started = codes.get(form.code ?? '');
    codes.delete(form.code ?? '');
    const challenge = createHash('sha256')
      .update(form.code_verifier ?? '')
      .digest('base64url');
    if (
      !started ||
      started.challenge !== challenge ||
      started.redirectUri !== form.redirect_uri ||
      started.clientId !== form.client_id
    ) {
      return refuse('invalid_grant');
    }
    return context.json(issue(['read', 'edit', 'control']));
  });

  api.use(`${SERVICES}/*`, async (context, next) => {
    const session = getCookie(context, SESSION_COOKIE);
    if (session !== undefined && state.sessions.has(session)) return next();
    const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    const token = bearer === undefined ? undefined : state.tokens.get(bearer);
    if (!token || token.expiresAt <= state.now()) {
      return context.json({ error: 'invalid_token', error_description: 'Token expired' }, 401);
    }
    const { method, path } = context.req;
    const right = method === 'GET' ? 'read' : /\/(start|stop)$/.test(path) ? 'control' : 'edit';
    if (!token.scopes.includes(right)) {
      // As older endpoints say it.
      return context.body(null, 403, { icStatusDescription: 'Forbidden - check security profile' });
    }
    return next();
  });

  const skillIdOf = (campaign: Campaign) => String(FIRST_SKILL + state.tenant.campaigns.indexOf(campaign));
  const campaignOfSkill = (id: string) => state.tenant.campaigns[Number(id) - FIRST_SKILL];
  const campaignOfList = (id: string) => state.tenant.campaigns[Number(id) - FIRST_LIST];
  const listIdOf = (campaign: Campaign) => String(FIRST_LIST + state.tenant.campaigns.indexOf(campaign));
  const groupIdOf = (list: DncList) => String(FIRST_GROUP + state.tenant.dncLists.indexOf(list));
  const groupOf = (id: string) => state.tenant.dncLists[Number(id) - FIRST_GROUP];
  const settingsOf = (campaign: Campaign) => {
    let settings = state.skillSettings.get(campaign.id);
    if (!settings) {
      settings = newSettings(state.tenant.dncLists.map(groupIdOf));
      state.skillSettings.set(campaign.id, settings);
    }
    return settings;
  };
  state.skillSettingsOf = (campaignId) => {
    const campaign = state.tenant.campaigns.find(({ id }) => id === campaignId);
    if (!campaign) throw new RangeError(`There is no campaign ${campaignId}`);
    return settingsOf(campaign);
  };

  /** A page of a collection; what is empty is answered with 204. */
  function collection(
    context: Context,
    name: string,
    all: readonly unknown[],
    options: { wrapped: boolean; most?: number; whole?: boolean } = { wrapped: false },
  ) {
    const skip = Number(context.req.query('skip') ?? 0);
    const top = Math.min(Number(context.req.query('top') ?? 50), options.most ?? 100);
    const fault = context.get('listFault') ?? null;
    const { from, until } = pageUnder(fault, { skip, size: top, length: all.length });
    const records = recordsUnder(fault, options.whole ? all : all.slice(from, until));
    if (records.length === 0) return context.body(null, 204);
    const total = totalUnder(fault, { length: all.length, onPage: records.length });
    const body = { totalRecords: String(total), [name]: records };
    return context.json(options.wrapped ? { resultSet: body } : { businessUnitId: '4597359', ...body });
  }

  const skillOf = (campaign: Campaign) => ({
    skillId: skillIdOf(campaign),
    skillName: campaign.name,
    mediaTypeId: '4',
    isActive: 'True',
    isOutbound: true,
    outboundStrategy: 'Personal Connection',
    isRunning: campaign.status === 'running',
    campaignId: '300',
    campaignName: 'Outbound 2026',
  });
  api.get(`${SERVICES}/skills`, (context) =>
    collection(context, 'skills', state.tenant.campaigns.map(skillOf)),
  );
  api.get(`${SERVICES}/skills/:id`, (context) => {
    const campaign = campaignOfSkill(context.req.param('id'));
    return campaign ? context.json({ skills: [skillOf(campaign)] }) : context.body(null, 404);
  });
  api.get(`${SERVICES}/skills/:id/parameters`, (context) => {
    const campaign = campaignOfSkill(context.req.param('id'));
    if (!campaign) return context.body(null, 404);
    const { timeZoneSettings, retrySettings, scheduleSettings, generalSettings } = settingsOf(campaign);
    return context.json({
      skillId: skillIdOf(campaign),
      timeZoneSettings: timeZoneSettings.map(({ standardName, ...rest }) => ({
        name: standardName,
        ...rest,
      })),
      retrySettings,
      scheduleSettings,
      generalSettings,
      callingLists: [{ id: listIdOf(campaign), name: `${campaign.name} list` }],
    });
  });
  api.put(`${SERVICES}/skills/:id/parameters/time-zones`, async (context) => {
    const campaign = campaignOfSkill(context.req.param('id'));
    if (!campaign) return context.body(null, 404);
    const body = (await context.req.json()) as { timeZoneSettings?: TimeZoneSetting[] };
    if (!Array.isArray(body.timeZoneSettings)) return context.json({ error: 'InvalidParameter' }, 400);
    const settings = settingsOf(campaign);
    // Whatever zone is left out is switched off.
    settings.timeZoneSettings = ZONES.map((standardName) => {
      const said = body.timeZoneSettings?.find((entry) => entry.standardName === standardName);
      const known = settings.timeZoneSettings.find((entry) => entry.standardName === standardName);
      return (
        said ?? {
          ...(known ?? { startTime: '09:00', endTime: '21:00', overrideTime: false }),
          standardName,
          timeZoneActiveToCall: false,
        }
      );
    });
    return context.body(null, 200);
  });
  api.put(`${SERVICES}/skills/:id/parameters/retry-settings`, async (context) => {
    const campaign = campaignOfSkill(context.req.param('id'));
    if (!campaign) return context.body(null, 404);
    const body = (await context.req.json()) as { retrySettings?: Record<string, unknown> };
    if (!body.retrySettings) return context.json({ error: 'InvalidParameter' }, 400);
    const settings = settingsOf(campaign);
    settings.retrySettings = { ...settings.retrySettings, ...body.retrySettings };
    return context.body(null, 200);
  });
  api.post(`${SERVICES}/skills/:id/start`, (context) => {
    const campaign = campaignOfSkill(context.req.param('id'));
    if (!campaign)
      return context.body(null, 404, { icStatusDescription: 'Not a valid Natural Calling skill' });
    if (campaign.status === 'running') {
      return context.body(null, 409, { icStatusDescription: 'Invalid state. Cannot start skill' });
    }
    campaign.status = 'running';
    campaign.launches++;
    return context.body(null, 202);
  });
  api.post(`${SERVICES}/skills/:id/stop`, (context) => {
    const campaign = campaignOfSkill(context.req.param('id'));
    if (campaign?.status !== 'running') {
      return context.body(null, 404, { icStatusDescription: 'A non-running Natural Calling skill' });
    }
    campaign.status = 'stopped';
    return context.body(null, 202);
  });

  api.get(`${SERVICES}/lists/call-lists`, (context) =>
    collection(
      context,
      'callingLists',
      state.tenant.campaigns.map((campaign) => ({
        listId: listIdOf(campaign),
        listName: `${campaign.name} list`,
        status: 'Active',
        totalRecords: String(campaign.contacts.length),
        skills: [{ skillId: skillIdOf(campaign), skillName: campaign.name, freshRecords: '0' }],
      })),
    ),
  );
  api.get(`${SERVICES}/lists/call-lists/:id`, (context) => {
    const campaign = campaignOfList(context.req.param('id'));
    if (!campaign) return context.body(null, 404);
    const since = context.req.query('updatedSince');
    const changed =
      since === undefined
        ? campaign.contacts
        : campaign.contacts.filter((contact) => (state.changedAt.get(contact) ?? 0) >= Date.parse(since));
    return collection(
      context,
      'contactRecords',
      changed.map((contact) => (typeof contact === 'object' ? callListRecord(contact) : contact)),
      { wrapped: true, most: 10_000 },
    );
  });
  api.get(`${SERVICES}/lists/call-lists/:id/attempts`, (context) => {
    const campaign = campaignOfList(context.req.param('id'));
    if (!campaign) return context.body(null, 404);
    const attempts = campaign.attempts.map((attempt, index) => ({
      contactId: String(index + 1),
      externalId: attempt.externalId ?? '',
      formattedPhone: storedPhone(attempt.phone),
      dateOfCall: attempt.at,
      systemClassName: attempt.outcome === 'conversation' ? 'Live' : 'No Answer',
    }));
    return collection(context, 'contactAttempts', attempts, { wrapped: true, most: 10_000 });
  });
  api.post(`${SERVICES}/lists/call-lists/:id/upload`, async (context) => {
    const campaign = campaignOfList(context.req.param('id'));
    if (!campaign) return context.body(null, 404);
    const body = (await context.req.json().catch(() => ({}))) as { startSkill?: boolean };
    if (
      body.startSkill === true ||
      context.req.query('startSkill') === 'true' ||
      campaign.status === 'running'
    ) {
      campaign.status = 'running';
      campaign.launches++;
    }
    return context.json({ jobId: crypto.randomUUID() }, 202);
  });

  api.get(`${SERVICES}/dnc-groups`, (context) =>
    collection(
      context,
      'dncGroups',
      state.tenant.dncLists.map((list) => ({
        dncGroupId: groupIdOf(list),
        dncGroupName: list.name,
        isActive: String(list.active),
        isRemoved: false,
        validRecords: String(list.records.length),
      })),
      { wrapped: true, whole: true },
    ),
  );
  api.get(`${SERVICES}/dnc-groups/:id/records`, (context) => {
    const list = groupOf(context.req.param('id'));
    if (!list) return context.body(null, 404);
    const records = list.records.map((record, index) => ({
      recordId: String(index + 1),
      phoneNumber: Number(storedPhone(record.phone)?.replace(/\D/g, '')),
      formattedPhone: storedPhone(record.phone),
      expiredDate: record.expiresAt,
    }));
    return collection(context, 'dncRecords', records, { wrapped: true, most: 10_000 });
  });
  for (const which of ['scrubbed', 'contributing'] as const) {
    api.get(`${SERVICES}/dnc-groups/:id/${which}-skills`, (context) => {
      const id = context.req.param('id');
      const skills = state.tenant.campaigns
        .filter((campaign) => settingsOf(campaign)[which].has(id))
        .map((campaign) => ({ skillId: skillIdOf(campaign), skillName: campaign.name }));
      return collection(context, `${which}Skills`, skills);
    });
  }
  api.get(`${SERVICES}/business-unit`, (context) =>
    context.json({ businessUnits: [{ callSuppression: true, ...state.businessUnit }] }),
  );
  for (const method of ['POST', 'DELETE'] as const) {
    api.on(method, `${SERVICES}/dnc-groups/:id/scrubbed-skills/:skillId`, (context) => {
      const campaign = campaignOfSkill(context.req.param('skillId'));
      const list = groupOf(context.req.param('id'));
      if (!campaign || !list) return context.body(null, 404);
      if (!list.active) return context.json({ error: 'Conflict', error_description: 'Group inactive' }, 409);
      const { scrubbed } = settingsOf(campaign);
      if (method === 'POST') scrubbed.add(context.req.param('id'));
      else scrubbed.delete(context.req.param('id'));
      return context.body(null, 200);
    });
  }
  return api;
}
