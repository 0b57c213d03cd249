/** Nothing but HTTP: these scripts are to know no more of the tenant than a stranger's program does. */
export async function call(
  url: string,
  init: {
    method?: string;
    token?: string;
    form?: Record<string, string>;
    json?: unknown;
    query?: Record<string, string>;
  } = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const target = new URL(url);
  for (const [name, value] of Object.entries(init.query ?? {})) target.searchParams.set(name, value);
  const headers: Record<string, string> = { accept: 'application/json' };
  if (init.token !== undefined) headers.authorization = `Bearer ${init.token}`;
  if (init.json !== undefined) headers['content-type'] = 'application/json';
  const body = init.form ? new URLSearchParams(init.form) : JSON.stringify(init.json);
  const response = await fetch(target, {
    method: init.method ?? 'GET',
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}
