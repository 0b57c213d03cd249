import type { AuditAction } from '#src/audit/index.ts';
import { type Message, message } from '#src/language/index.ts';

export const actionWords: Readonly<Record<AuditAction, Message>> = {
  CONNECTED: message('Connected'),
  SIGNED_OUT: message('Signed out'),
  SETTINGS_CHANGED: message('Settings changed'),
  RULE_REGISTERED: message('Rule registered'),
  RULE_REMOVED: message('Rule removed'),
  RULE_NOT_REMOVED: message('Rule not removed: CXone refused'),
  RULE_FAILED: message('Rule not registered'),
  WEBHOOK_REGISTERED: message('Webhook registered'),
  EVENT_SET_ASIDE: message('Event could not be delivered'),
  LAUNCH_CLEAN: message('Launch checked, clean'),
  LAUNCH_HELD: message('Launch held'),
  LAUNCH_UNDECIDED: message('Launch could not be judged'),
  LAUNCH_ALLOWED: message('Launch allowed'),
  LAUNCH_OVERRIDDEN: message('Launch allowed anyway'),
  APPROVAL_REFUSED: message('Approver’s code refused'),
  LAUNCH_SENT: message('Launch sent'),
  LAUNCH_STOPPED: message('Launch stopped on the network'),
  WATCH_FOUND: message('Found by the watch'),
  CONTACTS_IMPORTED: message('Contacts imported'),
  ERASED: message('Everything erased'),
};
