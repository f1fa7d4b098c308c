import type { Desk, PageState } from './page-state.js';

/* Every function below is sent to browsers as it stands: it may call the others here, those of the desk and what browsers have. */

/** Sent to browsers: finds the events a key organises, and loads the list of one. */
export async function chooseEvent(desk: Desk, state: PageState): Promise<void> {
  try {
    const [shown, listed] = await Promise.all([desk.askServer(state, 'own-key'), desk.askServer(state, 'events')]);
    if (!shown.ok || !listed.ok) return desk.say(desk.words().badKey);
    const { organises, scopes } = (await shown.json()) as { organises: readonly string[]; scopes: readonly string[] };
    state.scopes = scopes;
    const { events = [] } = (await listed.json()) as { events?: readonly { id: string; title: unknown }[] };
    const known = desk.part<HTMLSelectElement>('event');
    const own = events.filter(({ id }) => organises.includes(id));
    const options = own.map(({ id, title }) => {
      const texts = typeof title === 'string' ? [title] : Object.values(title as object);
      return new Option(String(texts[0] ?? id), id);
    });
    known.replaceChildren(...options);
    desk.part('event-field').hidden = options.length < 2;
    state.eventId = options.some(({ value }) => value === state.eventId) ? state.eventId : known.value;
    if (state.eventId === '') return desk.say(desk.words().noEvent);
    known.value = state.eventId;
    return await desk.loadList(state);
  } catch {
    return desk.say(desk.words().noConnection);
  }
}

/** Sent to browsers: changes the token of a link for a key. */
export async function redeemLink(desk: Desk, state: PageState, token: string): Promise<void> {
  const answer = await desk.askServer(state, 'sign-in', { token });
  if (!answer.ok) return desk.say(desk.words().badKey);
  const { key, organises } = (await answer.json()) as { key: string; organises: readonly string[] };
  state.key = key;
  desk.part('link').hidden = true;
  state.eventId = organises[0] ?? '';
  return chooseEvent(desk, state);
}

/** Sent to browsers: takes the token out of the address, where it came by a link. */
export function readFragment(desk: Desk, state: PageState): void {
  const fragment = decodeURIComponent(location.hash.slice(1));
  if (fragment === '') return;
  // The address must not stay in the history of a shared device.
  history.replaceState(null, '', location.pathname + location.search);
  if (!fragment.startsWith('geflecht_sign_in_')) return;
  desk.part('link').hidden = false;
  desk.part('use-link').addEventListener('click', () => void redeemLink(desk, state, fragment));
}
