/**
 * Console screens, described by data: where a screen is, which campaign it shows, in which column the numbers
 * stand, what launches there. What a description leaves open is read from the screen itself.
 */
import { decoded } from '#src/schema/decoded.ts';
import { z } from '#src/schema/index.ts';

const Text = z.string().check(z.minLength(1), z.maxLength(300));

/** Where the numbers stand: under a header, or where there is none, at a place in what repeats. */
export const PhonePlace = z.union([
  z.strictObject({ header: Text }),
  /** CSS selectors: of what repeats, and of the number in it. */
  z.strictObject({ row: Text, cell: Text }),
]);
export type PhonePlace = z.infer<typeof PhonePlace>;

export const ScreenDescription = z.strictObject({
  name: Text,
  /** The host it is on; left out, any console host. */
  host: z.optional(Text),
  /**
   * Part of path, query and fragment of the address. `{campaign}` stands for the id of a campaign or skill,
   * `{any}` for whatever else stands between two slashes.
   */
  address: Text,
  phone: z.optional(PhonePlace),
  /** Accessible names of the controls that start dialing, lower case. */
  launchWords: z.array(Text).check(z.maxLength(20)),
});
export type ScreenDescription = z.infer<typeof ScreenDescription>;

/** What people see of these is the same in every release of the console: words and addresses, not its markup. */
export const SCREENS: readonly ScreenDescription[] = [
  {
    name: 'campaign',
    address: 'campaigns/{campaign}',
    launchWords: ['launch', 'launch campaign', 'start', 'start campaign'],
  },
  { name: 'skill', address: 'skills/{campaign}', launchWords: ['start', 'start skill', 'launch'] },
];

/** Every screen that is described: those of a setup come before those that ship. */
export const withShipped = (described: readonly ScreenDescription[]): readonly ScreenDescription[] => [
  ...described,
  ...SCREENS,
];

export interface Address {
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

export interface CurrentScreen {
  readonly campaignId: string | null;
  readonly launchWords: readonly string[];
  readonly phone: PhonePlace | null;
  /** Names of the descriptions that speak of this screen. */
  readonly names: readonly string[];
}

/** A description is data from outside: it is never run as a pattern of its own. */
function patternOf(address: string): RegExp {
  const parts = address
    .split(/(\{campaign\}|\{any\})/)
    .map((part) =>
      part === '{campaign}'
        ? '([^/?#&]+)'
        : part === '{any}'
          ? '[^/?#&]+'
          : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
  return new RegExp(`(?:^|[/#])${parts.join('').replace(/^[/#]+/, '')}(?=$|[/?#&])`);
}

/** What all descriptions together say of an address; the first that says a thing is believed. */
export function screenAt(address: Address, screens: readonly ScreenDescription[]): CurrentScreen {
  const text = `${address.pathname}${address.search}${address.hash}`;
  let campaignId: string | null = null;
  let phone: PhonePlace | null = null;
  const launchWords: string[] = [];
  const names: string[] = [];
  for (const screen of screens) {
    if (screen.host !== undefined && screen.host !== address.host) continue;
    const match = patternOf(screen.address).exec(text);
    if (!match) continue;
    if (match[1] !== undefined) campaignId ??= decoded(match[1]);
    phone ??= screen.phone ?? null;
    launchWords.push(...screen.launchWords);
    names.push(screen.name);
  }
  return { campaignId, launchWords, phone, names };
}

const LOOKS_LIKE_ID = /^(\d{2,}|[0-9a-f]{8}-[0-9a-f-]{27,}|.*\d.*)$/i;

/**
 * The template of an address, as a setup describes it. @param campaigns ids that are known: of them the address
 * says which one it shows; what else looks like an id may change
 */
export function addressTemplate({ pathname, search, hash }: Address, campaigns: readonly string[]): string {
  const fragment = hash.split('?')[0] ?? '';
  const text = `${pathname}${fragment === '' ? search : ''}${fragment}`.replace(/^\/+/, '');
  const parts = text.split(/([/?#&=])/);
  const known = parts.findIndex((part) => part !== '' && campaigns.includes(decoded(part)));
  const guessed = parts.findLastIndex((part) => LOOKS_LIKE_ID.test(part));
  const campaign = known >= 0 ? known : guessed;
  return parts
    .map((part, at) => (at === campaign ? '{campaign}' : LOOKS_LIKE_ID.test(part) ? '{any}' : part))
    .join('');
}
