import { pickerRequests } from './messages/screens.ts';
import { asking } from './send.ts';

/** For the picker that sets up a screen. */
export const askFromPicker = asking(pickerRequests);
