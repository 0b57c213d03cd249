export { type LoadOptions, loadList, type RemoteValidator } from './load-list.ts';
