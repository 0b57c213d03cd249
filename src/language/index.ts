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
export { written } from './written.ts';
