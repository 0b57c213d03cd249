/**
 * Every message between contexts, in one table: who may send it, what it carries, what comes back. The
 * receiver parses what it is sent and the sender parses the answer, so neither trusts the other's build.
 */

import type { z } from '#src/schema/index.ts';
import { consoleRequests } from './console-messages.ts';
import { pageRequests } from './page-messages.ts';
import { teachRequests } from './teach-messages.ts';

export const requests = { ...pageRequests, ...consoleRequests, ...teachRequests } as const;

type Requests = typeof requests;
export type RequestName = keyof Requests;
export type RequestOf<N extends RequestName> = z.output<Requests[N]['request']>;
export type AnswerOf<N extends RequestName> = z.output<Requests[N]['answer']>;
