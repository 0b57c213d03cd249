import type { AuditAction } from '#src/audit/index.ts';

export const actionWords: Readonly<Record<AuditAction, string>> = {
  CONNECTED: 'Connected',
  SIGNED_OUT: 'Signed out',
  SETTINGS_CHANGED: 'Settings changed',
  RULE_REGISTERED: 'Rule registered',
  RULE_REMOVED: 'Rule removed',
  RULE_FAILED: 'Rule not registered',
  WEBHOOK_REGISTERED: 'Webhook registered',
  LAUNCH_CLEAN: 'Launch checked, clean',
  LAUNCH_HELD: 'Launch held',
  LAUNCH_UNDECIDED: 'Launch could not be judged',
  LAUNCH_ALLOWED: 'Launch allowed',
  LAUNCH_OVERRIDDEN: 'Launch allowed anyway',
  APPROVAL_REFUSED: 'Approver’s code refused',
  LAUNCH_SENT: 'Launch sent',
  LAUNCH_STOPPED: 'Launch stopped on the network',
  WATCH_FOUND: 'Found by the watch',
  CONTACTS_IMPORTED: 'Contacts imported',
};
