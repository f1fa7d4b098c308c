import { wordOf } from '@geflecht/core/text';
import { bookingWords } from '../../manage/booking-words.js';
import { behindColon } from './behind-colon.js';
import type { MailWords } from './mail-words.js';

/** The words of mails in English. */
export const mailWordsEn: MailWords = {
  tag: 'en',
  language: 'en',
  greeting: (name) => (name === undefined ? 'Hello,' : `Hello ${name},`),
  farewell: 'Kind regards',
  subjects: {
    pleaseConfirm: (title) => `Please confirm your sign-up: ${title}`,
    confirmed: (title) => `Your sign-up is confirmed: ${title}`,
    received: (title) => `Your sign-up has arrived: ${title}`,
    waiting: (title) => `You are on the waiting list: ${title}`,
    offer: (title) => `A place is free, please answer: ${title}`,
    promoted: (title) => `You have moved up: ${title}`,
    changed: (title) => `Your sign-up has changed: ${title}`,
    cancelled: (title) => `Your sign-up is cancelled: ${title}`,
    expired: (title) => `The offer has lapsed: ${title}`,
    declined: (title) => `Sorry, no place: ${title}`,
    eventChanged: (title) => `Change of programme: ${title}`,
    manageLink: (title) => `Your personal link: ${title}`,
    proveMail: (title) => `Please confirm your new e-mail address: ${title}`,
    moveAsked: (title) => `Your sign-up is to get another e-mail address: ${title}`,
    message: (title) => `Message about: ${title}`,
    signIn: () => 'Your link to sign in',
  },
  openings: {
    pleaseConfirm: ({ event, deadline }) => [
      `Somebody signed up for “${event}” with this e-mail address. Please confirm${deadline === undefined ? '' : ` by ${deadline}`}. Until then the places asked for are held, as far as there are any.`,
      'You did not sign up? Then simply do nothing: without confirmation everything is erased.',
    ],
    confirmed: ({ event, hasCalendar }) => [
      `You are in: your sign-up for “${event}” is confirmed.`,
      ...(hasCalendar ? ['Your dates are attached as a calendar file.'] : []),
    ],
    received: ({ event }) => [
      `Your sign-up for “${event}” has arrived. The team will look at it and get back to you. It is not confirmed yet.`,
    ],
    waiting: ({ event, isLapsed }) => [
      isLapsed
        ? `The offer of a place at “${event}” has lapsed because no answer came. You are on the waiting list again.`
        : `At the moment “${event}” is full. You are on the waiting list.`,
      'As soon as a place is free, we will write to you.',
    ],
    offer: ({ event, deadline, places }) => [
      `Something has become free for you at “${event}”${behindColon(places)}.`,
      deadline === undefined
        ? 'Please answer soon whether you accept.'
        : `Please answer by ${deadline} whether you accept. Until then the place is held for you.`,
    ],
    promoted: ({ event, places, hasCalendar }) => [
      `You have moved up: a place at “${event}” is confirmed for you${behindColon(places)}.`,
      ...(hasCalendar ? ['Your dates are attached as a calendar file.'] : []),
    ],
    changed: ({ event, by }) => [
      by === 'team' ? `The team has changed your sign-up for “${event}”:` : `Your sign-up for “${event}” has changed:`,
    ],
    cancelled: ({ event, by }) => {
      const others = {
        event: `“${event}” will not take place. Your sign-up is cancelled; there is nothing you need to do.`,
        team: `The team has cancelled your sign-up for “${event}”. Please get in touch if you have questions.`,
      };
      return [
        wordOf(others, by) ??
          `Your sign-up for “${event}” is cancelled. Thank you for telling us: now somebody else can move up.`,
      ];
    },
    expired: ({ event }) => [
      `The offer of a place at “${event}” has lapsed because no answer came. Your sign-up has ended.`,
    ],
    declined: ({ event }) => [`Sorry, we cannot give you a place at “${event}”.`],
    eventChanged: ({ event, hasCalendar }) => [
      `Something has changed at “${event}”:`,
      ...(hasCalendar ? ['The attached calendar file brings your dates up to date.'] : []),
    ],
    manageLink: ({ event }) => [`Here is your personal link to your sign-up for “${event}” once more.`],
    proveMail: ({ event, deadline }) => [
      `Messages about a sign-up for “${event}” are to come to this e-mail address. Please confirm that${deadline === undefined ? '' : ` by ${deadline}`}. Nothing changes before.`,
      'You have nothing to do with it? Then simply do nothing: without confirmation this address is erased.',
    ],
    moveAsked: ({ event, deadline }) => [
      `Another e-mail address was given for your sign-up for “${event}”. It counts only once it is confirmed from there${deadline === undefined ? '' : `, by ${deadline}`}. Until then everything stays as it is.`,
      'That was not you? Then somebody knows your personal link: take the change back on the page, and please get in touch with us at once.',
    ],
    message: () => [],
    signIn: ({ deadline }) => [
      `Use this link to sign in. It works once${deadline === undefined ? '' : ` and until ${deadline}`}.`,
      'You did not ask for it? Then simply do nothing.',
    ],
  },
  formerAddress: (event) =>
    `A sign-up for “${event}” now has another e-mail address. Messages about it no longer come here. You did not want that? Then please get in touch.`,
  buttons: {
    confirm: 'Confirm sign-up',
    answer: 'Accept or decline',
    manage: 'See and change sign-up',
    prove: 'Confirm new address',
    signIn: 'Sign in',
  },
  linkNote: 'The link is yours alone, please do not pass it on. Nothing happens before you press a button on the page.',
  labels: {
    when: 'When',
    where: 'Where',
    persons: 'Signed up',
    choices: 'Chosen',
    waiting: 'Waiting list',
    fee: 'Fee',
    reference: 'Reference',
    access: 'Access',
    online: 'Join online',
  },
  person: (number) => `Person ${number}`,
  personCount: (count) => (count === 1 ? '1 person' : `${count} people`),
  statuses: { ...bookingWords.en, removed: 'no longer chosen' },
  rank: (rank) => `wish ${rank}`,
  position: (place, position, parties) => `${place}: place ${position} of ${parties}`,
  changes: {
    left: (who) => `${who} is not coming any more.`,
    joined: (who) => `${who} has joined.`,
    replaced: (who, other) => `${other} is coming in place of ${who}.`,
    consentWithdrawn: (what) => `The consent “${what}” is withdrawn.`,
    contact: () => 'Your contact details have changed.',
    answers: () => 'Your answers have changed.',
    feeClass: () => 'The fee has changed.',
    invoice: () => 'The invoice details have changed.',
  },
  eventChanges: {
    moved: (what, now, from) => `${what}: now ${now}${from === '' ? '' : ` (before: ${from})`}`,
    place: (what, now) => `${what}: now at another place${now === '' ? '' : `, ${now}`}`,
    cancelled: (what) => `${what}: cancelled`,
    restored: (what, now) => `${what}: takes place after all${now === '' ? '' : `, ${now}`}`,
    postponed: (what) => `${what}: postponed, a new date will follow`,
  },
  unscheduled: 'not scheduled yet',
  purposes: {
    participation: 'Participation',
    participantsList: 'List of participants',
    contactExchange: 'Exchange of contacts',
    photo: 'Photos',
    mailing: 'Newsletter',
    followUp: 'Invitations to further events',
    networkMap: 'Network map',
    needs: 'Needs',
    terms: 'Terms',
  },
  contact: (contact) => `Questions? We are happy to help: ${contact}`,
  otherWays: (ways) => `You can also change or cancel like this: ${ways}.`,
  consents:
    'You can withdraw each consent at any time through your personal link; there you can also see and erase your data.',
  privacy: (url) => `Privacy notice: ${url}`,
  controller: (name) => `Responsible: ${name}`,
  why: 'This message belongs to a sign-up with this e-mail address.',
};
