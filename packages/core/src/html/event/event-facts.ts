import type { Venue } from '../../event/venue.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { isOpenVenue } from '../telling/told-people.js';
import { linkElement, organisation, speaking, textElement } from './markup.js';
import type { Markup } from './markup.js';
import { timeSpan } from './time-span.js';

/** A name and what it stands for; nothing where that is nothing. */
function fact(name: string, ...told: readonly Content[]): Content {
  const { markup } = join(told);
  return markup === '' ? undefined : stack(element('dt', {}, name), element('dd', {}, ...told));
}

function when({ source, times, words }: Markup): Content {
  const { event } = source.programme;
  const { start, end, previousStart } = event;
  const span = times.span(event);
  const doors = times.doors(event);
  if (start === undefined || span === undefined) return undefined;
  const before = previousStart === undefined ? undefined : ` (${words.previously(times.point(previousStart))})`;
  return fact(words.when, timeSpan(span, start, end), before, doors && `, ${doors}`);
}

/** A house with its address; of a private home the district only. */
export function placeElement(event: Markup, venue: Venue): Content {
  const markup = speaking(event, venue);
  const isOpen = isOpenVenue(venue);
  const { name, location = {} } = venue;
  const { address = {}, areaName } = location;
  const called = textElement(markup, 'span', { text: isOpen ? (name ?? areaName) : areaName, className: 'p-name' });
  if (!isOpen) return element('span', { class: 'p-location h-card' }, called);
  const code = element('span', { class: 'p-postal-code' }, address.postalCode);
  const town = element('span', { class: 'p-locality' }, address.town);
  const lines = [
    called,
    element('span', { class: 'p-street-address' }, address.street),
    ...(address.lines ?? []).map((line) => element('span', { class: 'p-extended-address' }, line)),
    code === undefined ? town : join([code, town], ' '),
  ];
  return element('span', { class: 'p-location h-card' }, join(lines, ', '));
}

/** A house, how to get there, and how to get in. */
function where(markup: Markup, venue: Venue): Content {
  const { words } = markup;
  const isOpen = isOpenVenue(venue);
  const way = (text: Venue['travel']) => textElement(markup, 'span', { text: isOpen ? text : undefined });
  return stack(
    fact(words.where, placeElement(markup, venue)),
    fact(words.access, way(venue.accessNotes)),
    fact(words.travel, way(venue.travel)),
  );
}

/** Organisations of some roles behind their name. */
function involved(
  markup: Markup,
  name: string,
  { roles, className }: { readonly roles: readonly string[]; readonly className: string },
): Content {
  const all = (markup.source.programme.event.involved ?? []).filter(({ role }) => roles.includes(role));
  return fact(
    name,
    join(
      all.map(({ ref }) => organisation(markup, ref, className)),
      ', ',
    ),
  );
}

function signUp(markup: Markup): readonly Content[] {
  const { source, words } = markup;
  const { event } = source.programme;
  const rules = source.document.signUpRules?.find(({ eventId }) => eventId === event.id);
  const fees = (rules?.feeClasses ?? []).map(
    ({ label, price }) => `${source.text(label) ?? ''} ${source.text(price) ?? ''}`,
  );
  return [
    fact(words.fees, fees.join('; ')),
    rules?.externalUrl === undefined ? undefined : fact(words.signUp, linkElement(markup, rules.externalUrl, {})),
  ];
}

function contact(markup: Markup): Content {
  const { function: work, mail, phone } = markup.source.programme.event.contact ?? {};
  const reach = [
    textElement(markup, 'span', { text: work, className: 'p-name' }),
    mail === undefined ? undefined : linkElement(markup, `mailto:${mail}`, { text: mail, className: 'u-email' }),
    phone === undefined
      ? undefined
      : linkElement(markup, `tel:${phone.replace(/[^\d+]/g, '')}`, { text: phone, className: 'p-tel' }),
  ];
  return fact(markup.words.contact, element('span', { class: 'p-contact h-card' }, join(reach, ', ')));
}

/**
 * When, where, by whom, for how much.
 * @param more address of the event's page
 */
export function factList(markup: Markup, more: string | undefined): Content {
  const { source, words } = markup;
  return element(
    'dl',
    {},
    stack(
      when(markup),
      ...source.programme.venues.map((venue) => where(markup, venue)),
      involved(markup, words.by, { roles: ['organiser', 'coOrganiser'], className: 'p-organizer' }),
      involved(markup, words.fundedBy, { roles: ['funder'], className: 'p-sponsor' }),
      ...signUp(markup),
      contact(markup),
      more === undefined ? undefined : fact(words.more, linkElement(markup, more, { className: 'u-url' })),
    ),
  );
}
