import { readDocument } from '@geflecht/core/document';
import type { SignUp } from '@geflecht/core/sign-up';
import { signUpFrame } from '@geflecht/core/sign-up';
import {
  buildBookable,
  buildEvent,
  buildEventDocument,
  buildFundingNotice,
  buildOnlineAccess,
  buildSignUp,
  buildSignUpRules,
  buildVenue,
} from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import type { MailRecords } from './mail-records.js';
import { mailWordsByTag, wordsFor } from './words-for.js';
import { writeMail } from './write-mail.js';

const templates = Object.keys(wordsFor('de').subjects) as readonly MailRecords['template'][];
const key = `geflecht_manage_${'k'.repeat(43)}`;
const link = `https://verein.example/anmeldung#${key}`;

const event = buildEvent({
  contact: { function: 'Büro', mail: 'buero@verein.example', phone: '030 000000' },
  controller: { name: 'Mütterzentrum Erlenbogen' },
  privacyNotice: { url: 'https://verein.example/datenschutz' },
});

function records(change: Partial<MailRecords> = {}, parts: Parameters<typeof buildEventDocument>[0] = {}): MailRecords {
  const document = buildEventDocument({
    events: [event],
    venues: [buildVenue()],
    fundingNotices: [buildFundingNotice()],
    signUpRules: [buildSignUpRules({ channels: { phone: '030 000000' } })],
    bookables: [buildBookable(), buildBookable({ id: 'seats', kind: 'session', targetId: 'session-1' })],
    ...parts,
  });
  const read = readDocument(document);
  const frame = signUpFrame(read.ok ? read.value.document : document);
  if (frame === undefined) throw new TypeError('no event');
  const facts = {
    by: 'team',
    eventChanges: [{ kind: 'moved', from: '2027-03-05' }],
    changes: [{ kind: 'contact' }],
  } as const;
  return {
    template: 'confirmed',
    locale: 'de',
    facts,
    document,
    frame,
    signUp: buildSignUp(),
    waiting: [],
    deadline: '2027-02-04T11:00:00+01:00',
    link,
    hasCalendar: true,
    ...change,
  };
}

const tags = [...mailWordsByTag.keys()];
const all = tags.flatMap((locale) => templates.map((template) => ({ locale, template })));

describe('every mail', () => {
  it.each(all)('$template in $locale says what it is about, as text and as HTML', ({ locale, template }) => {
    const { subject, text, html, tag } = writeMail(records({ locale, template }));
    expect(tag.toLowerCase()).toBe(locale);
    expect(subject).not.toBe('');
    expect(text).toContain(link);
    expect(html).toContain(link);
    expect(`${text}${html}`).not.toMatch(/undefined|\[object|NaN|null/);
  });

  it.each(all)('$template in $locale names who funds the event and whom to ask', ({ locale, template }) => {
    const { text } = writeMail(records({ locale, template }));
    expect(text).toContain('Gefördert von der Stiftung Erlenbogen');
    expect(text).toContain('buero@verein.example');
    expect(text).toContain('Mütterzentrum Erlenbogen');
  });

  it.each(all)('$template in $locale has words of its own subject', ({ locale, template }) => {
    const subjects = templates.map((other) => writeMail(records({ locale, template: other })).subject);
    expect(subjects.filter((subject) => subject === writeMail(records({ locale, template })).subject)).toHaveLength(1);
  });

  it.each(templates)('%s loads nothing and runs nothing', (template) => {
    const { html } = writeMail(records({ template }));
    expect(html).not.toMatch(/<(script|img|link|iframe|object|form|input)\b|\bstyle=|\bon\w+=|@import|url\(/i);
  });
});

describe('the language of a mail', () => {
  it.each([
    ['de-x-du', 'de-x-du'],
    ['de-AT', 'de'],
    ['DE_simple', 'de-simple'],
    ['en-GB', 'en'],
    ['tr', 'en'],
    ['', 'en'],
  ])('for %s is %s', (locale, tag) => {
    expect(wordsFor(locale).tag).toBe(tag);
  });

  it('picks the event’s own words in it', () => {
    expect(writeMail(records({ locale: 'en' })).subject).toBe('Your sign-up is confirmed: Network day');
  });
});

const named = (name: string): SignUp =>
  buildSignUp({
    contact: { name, mail: 'ada@verein.example' },
    participants: [{ id: 'participant-1', kind: 'adult', name }],
  });

describe('what somebody typed', () => {
  const evil = '<img src=x onerror=alert(1)>';
  it('is never markup', () => {
    const title = `${evil} & mehr`;
    const { html, text } = writeMail(records({ signUp: named(evil) }, { events: [{ ...event, title }] }));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
    expect(text).toContain(title);
  });

  it.each(['Gewinn: https://böse.example', 'www.x.example', 'klick.hier', 'x'.repeat(81)])(
    'is left out where it may be somebody else’s words: %s',
    (name) => {
      const { text, html } = writeMail(records({ signUp: named(name) }));
      expect(`${text}${html}`).not.toContain(name);
      expect(text).toContain('Guten Tag,');
    },
  );

  it('does not reach an address that nobody proved', () => {
    const { text, html } = writeMail(records({ template: 'pleaseConfirm', signUp: named('Kauft Aktien') }));
    expect(`${text}${html}`).not.toContain('Kauft');
    expect(text).toContain('1 Person');
  });

  it('puts no second line into a subject', () => {
    const title = 'Fest\r\nBcc: alle@verein.example';
    expect(writeMail(records({}, { events: [{ ...event, title }] })).subject).not.toMatch(/[\r\n]/);
  });
});

describe('a former address', () => {
  it('gets neither link nor names', () => {
    const { text, html } = writeMail(records({ template: 'changed', facts: { isFormerAddress: true } }));
    expect(`${text}${html}`).not.toMatch(/geflecht_manage|Ada|sign-up-1/);
  });
});

describe('where the event is', () => {
  it('stands in the mail, house and street', () => {
    expect(writeMail(records()).text).toContain('Erlenbogen 3');
  });

  it('online is told to the confirmed, as far as it is released to them', () => {
    const online = { onlineAccesses: [buildOnlineAccess()] };
    expect(writeMail(records({}, online)).text).toContain('https://konferenz.example/raum');
    const waiting = buildSignUp({ status: 'waiting' });
    expect(writeMail(records({ signUp: waiting }, online)).text).not.toContain('konferenz');
  });
});

describe('choices and queues', () => {
  it('are told with the time, what became of them and the place in the queue', () => {
    const bookings = [{ id: 'b1', participantId: 'participant-1', bookableId: 'seats', status: 'waiting' as const }];
    const { text } = writeMail(
      records({
        template: 'waiting',
        signUp: buildSignUp({ bookings }),
        waiting: [{ bookableId: 'seats', position: 3, parties: 7 }] as unknown as MailRecords['waiting'],
      }),
    );
    expect(text).toContain('Kurzberichte aus den Stadtteilen (Samstag, 6. März 2027, 10:00 Uhr) – Warteliste');
    expect(text).toContain('Platz 3 von 7');
  });

  it('of an offer name the time to answer', () => {
    const { text } = writeMail(records({ template: 'offer', facts: { bookableIds: ['seats'] } }));
    expect(text).toContain('Bitte antworten Sie bis 4. Februar 2027 um 11:00 Uhr');
    expect(text).toContain('Kurzberichte aus den Stadtteilen');
  });
});

describe('a message of the team', () => {
  it('has its own subject and paragraphs, and never markup', () => {
    const facts = { subject: { de: 'Parken' }, text: { de: 'Bitte nicht im Hof.\n\n<b>Danke</b>' } };
    const { subject, text, html } = writeMail(records({ template: 'message', facts }));
    expect(subject).toBe('Parken');
    expect(text).toContain('Bitte nicht im Hof.\n\n<b>Danke</b>');
    expect(html).toContain('<p>&lt;b&gt;Danke&lt;/b&gt;</p>');
  });
});
