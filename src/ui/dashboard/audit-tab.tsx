import { AuditEntries } from './audit-entries.tsx';
import { AuditLogPanel } from './audit-log-panel.tsx';
import { EvidencePack } from './evidence-pack.tsx';
import type { TabProps } from './parts.tsx';

/** What was done, proof that nobody changed it, and the file for one number and one day. */
export function AuditTab(props: TabProps) {
  return (
    <>
      <AuditLogPanel {...props} />
      {props.connection.state === 'connected' && <EvidencePack {...props} />}
      <AuditEntries ask={props.ask} locale={props.locale} />
    </>
  );
}
