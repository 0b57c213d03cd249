export {
  addAttribute,
  Contact,
  type PlaceAttribute,
  placeAttributeNamed,
} from './contact.ts';
export { headerLetters, isPhoneHeader, PHONE_HEADERS, phoneHeader } from './headers.ts';
export { otherPhonesOf, withOtherPhones } from './other-phones.ts';
export { isNobodysNumber, maskPhone, type PhoneReading, readPhone } from './phone.ts';
export { lineDigits, lineOf } from './phone-line.ts';
export { PHONE_PROBLEMS, PhoneProblem } from './phone-problem.ts';
export { isPlaceholder } from './placeholder.ts';
