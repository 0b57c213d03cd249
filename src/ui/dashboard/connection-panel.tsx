import { say } from '#src/language/index.ts';
import type { TabProps } from './parts.tsx';

/** To which tenant this browser is connected, and the way to change that. */
export function ConnectionPanel({
  connection,
  popupPage,
  browserName,
}: Pick<TabProps, 'connection' | 'popupPage'> & {
  /** As the organisation calls this browser; null where it has not named it. */
  browserName: string | null;
}) {
  return (
    <section class="panel" aria-labelledby="set-connection">
      <h3 id="set-connection">{say('Connection')}</h3>
      {connection.state === 'connected' ? (
        <dl class="facts">
          <dt>{say('Tenant')}</dt>
          <dd>{connection.tenant}</dd>
          <dt>{say('Host')}</dt>
          <dd>{connection.origin.replace(/^https?:\/\//, '')}</dd>
          <dt>{say('[sign-in] Kept')}</dt>
          <dd>
            {connection.remembered ? say('on this device, encrypted') : say('until the browser closes')}
          </dd>
        </dl>
      ) : (
        <p>{say('Not connected.')}</p>
      )}
      {browserName !== null && (
        <p class="cd-quiet">
          {say('Your organisation calls this browser “{name}”. The log says so in each entry.', {
            name: browserName,
          })}
        </p>
      )}
      <p>
        <a href={popupPage} target="_blank" rel="noreferrer">
          {connection.state === 'connected' ? say('Change the connection') : say('Connect to CXone')}
        </a>
      </p>
    </section>
  );
}
