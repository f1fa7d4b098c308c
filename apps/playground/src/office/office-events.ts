import type { GeflechtDocument } from '@geflecht/core/document';
import { organisingPaths, paths } from '@geflecht/core/contract';
import type { OwnKey } from '@geflecht/core/contract';
import { makeElement } from '../page/make-element.js';
import type { OfficeDesk } from './office-part.js';

type Event = NonNullable<GeflechtDocument['events']>[number];

function entryOf(event: Event, { eventId, tell, words }: OfficeDesk): HTMLElement {
  const { id, title, start = '', status, timeZone = 'UTC' } = event;
  const address = new URL(location.href);
  address.searchParams.set('event', id);
  address.hash = '';
  const format = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone });
  const day = start === '' ? '' : `, ${format.format(new Date(start))}`;
  const state = status === 'draft' ? ` (${words.events.draft})` : '';
  const attributes = { href: address.href, 'aria-current': id === eventId ? 'true' : undefined };
  return makeElement('li', {}, makeElement('a', attributes, `${tell(title)}${day}${state}`));
}

/** Shows the events the key organises, the copies it made among them, the latest first. */
export async function showEvents(place: HTMLElement, desk: OfficeDesk): Promise<void> {
  const { organises } = await desk.api.get<OwnKey>(organisingPaths.ownKey());
  const documents = organises.map((id) => desk.api.get<GeflechtDocument>(paths.event(id)).catch(() => undefined));
  const events = (await Promise.all(documents)).flatMap((each) => each?.events ?? []);
  const inOrder = events.toSorted((one, other) => ((one.start ?? '~') < (other.start ?? '~') ? -1 : 1));
  place.replaceChildren(...inOrder.map((event) => entryOf(event, desk)));
}
