import { describe, expect, test } from 'vitest';
import {
  DISGUISED_PATH,
  LAUNCH_TARGETS,
  launchedBy,
  urlRegexOfAnyLaunch,
  urlRegexOfLaunch,
} from '#src/launch/index.ts';

const networkRule = (pattern: string | null, url: string) =>
  pattern !== null && new RegExp(pattern, 'i').test(url);
const heldByNetwork = (url: string) =>
  LAUNCH_TARGETS.some((target) => networkRule(urlRegexOfAnyLaunch(target), url));
const letThrough = (launched: string, url: string) =>
  LAUNCH_TARGETS.some((target) => networkRule(urlRegexOfLaunch(target, launched), url));

const LAUNCHES = [
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launch',
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launch?force=true',
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launch/',
  'https://acme.api.nicecxone.com/gateway/api/v2/campaigns//cmp-1//launch',
  'https://acme.api.nicecxone.com/API/V2/Campaigns/cmp-1/LAUNCH',
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launch;now',
];
const ACD = 'https://api-na1.niceincontact.com/inContactAPI/services/v34.0';
const SKILL_STARTS = [
  `${ACD}/skills/4001/start`,
  `${ACD}/skills/4001/start?x=1`,
  `${ACD}//skills//4001//start/`,
  'https://api-b32.nice-incontact.com/incontactapi/services/v30.0/Skills/4001/Start',
];
const UPLOADS = [
  `${ACD}/lists/call-lists/9001/upload`,
  `${ACD}/lists/call-lists/9001/upload?startSkill=true`,
];
const OTHERS = [
  `${ACD}/skills/4001/stop?force=true`,
  `${ACD}/skills/4001`,
  `${ACD}/skills/4001/parameters/time-zones`,
  `${ACD}/lists/call-lists/9001/attempts`,
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/stop',
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1/launches',
  'https://acme.api.nicecxone.com/api/v2/campaigns/cmp-1',
  'https://acme.api.nicecxone.com/api/v2/contacts',
];

describe('what counts as a launch', () => {
  test.each(LAUNCHES)('%s is one, for the screen and for the network rule', (url) => {
    expect(launchedBy(url, 'POST')).toBe('cmp-1');
    expect(heldByNetwork(url)).toBe(true);
  });

  test.each(SKILL_STARTS)('%s is one of a skill', (url) => {
    expect(launchedBy(url, 'POST')).toBe('4001');
    expect(heldByNetwork(url)).toBe(true);
  });

  test.each(UPLOADS)('%s may be one, and is told from a skill of the same id', (url) => {
    expect(launchedBy(url, 'POST')).toBe('list:9001');
    expect(heldByNetwork(url)).toBe(true);
    expect(letThrough('list:9001', url)).toBe(true);
    expect(letThrough('9001', url)).toBe(false);
  });

  test.each(OTHERS)('%s is none', (url) => {
    expect(launchedBy(url, 'POST')).toBeNull();
    expect(heldByNetwork(url)).toBe(false);
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
    expect(letThrough('a.b/c', 'https://h/api/v2/campaigns/a.b%2Fc/launch')).toBe(true);
    expect(letThrough('a.b/c', 'https://h/api/v2/campaigns/aXb%2Fc/launch')).toBe(false);
    expect(letThrough('4001', `${ACD}/skills/4001/start`)).toBe(true);
    expect(letThrough('4001', `${ACD}/skills/40011/start`)).toBe(false);
  });
});

// Found by fuzzing.
test('an id that is no valid encoding is a launch like any other', () => {
  expect(launchedBy('https://api.example/api/v2/campaigns/%/launch', 'post')).toBe('%');
  expect(launchedBy('https://api.example/api/v2/campaigns/%E0%A4%A/launch', 'POST')).toBe('%E0%A4%A');
});
