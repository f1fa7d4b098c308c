import type { ProgrammeDay } from '@geflecht/core/event';
import { safeUrl } from '@geflecht/core/text';
import { programmeWords } from '../event/locales/programme-words.js';
import { ProgrammeToWrite } from '../event/programme-to-write.js';
import { ToldTimes } from '../event/told-times.js';
import { formatWriter, textFile } from '../writing/format-writer.js';
import type { Writing } from '../writing/format-writer.js';
import { reportLostFields } from '../writing/lost-fields.js';
import {
  linkElement,
  organisation,
  place,
  richElement,
  sessionElement,
  textElement,
  timeSpan,
} from './event-html-parts.js';
import type { Markup } from './event-html-parts.js';
import { element, join, stack } from './safe-html.js';
import type { Content } from './safe-html.js';

const carriedByEvent = new Set(
  (
    'id slug title subtitle teaser description mode timeZone start end previousStart doorsOpen days/id days/date days/dayStart ' +
    'days/label days dayParts status url involved contact keywords fundingNoticeIds image'
  ).split(' '),
);
const carriedBySession = new Set(
  (
    'id guid code slug title subtitle abstract description format start end openEnd rooms venueId hosts tags language status ' +
    'previousStart contributors parts materialIds links'
  ).split(' '),
);

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
    element('span', { class: 'p-name' }, markup.source.text(work)),
    mail === undefined ? undefined : linkElement(markup, `mailto:${mail}`, { text: mail, className: 'u-email' }),
    phone === undefined
      ? undefined
      : linkElement(markup, `tel:${phone.replace(/[^\d+]/g, '')}`, { text: phone, className: 'p-tel' }),
  ];
  return fact(markup.words.contact, element('span', { class: 'p-contact h-card' }, join(reach, ', ')));
}

function facts(markup: Markup, page: string | undefined): Content {
  const { source, words } = markup;
  const { venues } = source.programme;
  return element(
    'dl',
    {},
    stack(
      when(markup),
      ...venues.map((venue) => fact(words.where, place(markup, venue))),
      involved(markup, words.by, { roles: ['organiser', 'coOrganiser'], className: 'p-organizer' }),
      involved(markup, words.fundedBy, { roles: ['funder'], className: 'p-sponsor' }),
      ...signUp(markup),
      contact(markup),
      page === undefined ? undefined : fact(words.more, linkElement(markup, page, { className: 'u-url' })),
    ),
  );
}

function dayElement(markup: Markup, { date, day, items }: ProgrammeDay): Content {
  const { times, source } = markup;
  const heading = element('time', { datetime: date }, times.day(date));
  const label = source.text(day?.label);
  return element(
    'section',
    {},
    stack(
      element('h4', {}, heading, label === undefined ? undefined : ` · ${label}`),
      element('ol', {}, stack(...items.map((item) => sessionElement(markup, item.session, item)))),
    ),
  );
}

function programme(markup: Markup): Content {
  const { source, words, times } = markup;
  const days = source.days.days.filter(({ items }) => items.length > 0);
  const open = source.days.unscheduled;
  if (days.length === 0 && open.length === 0) return undefined;
  const list = element('ul', {}, stack(...open.map((session) => sessionElement(markup, session, undefined))));
  return element(
    'section',
    {},
    stack(
      element('h3', {}, words.programme),
      element('p', {}, times.zone()),
      ...days.map((day) => dayElement(markup, day)),
      open.length === 0 ? undefined : element('section', {}, stack(element('h4', {}, words.unscheduled), list)),
    ),
  );
}

/** What must be said about those who pay stands with everything they pay for. */
function funding(markup: Markup): Content {
  const notices = markup.source.programme.fundingNotices.map(({ wording, funders, link }) => {
    const names = join(
      funders.map(({ ref }) => organisation(markup, ref, 'p-sponsor')),
      ', ',
    );
    const more = link === undefined ? undefined : linkElement(markup, link, {});
    return stack(textElement(markup, 'p', { text: wording }), element('p', {}, names), element('p', {}, more));
  });
  return element('footer', {}, stack(...notices));
}

/** A picture of the same site; one from elsewhere would tell strangers who reads the page. */
function picture({ source, findings }: Markup): Content {
  const { image } = source.programme.event;
  if (image === undefined) return undefined;
  const src = /^[a-z][a-z\d+.-]*:/i.test(image.href.trim()) ? undefined : safeUrl(image.href, { relative: true });
  if (src === undefined) findings.drop('field-dropped', '/events/0/image', 'image');
  return src === undefined ? undefined : element('img', { class: 'u-photo', src, alt: source.text(image.alt) ?? '' });
}

function eventElement(markup: Markup, page: string | undefined): Content {
  const { source, words } = markup;
  const { event } = source.programme;
  const { title, subtitle, teaser, description, status, mode, keywords = [] } = event;
  const state = status === 'cancelled' || status === 'postponed' ? words.eventStates[status] : undefined;
  return element(
    'article',
    { class: 'h-event', lang: source.locale },
    stack(
      textElement(markup, 'h2', { text: title, className: 'p-name' }),
      textElement(markup, 'p', { text: subtitle }),
      state === undefined ? undefined : element('p', {}, element('strong', {}, state)),
      textElement(markup, 'p', { text: teaser, className: 'p-summary' }),
      picture(markup),
      facts(markup, page),
      mode === 'online' || mode === 'hybrid' ? element('p', {}, words.modes[mode]) : undefined,
      richElement(markup, 3, { text: description, className: 'e-content' }),
      programme(markup),
      element(
        'p',
        {},
        join(
          keywords.map((keyword) => element('span', { class: 'p-category' }, source.text(keyword))),
          ', ',
        ),
      ),
      funding(markup),
    ),
  );
}

function reportLosses(source: ProgrammeToWrite, { findings }: Writing): void {
  const { event, sessions } = source.programme;
  reportLostFields(findings, { collection: 'events', records: [event], carried: carriedByEvent });
  reportLostFields(findings, { collection: 'sessions', records: sessions, carried: carriedBySession });
  source.reportDropped(findings, ({ status }) => status === 'draft');
}

/**
 * Writes an event as a fragment of semantic HTML with the classes of h-event: headings from the second level on, lists,
 * times, links that were checked. It needs no script and no style, asks no other server for anything, and may stand inside
 * an element as what is seen until that works.
 * @throws FormatError `nothing-to-write`
 */
export const writeEventHtml = formatWriter((document, writing) => {
  const source = new ProgrammeToWrite(document, writing.options);
  const words = programmeWords[source.locale];
  const markup = { source, words, times: new ToldTimes(source, words), findings: writing.findings };
  reportLosses(source, writing);
  const page = safeUrl(writing.options.url, { relative: true }) ?? safeUrl(source.programme.event.url);
  const { markup: text } = join([eventElement(markup, page)]);
  return [textFile('.html', 'text/html', `${text}\n`)];
});
