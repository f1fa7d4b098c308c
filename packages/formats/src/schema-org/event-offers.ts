import type { Session } from '@geflecht/core/event';
import type { SignUpRules } from '@geflecht/core/sign-up';
import type { EventBuilder } from '../event/event-builder.js';
import { linkOf } from '../event/links.js';
import type { Link } from '../event/links.js';
import { signUpWindow } from '../event/sign-up-window.js';
import { withoutGaps } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { webAddress } from '../records/web-address.js';
import { readMoment } from '../time/read-moment.js';
import type { ZoneChoice } from '../time/zone-choice.js';
import type { LinkedData } from './linked-data.js';

type FeeClass = NonNullable<SignUpRules['feeClasses']>[number];

/** What reading offers needs. */
export interface OfferContext {
  readonly data: LinkedData;
  readonly builder: EventBuilder;
  readonly zone: ZoneChoice;
}

/** An amount as people write it: `13.00 USD`, `free` for nothing. */
function priceOf(data: LinkedData, offer: JsonObject): FeeClass['price'] | undefined {
  const amount = data.word(offer, 'price') ?? data.word(offer, 'lowPrice');
  if (amount === undefined) return data.text(offer, 'description');
  if (/^0([.,]0+)?$/.test(amount)) return { de: 'kostenfrei', en: 'free' };
  const highest = data.word(offer, 'highPrice');
  const range = highest === undefined || highest === amount ? amount : `${amount}–${highest}`;
  return [range, data.word(offer, 'priceCurrency')].filter((word) => word !== undefined).join(' ');
}

function feeClass(data: LinkedData, offer: JsonObject): readonly FeeClass[] {
  const price = priceOf(data, offer);
  if (price === undefined) return [];
  return [{ label: data.text(offer, 'name') ?? { de: 'Teilnahme', en: 'Participation' }, price }];
}

function deadlineOf({ data, zone }: OfferContext, offers: readonly JsonObject[], property: string): string | undefined {
  const [first] = offers.flatMap((offer) => readMoment(data.word(offer, property)) ?? []);
  if (first === undefined) return undefined;
  return first.kind === 'day' ? first.date : zone.instantOf(first);
}

/** How one signs up for an event elsewhere; offers without an address of their own say nothing about that. */
export function signUpRulesOf(context: OfferContext, node: JsonObject, at: string): SignUpRules | undefined {
  const { data, builder } = context;
  const offers = data.nodes(node, 'offers');
  const [written] = offers.flatMap((offer) => data.page(offer, 'url') ?? []);
  const externalUrl = webAddress(written);
  if (written !== undefined && externalUrl === undefined) builder.findings.drop('link-unusable', at, written);
  if (externalUrl === undefined) return undefined;
  const feeClasses = offers.flatMap((offer) => feeClass(data, offer));
  const [opens, closes] = ['validFrom', 'validThrough'].map((property) => deadlineOf(context, offers, property));
  const window = signUpWindow({ id: 'window', opens, closes }, builder.findings, at);
  return withoutGaps({
    id: 'sign-up' as SignUpRules['id'],
    eventId: builder.eventId,
    windows: opens === undefined && closes === undefined ? [] : [window],
    externalUrl,
    feeClasses: feeClasses.length === 0 ? undefined : feeClasses,
  });
}

/** Links to tickets for one session. */
export function offerLinks({ data, builder }: OfferContext, node: JsonObject, at: string): readonly Link[] {
  const label: Session['title'] = { de: 'Anmeldung', en: 'Sign-up' };
  return data.nodes(node, 'offers').flatMap((offer) => {
    const stated = data.text(offer, 'name') ?? label;
    return linkOf(data.page(offer, 'url'), stated, { findings: builder.findings, at }) ?? [];
  });
}
