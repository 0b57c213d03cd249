export type { AttemptRecord, DncList, DncRecord } from './answers.ts';
export { apiOrigin, type ClientOptions, CxoneClient, dialectNamed, PAGE_SIZE, type Page } from './client.ts';
export { Connection, type Dialect, DialectName } from './connection.ts';
export { CXONE_PROBLEMS, CxoneError, type CxoneProblem } from './errors.ts';
export { type Token, type TokenShelf, TokenSource } from './token.ts';
