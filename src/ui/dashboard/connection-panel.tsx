import { say } from '#src/language/index.ts';
import type { TabProps } from './parts.tsx';

/** To which tenant this browser is connected, and the way to change that. */
export function ConnectionPanel({ connection, popupPage }: Pick<TabProps, 'connection' | 'popupPage'>) {
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
      <p>
        <a href={popupPage} target="_blank" rel="noreferrer">
          {connection.state === 'connected' ? say('Change the connection') : say('Connect to CXone')}
        </a>
      </p>
    </section>
  );
}
