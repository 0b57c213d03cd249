export {
  ATTRIBUTE_NAMES,
  addAttribute,
  Contact,
  type PlaceAttribute,
  placeAttributeNamed,
} from './contact.ts';
export { headerLetters, isPhoneHeader, PHONE_HEADERS } from './headers.ts';
export { otherPhonesOf, withOtherPhones } from './other-phones.ts';
export { maskPhone, PHONE_PROBLEMS, PhoneProblem, type PhoneReading, readPhone } from './phone.ts';
export { isPlaceholder } from './placeholder.ts';
