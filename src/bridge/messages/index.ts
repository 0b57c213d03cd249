/**
 * Every message between contexts, in one table: who may send it, what it carries, what comes back. The receiver parses
 * what it is sent and the sender parses the answer, so neither trusts the other's build.
 */
import { auditRequests } from './audit.ts';
import { importRequests } from './imports.ts';
import { languageRequests } from './language.ts';
import { launchRequests } from './launches.ts';
import { listConsoleRequests, listPageRequests } from './lists.ts';
import { ruleRequests } from './rules.ts';
import { pickerRequests, screenConsoleRequests, screenPageRequests } from './screens.ts';
import { sessionRequests } from './session.ts';
import { settingsRequests } from './settings.ts';
import { watchRequests } from './watch.ts';

/** What the extension's own pages ask. */
export const pageRequests = {
  ...languageRequests,
  ...sessionRequests,
  ...listPageRequests,
  ...ruleRequests,
  ...importRequests,
  ...watchRequests,
  ...screenPageRequests,
  ...settingsRequests,
  ...auditRequests,
} as const;

export const requests = {
  ...pageRequests,
  ...listConsoleRequests,
  ...launchRequests,
  ...screenConsoleRequests,
  ...pickerRequests,
} as const;
