import { describe, expect, test } from 'vitest';
import {
  DISGUISED_PATH,
  LAUNCH_TARGETS,
  launchedBy,
  urlRegexOfAnyLaunch,
  urlRegexOfLaunch,
} from '#src/launch/index.ts';

const [target] = LAUNCH_TARGETS;
if (!target) throw new Error('There must be a launch target');
const networkRule = (pattern: string, url: string) => new RegExp(pattern, 'i').test(url);

const LAUNCHES = [
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launch',
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launch?force=true',
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launch/',
  'https://acme.api.nicecxone.com/gateway/api/v2/campaigns//cmp-1//launch',
  'https://acme.api.nicecxone.com/API/V2/Campaigns/cmp-1/LAUNCH',
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launch;now',
];
const OTHERS = [
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/stop',
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launches',
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1',
  'https://acme.api.nicecxone.com/api/v2/contacts',
];

describe('what counts as a launch', () => {
  test.each(LAUNCHES)('%s is one, for the screen and for the network rule', (url) => {
    expect(launchedBy(url, 'POST')).toBe('cmp-1');
    expect(networkRule(urlRegexOfAnyLaunch(target), url)).toBe(true);
  });

  test.each(OTHERS)('%s is none', (url) => {
    expect(launchedBy(url, 'POST')).toBeNull();
    expect(networkRule(urlRegexOfAnyLaunch(target), url)).toBe(false);
  });

  test.each([
    'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/%6Caunch',
    'https://acme.api.nicecxone.com/api/v2/%63ampaigns/cmp-1/launc%68',
    'https://acme.api.nicecxone.com/%61pi/v2/campaigns/cmp-1/launch',
  ])('%s is one in disguise', (url) => {
    expect(launchedBy(url, 'POST')).toBe('cmp-1');
    expect(networkRule(DISGUISED_PATH, url)).toBe(true);
  });

  test.each([
    'https://acme.api.nicecxone.com/api/v2/contacts/Zo%C3%AB%20Smith',
    'https://acme.api.nicecxone.com/api/v2/contacts?name=%6Caunch',
    'https://acme.api.nicecxone.com/api/v2/contacts/50%25',
  ])('%s is no disguise', (url) => {
    expect(launchedBy(url, 'POST')).toBeNull();
    expect(networkRule(DISGUISED_PATH, url)).toBe(false);
  });

  test('reading a launch is none', () => {
    expect(launchedBy(LAUNCHES[0] ?? '', 'GET')).toBeNull();
  });

  test('an allowance speaks for one campaign only, whatever characters its id has', () => {
    const pattern = urlRegexOfLaunch(target, 'a.b/c');
    expect(networkRule(pattern, 'https://h/api/v2/campaigns/a.b%2Fc/launch')).toBe(true);
    expect(networkRule(pattern, 'https://h/api/v2/campaigns/aXb%2Fc/launch')).toBe(false);
  });
});
