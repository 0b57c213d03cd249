import type { Connection } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { acdDialect } from './dialect-acd.ts';
import { campaignsDialect } from './dialect-campaigns.ts';
import { contactsDialect } from './dialect-contacts.ts';

export function dialectOf(connection: Connection): Dialect {
  // Each dialect takes only connections of its own name, which is what this table says.
  const dialects = { campaigns: campaignsDialect, contacts: contactsDialect, acd: acdDialect };
  return dialects[connection.dialect] as Dialect;
}
