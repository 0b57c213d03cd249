import { screens } from './screens.js';

// A single-page console: hash routes, tables whose rows are replaced on every page, a Launch button.
const view = document.getElementById('view');

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

async function json(path, options) {
  const response = await fetch(path, options);
  if (response.status === 401) {
    location.hash = '#/sign-in';
    throw new Error('Signed out');
  }
  return response.json();
}

function signIn() {
  const user = element('input', { name: 'username', autocomplete: 'username' });
  const password = element('input', { name: 'password', type: 'password' });
  const form = element(
    'form',
    { className: 'panel sign-in' },
    element('h1', {}, 'Sign in'),
    element('label', {}, 'User name', user),
    element('label', {}, 'Password', password),
    element('button', { className: 'primary' }, 'Sign in'),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const response = await fetch('/console/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: user.value, password: password.value }),
    });
    if (response.ok) location.hash = '#/lists/all';
  });
  view.replaceChildren(form);
}

const COLUMNS = [
  ['externalId', 'External ID'],
  ['name', 'Name'],
  ['phone', 'Phone'],
  ['region', 'Region'],
  ['state', 'State'],
  ['postalCode', 'Postal code'],
];

function contactTable(campaign) {
  const query = { page: 0, size: 25, sort: '', search: '' };
  const body = element('tbody');
  const status = element('span', { className: 'quiet' });
  const load = async () => {
    const search = new URLSearchParams({ ...query, ...(campaign ? { campaign } : {}) });
    const { total, contacts } = await json(`/console/api/contacts?${search}`);
    body.replaceChildren(
      ...contacts.map((contact) => {
        const values = { ...contact.attributes, ...contact };
        return element('tr', {}, ...COLUMNS.map(([key]) => element('td', {}, String(values[key] ?? ''))));
      }),
    );
    const first = query.page * query.size;
    status.textContent = `${total === 0 ? 0 : first + 1} to ${Math.min(first + query.size, total)} of ${total}`;
    previous.disabled = query.page === 0;
    next.disabled = first + query.size >= total;
  };
  const step = (by) => () => {
    query.page += by;
    void load();
  };
  const previous = element('button', { onclick: step(-1) }, 'Previous');
  const next = element('button', { onclick: step(1) }, 'Next');
  const size = element('select', {}, ...[25, 50, 100].map((n) => element('option', {}, String(n))));
  size.setAttribute('aria-label', 'Rows a page');
  size.addEventListener('change', () => {
    query.size = Number(size.value);
    query.page = 0;
    void load();
  });
  const search = element('input', { placeholder: 'Search', type: 'search' });
  search.setAttribute('aria-label', 'Search contacts');
  search.addEventListener('input', () => {
    query.search = search.value;
    query.page = 0;
    void load();
  });
  const header = element(
    'tr',
    {},
    ...COLUMNS.map(([key, label]) => {
      const cell = element('th', { scope: 'col' }, label);
      cell.addEventListener('click', () => {
        query.sort = key;
        void load();
      });
      return cell;
    }),
  );
  void load();
  return element(
    'section',
    {},
    element('div', { className: 'tools' }, search, size, previous, next, status),
    element('table', { className: 'panel' }, element('thead', {}, header), body),
  );
}

function lists() {
  view.replaceChildren(element('h1', {}, 'All contacts'), contactTable(null));
}

async function campaigns() {
  const { entities } = await json('/api/v2/campaigns');
  view.replaceChildren(
    element('h1', {}, 'Campaigns'),
    element(
      'table',
      { className: 'panel' },
      element('thead', {}, element('tr', {}, element('th', {}, 'Campaign'), element('th', {}, 'Status'))),
      element(
        'tbody',
        {},
        ...entities.map(({ id, name, status }) =>
          element(
            'tr',
            {},
            element('td', {}, element('a', { href: `#/campaigns/${id}` }, name)),
            element('td', {}, status),
          ),
        ),
      ),
    ),
  );
}

const send = {
  fetch: (path) => fetch(path, { method: 'POST' }).then((response) => response.status),
  xhr: (path) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', path);
      request.onload = () => resolve(request.status);
      request.onerror = () => reject(new Error('network'));
      request.send();
    }),
  beacon: async (path) => navigator.sendBeacon(path),
  form: async (path) => {
    const form = element('form', { method: 'post', action: path });
    document.body.append(form);
    form.submit();
  },
};
window.sandboxConsole = { launch: (id, means) => send[means](`/api/v2/campaigns/${id}/launch`) };

async function campaign(id) {
  const { name, status, contactCount } = await json(`/api/v2/campaigns/${id}`);
  const state = element('span', { className: 'quiet' }, `Campaign is ${status}`);
  state.setAttribute('role', 'status');
  const act = (what) => async () => {
    try {
      const answer = await fetch(`/api/v2/campaigns/${id}/${what}`, { method: 'POST' });
      state.textContent = answer.ok
        ? `Campaign is ${(await answer.json()).status}`
        : `Failed: ${answer.status}`;
    } catch {
      state.textContent = 'Failed: the request did not reach the server';
    }
  };
  view.replaceChildren(
    element('h1', {}, name),
    element(
      'div',
      { className: 'tools' },
      element('button', { className: 'primary', onclick: act('launch') }, 'Launch'),
      element('button', { onclick: act('stop') }, 'Stop'),
      state,
      element('span', { className: 'quiet' }, `${contactCount} contacts`),
    ),
    contactTable(id),
  );
}

const SERVICES = '/inContactAPI/services/v34.0';

/** A skill of CXone itself: what dials there. Skill 4001 dials the contacts of the first campaign. */
async function skill(id) {
  const { skills } = await json(`${SERVICES}/skills/${id}`);
  const { skillName, isRunning } = skills[0];
  const { entities } = await json('/api/v2/campaigns');
  const state = element('span', { className: 'quiet' }, `Running: ${isRunning ? 'Running' : 'Stopped'}`);
  state.setAttribute('role', 'status');
  const act = (what) => async () => {
    try {
      const answer = await fetch(`${SERVICES}/skills/${id}/${what}`, { method: 'POST' });
      const words = { start: 'Running', stop: 'Stopped' };
      state.textContent = answer.ok ? `Running: ${words[what]}` : `Failed: ${answer.status}`;
    } catch {
      state.textContent = 'Failed: the request did not reach the server';
    }
  };
  view.replaceChildren(
    element('h1', {}, skillName),
    element(
      'div',
      { className: 'tools' },
      element('button', { className: 'primary', onclick: act('start') }, 'Start'),
      element('button', { onclick: act('stop') }, 'Stop'),
      state,
    ),
    contactTable(entities[Number(id) - 4001]?.id),
  );
}

async function skills() {
  const { skills: all } = await json(`${SERVICES}/skills`);
  view.replaceChildren(
    element('h1', {}, 'Skill Control'),
    element(
      'table',
      { className: 'panel' },
      element('thead', {}, element('tr', {}, element('th', {}, 'Skill'), element('th', {}, 'Status'))),
      element(
        'tbody',
        {},
        ...all.map(({ skillId, skillName, isRunning }) =>
          element(
            'tr',
            {},
            element('td', {}, element('a', { href: `#/skills/${skillId}` }, skillName)),
            element('td', {}, isRunning ? 'Running' : 'Stopped'),
          ),
        ),
      ),
    ),
  );
}

function route() {
  const [, first, second] = location.hash.split('/');
  if (first === 'sign-in' || !first) signIn();
  else if (first === 'lists') lists();
  else if (first === 'campaigns' && second) void campaign(decodeURIComponent(second));
  else if (screens[first]) void screens[first](view, json, COLUMNS);
  else if (first === 'skills' && second) void skill(decodeURIComponent(second));
  else if (first === 'skills') void skills();
  else void campaigns();
}
addEventListener('hashchange', route);
route();
