// The ways in which consoles draw a contact list, one to a screen.
const COLUMNS = [
  ['externalId', 'External ID'],
  ['name', 'Name'],
  ['phone', 'Phone'],
  ['region', 'Region'],
  ['state', 'State'],
  ['postalCode', 'Postal code'],
];
const valuesOf = (contact) => ({ ...contact.attributes, ...contact });

function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export function plainTable(contacts) {
  return make(
    'table',
    { class: 'panel' },
    make('thead', {}, make('tr', {}, ...COLUMNS.map(([, label]) => make('th', { scope: 'col' }, label)))),
    make(
      'tbody',
      {},
      ...contacts.map((contact) =>
        make('tr', {}, ...COLUMNS.map(([key]) => make('td', {}, String(valuesOf(contact)[key] ?? '')))),
      ),
    ),
  );
}

/** Roles instead of elements, as component libraries draw it; its columns have no names that anybody knows. */
function ariaGrid(contacts) {
  const row = (cells) =>
    make('div', { role: 'row', style: 'display:grid;grid-template-columns:repeat(6,1fr)' }, ...cells);
  return make(
    'div',
    { role: 'grid', 'aria-label': 'Contacts', class: 'panel' },
    row(
      COLUMNS.map(([key, label]) => make('span', { role: 'columnheader' }, key === 'phone' ? 'Dial' : label)),
    ),
    ...contacts.map((contact) =>
      row(COLUMNS.map(([key]) => make('span', { role: 'gridcell' }, String(valuesOf(contact)[key] ?? '')))),
    ),
  );
}

function cards(contacts) {
  return make(
    'ul',
    { class: 'panel' },
    ...contacts.map((contact) => {
      const values = valuesOf(contact);
      return make(
        'li',
        {},
        make('strong', {}, String(values.name ?? '')),
        ' ',
        make('span', {}, String(values.phone ?? '')),
        make(
          'dl',
          {},
          make('dt', {}, 'External ID'),
          make('dd', {}, String(values.externalId ?? '')),
          make('dt', {}, 'State'),
          make('dd', {}, String(values.state ?? '')),
          make('dt', {}, 'Postal code'),
          make('dd', {}, String(values.postalCode ?? '')),
          make('dt', {}, 'Region'),
          make('dd', {}, String(values.region ?? '')),
        ),
      );
    }),
  );
}

let agGrid = null;
function loadAgGrid() {
  agGrid ??= new Promise((resolve, reject) => {
    const script = make('script', { src: '/ag-grid.js' });
    script.onload = () => resolve(window.agGrid);
    script.onerror = reject;
    document.head.append(script);
  });
  return agGrid;
}

/** Virtual rows that are recycled, sorted, filtered and edited by a real grid. */
async function virtualGrid(view, json) {
  const [{ contacts }, { createGrid }] = await Promise.all([
    json('/console/api/contacts?size=1000000'),
    loadAgGrid(),
  ]);
  const holder = make('div', { style: 'height:600px;width:100%' });
  view.replaceChildren(make('h1', {}, 'Contacts, virtual'), holder);
  const rowData = contacts.map((contact, index) => ({
    index,
    ...Object.fromEntries(COLUMNS.map(([key]) => [key, String(valuesOf(contact)[key] ?? '')])),
  }));
  const width = { phone: 320, name: 200 };
  window.sandboxGrid = createGrid(holder, {
    rowData,
    defaultColDef: { sortable: true, filter: true, editable: true },
    columnDefs: COLUMNS.map(([field, headerName]) => ({
      field,
      headerName,
      width: width[field] ?? 130,
      ...(field === 'externalId' ? { pinned: 'left' } : {}),
    })),
  });
}

const some = (json) => json('/console/api/contacts?size=40');

export const screens = {
  'grid-virtual': virtualGrid,
  async 'grid-aria'(view, json) {
    view.replaceChildren(make('h1', {}, 'Contacts, by roles'), ariaGrid((await some(json)).contacts));
  },
  async 'list-cards'(view, json) {
    view.replaceChildren(make('h1', {}, 'Contacts, as cards'), cards((await some(json)).contacts));
  },
  async 'list-frame'(view) {
    view.replaceChildren(
      make('h1', {}, 'Contacts, in a frame'),
      make('iframe', { src: '/frame.html', title: 'Contacts', style: 'width:100%;height:600px;border:0' }),
    );
  },
  async 'list-shadow'(view, json) {
    const host = make('contact-list');
    view.replaceChildren(make('h1', {}, 'Contacts, in a shadow'), host);
    const { contacts } = await some(json);
    // Attached a while after it came into the page, as frameworks do it.
    setTimeout(() => host.attachShadow({ mode: 'open' }).append(plainTable(contacts)), 200);
  },
  /** A screen that nothing gives away: no table, no list, no header, and a button of its own word. */
  async outbound(view, json) {
    const id = decodeURIComponent(location.hash.split('/')[2] ?? '');
    const { contacts } = await json(`/console/api/contacts?size=40&campaign=${id}`);
    const state = make('span', { role: 'status' });
    const button = make('button', {}, window.sandboxGoWord ?? 'Go live');
    button.onclick = async () => {
      const answer = await fetch(`/api/v2/campaigns/${id}/launch`, { method: 'POST' }).catch(() => null);
      state.textContent = answer?.ok ? 'Live' : 'Not live';
    };
    view.replaceChildren(
      make('h1', {}, 'Outbound'),
      make('div', { class: 'tools' }, button, state),
      make(
        'div',
        { class: window.sandboxPeopleClass ?? 'people' },
        ...contacts.map((contact) =>
          make(
            'div',
            { class: 'person css-1x9f2' },
            make('b', {}, String(contact.name ?? '')),
            ' ',
            make('i', {}, String(contact.phone ?? '')),
            ' ',
            make('i', {}, '+1 202 555 0100'),
          ),
        ),
      ),
    );
  },
  async 'list-changing'(view, json) {
    const { contacts } = await some(json);
    const draw = { table: plainTable, grid: ariaGrid, cards };
    const holder = make('div');
    view.replaceChildren(
      make('h1', {}, 'Contacts, ever changing'),
      ...Object.keys(draw).map((name) => {
        const button = make('button', {}, name);
        button.onclick = () => holder.replaceChildren(draw[name](contacts));
        return button;
      }),
      holder,
    );
    holder.append(plainTable(contacts));
  },
};
