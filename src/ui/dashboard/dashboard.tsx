import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConnectionState } from '#src/bridge/messages/session.ts';
import { type Message, message, say } from '#src/language/index.ts';
import { decoded } from '#src/schema/decoded.ts';
import { errorText } from '#src/schema/index.ts';
import { fieldStyles } from '../field.tsx';
import { chartTokens } from '../tokens.ts';
import { AuditTab } from './audit-tab.tsx';
import { ForecastTab } from './forecast-tab.tsx';
import { importStepStyles } from './import-step-styles.ts';
import { importStyles } from './import-styles.ts';
import { ImportTab } from './import-tab.tsx';
import { type DashboardProps, NotConnected, type TabProps } from './parts.tsx';
import { RulebookTab } from './rulebook-tab.tsx';
import { SettingsTab } from './settings-tab.tsx';
import { WorklistTab } from './worklist-tab.tsx';

export const dashboardStyles = `
${chartTokens}
${fieldStyles}
${importStepStyles}
${importStyles}
body { margin: 0; background: var(--cd-canvas); }
.dash { display: grid; grid-template-columns: 11rem minmax(0, 1fr); min-height: 100vh; }
.dash nav { display: grid; align-content: start; gap: 2px; padding: var(--cd-space-4) var(--cd-space-3); border-inline-end: 1px solid var(--cd-line); background: var(--cd-sunken); }
.dash nav h1 { padding: 0 var(--cd-space-2) var(--cd-space-3); }
.dash nav a { display: block; padding: 6px var(--cd-space-2); border-radius: var(--cd-radius); color: inherit; text-decoration: none; }
.dash nav a:hover { background: var(--cd-hover); }
.dash nav a[aria-current="page"] { background: var(--cd-selected); font-weight: var(--cd-weight-medium); box-shadow: inset 3px 0 var(--cd-accent); }
.dash nav a[aria-current="page"]:dir(rtl) { box-shadow: inset -3px 0 var(--cd-accent); }
.dash nav p { padding: var(--cd-space-3) var(--cd-space-2) 0; }
.dash main { padding: var(--cd-space-4) 24px 48px; min-width: 0; max-width: 1100px; display: grid; gap: var(--cd-space-4); align-content: start; }
.dash main > h2, .dash h2.title { font-size: 1.25rem; }
.dash h2:focus { outline: none; }
@media (max-width: 720px) {
  .dash { grid-template-columns: minmax(0, 1fr); align-content: start; }
  .dash nav { grid-auto-flow: column; grid-auto-columns: max-content; overflow-x: auto; border-inline-end: 0; border-block-end: 1px solid var(--cd-line); align-items: center; padding-block: var(--cd-space-2); }
  .dash nav h1 { padding-block-end: 0; }
  .dash nav p { display: none; }
  .dash main { padding-inline: var(--cd-space-4); }
}
.panel { display: grid; gap: var(--cd-space-3); padding: var(--cd-space-4); border: 1px solid var(--cd-line); border-radius: var(--cd-radius-l); min-width: 0; grid-template-columns: minmax(0, 1fr); }
.row { display: flex; flex-wrap: wrap; gap: var(--cd-space-2) var(--cd-space-3); align-items: center; }
.row > .cd-field { min-inline-size: 0; max-inline-size: 100%; }
.row.end { align-items: end; }
.row.top { align-items: start; }
.spread { justify-content: space-between; }
.row > .cd-input, .row > .cd-field > .cd-input { width: auto; max-width: 100%; }
.grow { flex: 1 1 14rem; min-width: 0; }
.small { font-size: var(--cd-text-s); }
.drop { display: grid; place-items: center; gap: var(--cd-space-2); padding: 28px var(--cd-space-4); border: 2px dashed var(--cd-line); border-radius: var(--cd-radius-l); text-align: center; }
.drop[data-over="true"] { border-color: var(--cd-accent); background: var(--cd-hover); }
.file { display: inline-grid; place-items: center; cursor: pointer; }
.file:focus-within { outline: 2px solid var(--cd-focus); outline-offset: 2px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll { overflow: auto; max-width: 100%; }
table { border-collapse: collapse; font: inherit; font-variant-numeric: tabular-nums; }
table { justify-self: start; }
table.wide { width: 100%; }
td.hours { white-space: nowrap; }
th, td { padding: 6px var(--cd-space-3) 6px 0; text-align: start; border-block-end: 1px solid var(--cd-line); vertical-align: top; }
th { font-weight: 600; color: var(--cd-text-quiet); }
td.number, th.number { text-align: end; }
.preview td { max-width: 14rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.preview select { width: auto; font-weight: 400; color: var(--cd-text); }
progress { width: 100%; accent-color: var(--cd-accent); }
.figures { display: flex; flex-wrap: wrap; gap: var(--cd-space-3); margin: 0; }
.figures > div { min-width: 7rem; padding: var(--cd-space-2) var(--cd-space-3); border: 1px solid var(--cd-line); border-radius: var(--cd-radius); }
.figures dt { color: var(--cd-text-quiet); }
.figures dd { margin: 0; font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: var(--cd-space-1) var(--cd-space-4); margin: 0; }
.facts dt { color: var(--cd-text-quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.plain { margin: 0; padding-inline-start: 1.1rem; display: grid; gap: var(--cd-space-1); }
.bare { margin: 0; padding: 0; list-style: none; display: grid; gap: var(--cd-space-2); }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; display: grid; gap: var(--cd-space-2); }
legend { padding: 0; font-weight: 600; margin-block-end: var(--cd-space-1); }
.check { display: flex; gap: var(--cd-space-2); align-items: baseline; min-height: 24px; }
.empty { padding: 24px; text-align: center; color: var(--cd-text-quiet); border: 1px dashed var(--cd-line); border-radius: var(--cd-radius-l); }
.week th { padding-inline-end: var(--cd-space-3); }
.week td, .week th { padding-block: 2px; border: 0; }
.week .bar { width: 320px; }
.week svg { display: block; width: 100%; height: 14px; background: var(--cd-band-held); border-radius: 3px; }
.week rect { fill: var(--cd-band-lawful); }
.week rect:dir(rtl) { transform: scaleX(-1); transform-origin: center; }
.fields { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--cd-space-3); }
.answer { display: grid; gap: var(--cd-space-2); padding-block-start: var(--cd-space-3); border-block-start: 1px solid var(--cd-line); }
tr[aria-current="true"] td { background: var(--cd-selected); }
.legend { float: inline-start; width: 100%; }
fieldset.panel { padding: var(--cd-space-4); border: 1px solid var(--cd-line); border-radius: var(--cd-radius-l); gap: var(--cd-space-3); }
fieldset.panel > .legend + * { clear: both; }
.cd-field > select.cd-input, .cd-field > input.cd-input, .cd-select { max-inline-size: 32rem; }
.measure { max-inline-size: 40rem; }
.cd-input.amount { width: 8rem; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: var(--cd-space-1) var(--cd-space-3); }
.heats th, .heats td { padding: 2px 3px; border: 0; font-size: var(--cd-text-s); }
.heats th[scope="row"] { white-space: nowrap; padding-inline-end: var(--cd-space-2); }
.heats thead th { text-align: center; }
td.heat { min-width: 26px; height: 24px; text-align: center; border-radius: 3px; background: color-mix(in srgb, var(--cd-accent) calc(var(--share, 0) * 0.38%), var(--cd-heat-0)); }
.heats { border-collapse: separate; border-spacing: 1px; }
.states { width: min(420px, 100%); }
.states rect { fill: color-mix(in srgb, var(--cd-accent) calc(var(--share, 0) * 0.38%), var(--cd-heat-0)); }
.states text { fill: var(--cd-text); font: 600 10px var(--cd-font); text-anchor: middle; }
.states text.count { font-weight: 400; font-size: 9px; }
.bars { width: min(420px, 100%); height: 90px; border-block-end: 1px solid var(--cd-line); }
[data-part="LAUNCH_CLEAN"] { fill: var(--cd-clear); background: var(--cd-clear); }
[data-part="LAUNCH_HELD"] { fill: var(--cd-blocked); background: var(--cd-blocked); }
[data-part="LAUNCH_OVERRIDDEN"] { fill: var(--cd-check); background: var(--cd-check); }
.swatch { display: inline-block; width: 10px; height: 10px; border-radius: 2px; }
summary { cursor: pointer; min-height: 24px; }
details > * + * { margin-block-start: var(--cd-space-2); }
.mono { font-family: var(--cd-font-mono); font-size: var(--cd-text-s); overflow-wrap: anywhere; }
`;

interface Tab {
  readonly name: string;
  readonly title: Message;
  readonly shows: (props: TabProps) => ComponentChildren;
  /** Why it needs a tenant; left out where it does not. */
  readonly needsTenant?: Message;
}

const TABS: readonly Tab[] = [
  {
    name: 'import',
    title: message('Import'),
    shows: (props) => <ImportTab {...props} />,
    needsTenant: message(
      'A list is checked against your tenant’s do-not-call lists, and what may be called goes there.',
    ),
  },
  {
    name: 'worklists',
    title: message('Worklists'),
    shows: (props) => <WorklistTab {...props} />,
    needsTenant: message('Worklists are made of your tenant’s contacts.'),
  },
  {
    name: 'forecast',
    title: message('Forecast'),
    shows: (props) => <ForecastTab {...props} />,
    needsTenant: message('A forecast is made of your tenant’s contacts.'),
  },
  { name: 'rulebook', title: message('Rulebook'), shows: (props) => <RulebookTab {...props} /> },
  { name: 'audit', title: message('Audit'), shows: (props) => <AuditTab {...props} /> },
  { name: 'settings', title: message('Settings'), shows: (props) => <SettingsTab {...props} /> },
];

/** `#rulebook/US-TX` is the tab and what to show in it. */
function addressed(): { tab: Tab; rest: string } {
  const [name = '', ...rest] = decoded(location.hash.slice(1)).split('/');
  const tab = TABS.find((one) => one.name === name) ?? (TABS[0] as Tab);
  return { tab, rest: rest.join('/') };
}

export function Dashboard(props: DashboardProps) {
  const [{ tab, rest }, setAddress] = useState(addressed);
  const [connection, setConnection] = useState<ConnectionState | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { ask } = props;
  useEffect(() => {
    const onChange = () => {
      setAddress(addressed());
      heading.current?.focus();
    };
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  useEffect(() => {
    const refresh = () =>
      ask('connection.get', {}).then(setConnection, (error: unknown) =>
        console.warn(`ClearDial: ${errorText(error)}`),
      );
    void refresh();
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, [ask]);
  useEffect(() => {
    document.title = `${say(tab.title)} – ClearDial`;
  }, [tab]);
  return (
    <div class="cd-root dash">
      <nav aria-label="ClearDial">
        <h1>ClearDial</h1>
        {TABS.map(({ name, title }) => (
          <a key={name} href={`#${name}`} aria-current={name === tab.name ? 'page' : undefined}>
            {say(title)}
          </a>
        ))}
        <p class="cd-quiet small">
          {connection?.state === 'connected'
            ? say('Connected to {tenant}.', { tenant: connection.tenant })
            : say('Not connected.')}{' '}
          {say('Not affiliated with NICE. Not legal advice.')}
        </p>
      </nav>
      <main>
        <h2 ref={heading} tabIndex={-1}>
          {say(tab.title)}
        </h2>
        {connection?.state === 'signed-out' && tab.needsTenant !== undefined ? (
          <NotConnected popupPage={props.popupPage} why={say(tab.needsTenant)} />
        ) : (
          connection && tab.shows({ ...props, rest, connection })
        )}
      </main>
    </div>
  );
}
