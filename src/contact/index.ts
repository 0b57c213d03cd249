export { ATTRIBUTE_NAMES, Contact, type PlaceAttribute, placeAttributeNamed } from './contact.ts';
export { headerLetters, PHONE_HEADERS } from './headers.ts';
export { isNobodysNumber, maskPhone, type PhoneReading, readPhone } from './phone.ts';
export { lineDigits, lineOf } from './phone-line.ts';
export { PHONE_PROBLEMS, PhoneProblem } from './phone-problem.ts';
