export { directionOf, LANGUAGES, type Language, languageFor } from './languages.ts';
export {
  type Compiled,
  isolated,
  type Message,
  message,
  nameOfPart,
  type Speech,
  say,
  speak,
  spoken,
  withoutContext,
} from './say.ts';
export { type Values, written } from './written.ts';
