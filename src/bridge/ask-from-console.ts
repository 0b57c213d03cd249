import { languageRequests } from './messages/language.ts';
import { launchRequests } from './messages/launches.ts';
import { listConsoleRequests } from './messages/lists.ts';
import { screenConsoleRequests } from './messages/screens.ts';
import { asking } from './send.ts';

/** For content scripts; only what a console may ask is in them. */
const consoleRequests = {
  ...languageRequests,
  ...listConsoleRequests,
  ...launchRequests,
  ...screenConsoleRequests,
} as const;

export const askFromConsole = asking(consoleRequests);
