import { consoleRequests } from './console-messages.ts';
import { asking } from './send.ts';

/** For content scripts. */
export const askFromConsole = asking(consoleRequests);
