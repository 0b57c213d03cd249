import { pageRequests } from './messages/index.ts';
import { asking } from './send.ts';

/** For the extension's own pages. */
export const askFromPage = asking(pageRequests);
export type AskFromPage = typeof askFromPage;
