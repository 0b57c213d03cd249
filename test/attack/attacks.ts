/** Attacks of a page on the guard, beside those by address: each sends a launch in a way of its own. */

export interface Attack {
  readonly group: string;
  readonly name: string;
  /** Runs in the page that attacks; `LAUNCH` in it is the address of a launch, `START` that of a skill's start. */
  readonly script: string;
  /** Which page attacks: the console, or a page of another host. */
  readonly from: 'console' | 'elsewhere';
}

const form = (attributes: string, prepare = '') =>
  `const form = document.createElement('form'); Object.assign(form, { method: 'post', action: LAUNCH, ${attributes} });
   document.body.append(form); ${prepare} form.submit();`;
const frameOf = (source: string) =>
  `const frame = document.createElement('iframe'); ${source}; document.body.append(frame);`;
const html = (script: string) => `JSON.stringify(\`<script>${script}<\\/script>\`)`;
const sending = "fetch('${LAUNCH}', { method: 'POST', mode: 'no-cors' })";

const TYPES: readonly (readonly [name: string, script: string])[] = [
  ['fetch', "fetch(LAUNCH, { method: 'POST' })"],
  ['fetch, no-cors', "fetch(LAUNCH, { method: 'POST', mode: 'no-cors' })"],
  ['fetch, keepalive', "fetch(LAUNCH, { method: 'POST', keepalive: true })"],
  [
    'fetch, streaming body',
    "fetch(LAUNCH, { method: 'POST', body: new Blob(['{}']).stream(), duplex: 'half' })",
  ],
  ['fetch, high priority', "fetch(LAUNCH, { method: 'POST', priority: 'high', cache: 'reload' })"],
  ['fetchLater', "globalThis.fetchLater?.(LAUNCH, { method: 'POST', activateAfter: 0 })"],
  ['XMLHttpRequest', "const x = new XMLHttpRequest(); x.open('POST', LAUNCH); x.send()"],
  [
    'XMLHttpRequest, synchronous',
    "const x = new XMLHttpRequest(); x.open('POST', LAUNCH, false); try { x.send() } catch {}",
  ],
  ['beacon', 'navigator.sendBeacon(LAUNCH)'],
  ['beacon with a form', "const f = new FormData(); f.set('a', '1'); navigator.sendBeacon(LAUNCH, f)"],
  [
    'ping of a link',
    "const a = document.createElement('a'); a.href = '#ping'; a.ping = LAUNCH; document.body.append(a); a.click()",
  ],
  ['worker', "new Worker(URL.createObjectURL(new Blob([`fetch('${LAUNCH}', { method: 'POST' })`])))"],
  [
    'shared worker',
    "new SharedWorker(URL.createObjectURL(new Blob([`fetch('${LAUNCH}', { method: 'POST' })`])))",
  ],
  ['form in a frame by name', frameOf("frame.name = 'target'") + form("target: 'target'")],
  [
    'form, multipart',
    frameOf("frame.name = 'target2'") + form("target: 'target2', enctype: 'multipart/form-data'"),
  ],
  ['form, plain text', frameOf("frame.name = 'target3'") + form("target: 'target3', enctype: 'text/plain'")],
  ['form in a new window', form("target: '_blank'")],
  [
    'form by requestSubmit',
    frameOf("frame.name = 'target4'") + form("target: 'target4'", 'form.requestSubmit(); return;'),
  ],
  [
    'form whose button says where',
    `const form = document.createElement('form'); form.method = 'post'; form.target = '_blank';
     const button = document.createElement('button'); button.formAction = LAUNCH; form.append(button); document.body.append(form); button.click()`,
  ],
  [
    'report of a content security policy',
    `window.open('/attack/page?' + new URLSearchParams({ csp: "img-src 'none'; report-uri " + LAUNCH, html: '<img src=/x.png>' }))`,
  ],
  [
    'report of a frame’s policy',
    frameOf(
      `frame.src = '/attack/page?' + new URLSearchParams({ csp: "img-src 'none'; report-uri " + LAUNCH, html: '<img src=/x.png>' })`,
    ),
  ],
  [
    'report to an endpoint',
    frameOf(
      `frame.src = '/attack/page?' + new URLSearchParams({ csp: "img-src 'none'; report-to default", reports: LAUNCH, html: '<img src=/x.png>' })`,
    ),
  ],
  [
    'redirect that keeps the method',
    "fetch('/attack/redirect?to=' + encodeURIComponent(LAUNCH), { method: 'POST' })",
  ],
  [
    'two redirects',
    "fetch('/attack/redirect?to=' + encodeURIComponent('/attack/redirect?to=' + encodeURIComponent(LAUNCH)), { method: 'POST' })",
  ],
  [
    'redirect of a form',
    frameOf("frame.name = 'target5'") +
      form("target: 'target5', action: '/attack/redirect?to=' + encodeURIComponent(LAUNCH)"),
  ],
  ['redirect of a beacon', "navigator.sendBeacon('/attack/redirect?to=' + encodeURIComponent(LAUNCH))"],
  [
    'cache of the browser',
    "caches.open('a').then((cache) => cache.add(new Request(LAUNCH, { method: 'POST' })))",
  ],
  ['image', "new Image().src = LAUNCH + '?_method=POST'"],
  [
    'script',
    "const s = document.createElement('script'); s.src = LAUNCH + '?_method=POST'; document.head.append(s)",
  ],
  [
    'style',
    "const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = LAUNCH + '?_method=POST'; document.head.append(l)",
  ],
  [
    'preload',
    "const l = document.createElement('link'); l.rel = 'preload'; l.as = 'fetch'; l.href = LAUNCH + '?_method=POST'; document.head.append(l)",
  ],
  [
    'prefetch',
    "const l = document.createElement('link'); l.rel = 'prefetch'; l.href = LAUNCH + '?_method=POST'; document.head.append(l)",
  ],
  ['event source', "new EventSource(LAUNCH + '?_method=POST')"],
  [
    'object',
    "const o = document.createElement('object'); o.data = LAUNCH + '?_method=POST'; document.body.append(o)",
  ],
  [
    'video',
    "const v = document.createElement('video'); v.src = LAUNCH + '?_method=POST'; v.load(); document.body.append(v)",
  ],
  ['font', "new FontFace('a', 'url(' + LAUNCH + '?_method=POST)').load().catch(() => null)"],
  ['frame', frameOf("frame.src = LAUNCH + '?_method=POST'")],
  ['new window', "window.open(LAUNCH + '?_method=POST')"],
  ['module', "import(LAUNCH + '?_method=POST').catch(() => null)"],
];

const METHODS: readonly (readonly [name: string, script: string])[] = [
  ...['PUT', 'PATCH', 'patch', 'DELETE', 'LAUNCH'].map(
    (method) => [`method ${method}`, `fetch(LAUNCH, { method: '${method}' })`] as const,
  ),
  ...['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].flatMap((header) =>
    ['GET', 'HEAD', 'PUT', 'FOO'].map(
      (method) =>
        [
          `${method} with ${header}`,
          `fetch(LAUNCH, { method: '${method}', headers: { '${header}': 'POST' } })`,
        ] as const,
    ),
  ),
  ...['_method', 'X-HTTP-Method-Override', 'x-method-override', 'http_method', '_METHOD'].flatMap((name) =>
    ['GET', 'POST'].map(
      (method) =>
        [
          `${method} with ${name} in the query`,
          `fetch(LAUNCH + '?a=1&${name}=post', { method: '${method}' })`,
        ] as const,
    ),
  ),
  [
    'overridden DELETE of do-not-call entries',
    "fetch(ORIGIN + '/inContactAPI/services/v34.0/dnc-groups/7/records?_method=DELETE', { method: 'POST' })",
  ],
  [
    'overridden PUT of a schedule',
    "fetch(ORIGIN + '/inContactAPI/services/v34.0/skills/4001/parameters/schedule-settings', { method: 'POST', headers: { 'X-HTTP-Method-Override': 'PUT' } })",
  ],
];

const FRAMES: readonly (readonly [name: string, script: string])[] = [
  ['about:blank, its fetch', `${frameOf('')} frame.contentWindow.fetch(LAUNCH, { method: 'POST' })`],
  [
    'about:blank, its form',
    `${frameOf('')} const form = frame.contentDocument.createElement('form'); Object.assign(form, { method: 'post', action: LAUNCH }); frame.contentDocument.body.append(form); form.submit()`,
  ],
  ['srcdoc', frameOf(`frame.srcdoc = ${html(sending)}`)],
  [
    'srcdoc in srcdoc',
    frameOf(`frame.srcdoc = '<iframe srcdoc="' + ${html(sending)}.replaceAll('"', '&quot;') + '"></iframe>'`),
  ],
  ['blob', frameOf(`frame.src = URL.createObjectURL(new Blob([${html(sending)}], { type: 'text/html' }))`)],
  ['data', frameOf(`frame.src = 'data:text/html,' + encodeURIComponent(${html(sending)})`)],
  ['sandboxed', frameOf(`frame.sandbox = 'allow-scripts'; frame.srcdoc = ${html(sending)}`)],
  ['script address', frameOf('frame.src = \'javascript:fetch("\' + LAUNCH + \'", { method: "POST" })\'')],
  [
    'of another host',
    frameOf(`frame.src = ELSEWHERE + '/attack/page?' + new URLSearchParams({ html: ${html(sending)} })`),
  ],
  [
    'of another host, its form',
    frameOf(
      `frame.src = ELSEWHERE + '/attack/page?' + new URLSearchParams({ html: '<form method=post action="' + LAUNCH + '"></form>' + ${html('document.forms[0].submit()')} })`,
    ),
  ],
  ['written by document.write', `${frameOf('')} frame.contentDocument.write(${html(sending)})`],
  ['without a referrer', frameOf(`frame.referrerPolicy = 'no-referrer'; frame.srcdoc = ${html(sending)}`)],
  ['credentialless', frameOf(`frame.credentialless = true; frame.srcdoc = ${html(sending)}`)],
];

const ELSEWHERE: readonly (readonly [name: string, script: string])[] = [
  ['fetch', "fetch(LAUNCH, { method: 'POST', mode: 'no-cors' })"],
  ['fetch of a skill', "fetch(START, { method: 'POST', mode: 'no-cors' })"],
  ['beacon', 'navigator.sendBeacon(LAUNCH)'],
  ['form', frameOf("frame.name = 'there'") + form("target: 'there'")],
  ['form in a new window', form("target: '_blank'")],
  [
    'redirect',
    "fetch('/attack/redirect?to=' + encodeURIComponent(LAUNCH), { method: 'POST', mode: 'no-cors' })",
  ],
  [
    'worker',
    "new Worker(URL.createObjectURL(new Blob([`fetch('${LAUNCH}', { method: 'POST', mode: 'no-cors' })`])))",
  ],
  [
    'the console in its frame',
    frameOf("frame.src = ORIGIN + '/'") +
      "setTimeout(() => frame.contentWindow.postMessage({ request: 'launch.allow' }, '*'), 50)",
  ],
];

const as = (group: string, from: Attack['from'], all: readonly (readonly [string, string])[]): Attack[] =>
  all.map(([name, script]) => ({ group, from, name, script }));

export const ATTACKS: readonly Attack[] = [
  ...as('type of request', 'console', TYPES),
  ...as('method', 'console', METHODS),
  ...as('frame', 'console', FRAMES),
  ...as('page of another host', 'elsewhere', ELSEWHERE),
];
