/** What a person filled in to connect to a tenant, read and checked. */
import { Connection, type DialectName, ISSUERS } from '#src/cxone/connection.ts';
import { say } from '#src/language/index.ts';
import { tryParse } from '#src/schema/index.ts';

export const FIELDS = ['tenant', 'clientId', 'secret', 'customOrigin', 'issuer'] as const;
export type Field = (typeof FIELDS)[number];
export type FieldErrors = Partial<Record<Field, string>>;

/** What is chosen rather than typed. */
export interface ConnectChoice {
  readonly dialect: DialectName;
  readonly signIn: 'access-key' | 'browser';
  readonly cloud: 'commercial' | 'government' | 'other';
}

export interface ConnectRequest {
  readonly connection: Connection;
  /** Empty where the person signs in at CXone. */
  readonly secret: string;
  readonly remember: boolean;
  /** A host that the extension does not name, so that the browser has to be asked for it; null where there is none. */
  readonly host: string | null;
}

export const signsInByBrowser = ({ dialect, signIn }: ConnectChoice) =>
  dialect === 'acd' && signIn === 'browser';

/** The field in which a host of one's own stands. */
export const hostField = ({ dialect }: ConnectChoice): Field =>
  dialect === 'acd' ? 'issuer' : 'customOrigin';

/**
 * @param sandbox whether this machine may be reached without encryption
 * @returns the request, or what is wrong by field
 */
export function readConnectRequest(
  data: FormData,
  choice: ConnectChoice,
  sandbox: boolean,
): { readonly request: ConnectRequest } | { readonly errors: FieldErrors } {
  const { dialect, signIn, cloud } = choice;
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const address = (name: string) => text(name).replace(/\/$/, '');
  const byBrowser = signsInByBrowser(choice);
  const secret = byBrowser ? '' : String(data.get('secret') ?? '');
  const custom =
    dialect === 'acd' ? (cloud === 'other' ? address('issuer') : null) : address('customOrigin') || null;
  const parsed = tryParse(
    Connection,
    dialect === 'acd'
      ? {
          dialect,
          signIn,
          clientId: text('clientId'),
          issuer: cloud === 'other' ? custom : ISSUERS[cloud],
        }
      : { dialect, tenant: text('tenant'), clientId: text('clientId'), customOrigin: custom },
  );
  const errors: FieldErrors = {};
  if (!parsed.ok) {
    for (const { path } of parsed.issues) {
      const field = FIELDS.find((candidate) => candidate === path);
      if (field) errors[field] = messageFor(field, choice);
    }
  }
  if (secret === '' && !byBrowser) errors.secret = messageFor('secret', choice);
  const isNamed = custom === null || isLocal(custom, sandbox);
  if (custom?.startsWith('http:') && !isNamed) {
    errors[hostField(choice)] = say('A secret must not travel unencrypted: use an https address.');
  }
  if (!parsed.ok || Object.keys(errors).length > 0) return { errors };
  const remember = data.get('remember') === 'on';
  return { request: { connection: parsed.data, secret, remember, host: isNamed ? null : custom } };
}

function messageFor(field: Field, { dialect, signIn }: ConnectChoice): string {
  switch (field) {
    case 'tenant':
      return say('Enter the tenant as in its address: letters, digits and hyphens.');
    case 'clientId':
      if (dialect !== 'acd') return say('Enter the client id of your OAuth client.');
      return signIn === 'access-key'
        ? say('Enter the access key id.')
        : say('Enter the client id that NICE gave you.');
    case 'secret':
      return dialect === 'acd' ? say('Enter the secret of the access key.') : say('Enter the client secret.');
    case 'customOrigin':
    case 'issuer':
      return say('Enter an address such as https://gateway.example.com, without a path.');
  }
}

function isLocal(origin: string, sandbox: boolean): boolean {
  return sandbox && /^http:\/\/127\.0\.0\.1(:\d+)?$/.test(origin);
}
