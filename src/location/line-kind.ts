/**
 * Countries where a number says whether it is a mobile's, as far as a law of the rulebook asks. Ireland: 083, 085 to
 * 087 and 089 are mobile, 08 as a whole is mobile and nomadic (ComReg, National Numbering Scheme). In North America
 * mobiles and landlines share their area codes and move between each other.
 */
const MOBILE: Readonly<Record<string, RegExp>> = { '353': /^8/ };

/** Whether a number may be a mobile's: false only where its own digits say that it is none. @param phone E.164 */
export function mayBeMobile(phone: string): boolean {
  const code = phone.slice(1, 4);
  return MOBILE[code]?.test(phone.slice(4)) ?? true;
}
