import type { BookingStatus } from '@geflecht/core/sign-up';

/** States of a booking in words, on pages and in mails. */
export const bookingWords: Readonly<Record<'de' | 'en', Readonly<Record<BookingStatus, string>>>> = {
  de: {
    requested: 'gewünscht',
    confirmed: 'bestätigt',
    waiting: 'Warteliste',
    promoted: 'angeboten',
    declined: 'nicht möglich',
    cancelled: 'abgesagt',
  },
  en: {
    requested: 'asked for',
    confirmed: 'confirmed',
    waiting: 'waiting list',
    promoted: 'offered',
    declined: 'not possible',
    cancelled: 'cancelled',
  },
};
