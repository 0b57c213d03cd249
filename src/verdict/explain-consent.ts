/** Consents in words: what a law wants, what is on record, and why it holds nobody back. */
import { ConsentKind } from '#src/consent/index.ts';
import { type Message, message, say } from '#src/language/index.ts';
import { detailText, lawName } from './explain-hours.ts';
import type { Reason, Verdict } from './model.ts';
import { dayText, instantText, type Reader } from './time-text.ts';

const CONSENT_WORDS: Readonly<Record<ConsentKind, Message>> = {
  express: message('has agreed'),
  'express-written': message('has agreed in signed writing'),
  relationship: message('is a customer'),
  inquiry: message('has asked to be called'),
};

/** A kind of consent, as what the person did. */
export function consentWords(kind: ConsentKind): string {
  return say(CONSENT_WORDS[kind]);
}

/** What a law wants, and what is on record. */
export function consentSentence(reason: Reason, reader: Reader): string {
  const { detail } = reason;
  const kinds = detailText(detail, 'kinds')
    .split(',')
    .flatMap((kind) => ConsentKind.options.filter((known) => known === kind))
    .map(consentWords);
  const needed = say(
    '{law}: {doubt, select, place {if the person is there, } channel {if a recorded message plays, } other {}}{lines, select, mobile {on a mobile, } other {}}only someone who {kinds} may be called.',
    {
      law: lawName(reason, reader),
      doubt: detailText(detail, 'uncertain'),
      lines: detailText(detail, 'lines'),
      kinds: new Intl.ListFormat(reader.locale, { type: 'disjunction' }).format(kinds),
    },
  );
  switch (detail.recorded) {
    case 'kind':
      return say('{needed} What is on record is of another kind.', { needed });
    case 'later':
      return say('{needed} Consent is on record from {when} on.', {
        needed,
        when: instantText(Number(detail.given), reason.zone, reader),
      });
    case 'ended':
      return say('{needed} The consent on record ended {when}.', {
        needed,
        when: instantText(Number(detail.ended), reason.zone, reader),
      });
    default:
      return say('{needed} No consent is on record here.', { needed });
  }
}

/** Why a consent that a law wants holds nobody back here; null where none is wanted, or none is there. */
export function explainConsent({ consent }: Verdict, reader: Reader): string | null {
  if (consent === null) return null;
  if (consent.elsewhere !== null) {
    return say(
      'Consent is needed here. {by} said on {day} that your organisation keeps consents elsewhere.',
      {
        by: consent.elsewhere.saidBy,
        day: dayText(Date.parse(consent.elsewhere.saidAt), reader),
      },
    );
  }
  if (consent.recorded === null) return null;
  return say('Consent is needed here. On record since {day}: the person {kind}.', {
    day: dayText(consent.recorded.given, reader),
    kind: consentWords(consent.recorded.kind),
  });
}
