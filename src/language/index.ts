export { directionOf, LANGUAGES, type Language, languageFor } from './languages.ts';
export {
  type Compiled,
  isolated,
  type Message,
  message,
  type Speech,
  say,
  speak,
  spoken,
  type Values,
  withoutContext,
} from './say.ts';
