/** The features of the background: each a folder, and a line here. */
export { auditing } from './audit/index.ts';
export { heldToday } from './held-today/index.ts';
export { imports } from './imports/index.ts';
export { language } from './language/index.ts';
export { launches } from './launches/index.ts';
export { contactLists } from './lists/index.ts';
export { rules } from './rules/index.ts';
export { screens } from './screens/index.ts';
export { session } from './session/index.ts';
export { settings } from './settings/index.ts';
export { watching } from './watch/index.ts';
