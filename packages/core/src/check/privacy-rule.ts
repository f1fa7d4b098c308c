import type { Actor } from '../network/actor.js';
import type { CheckRule } from './check-rule.js';
import { severityIn } from './severity-in.js';
import { wordsOf } from './words.js';

interface Consent {
  readonly purpose: string;
  readonly withdrawnAt?: string | undefined;
}

function hasLive(consents: readonly Consent[] = [], purpose?: string): boolean {
  return consents.some(
    (consent) => consent.withdrawnAt === undefined && (purpose ?? consent.purpose) === consent.purpose,
  );
}

const closedRecords: CheckRule = ({ signUps = [], onlineAccesses = [], venues = [] }, findings, settings) => {
  const severity = severityIn(settings);
  const lists = [
    { code: 'sign-ups-included', name: 'signUps', count: signUps.length },
    { code: 'online-access-included', name: 'onlineAccesses', count: onlineAccesses.length },
  ] as const;
  for (const { code, name, count } of lists) {
    if (count > 0) findings.add({ path: [name], code, topic: 'privacy', severity, count });
  }
  for (const [index, { kind, location }] of venues.entries()) {
    if (kind !== 'privateHome' || (location?.address === undefined && location?.geo === undefined)) continue;
    findings.add({ path: ['venues', index, 'location'], code: 'home-address-included', topic: 'privacy', severity });
  }
};

function mayBePublished({ consents, reviewOn }: Actor, today: string): boolean {
  return hasLive(consents) && reviewOn !== undefined && reviewOn >= today;
}

const persons: CheckRule = ({ actors = [] }, findings, settings) => {
  for (const [index, actor] of actors.entries()) {
    if (actor.kind !== 'person' || mayBePublished(actor, settings.today)) continue;
    findings.add({
      path: ['actors', index],
      code: 'person-without-consent',
      topic: 'privacy',
      severity: severityIn(settings),
      about: wordsOf(actor.name),
    });
  }
};

const photos: CheckRule = ({ actors = [], contributors = [] }, findings) => {
  const people = [
    ...contributors.map((one, index) => ({ one, path: ['contributors', index, 'photo'] })),
    ...actors.map((one, index) => ({ one, path: ['actors', index, 'photo'] })),
  ];
  for (const { one, path } of people) {
    if (one.photo === undefined || hasLive(one.consents, 'photo')) continue;
    findings.add({ path, code: 'photo-without-consent', topic: 'privacy', about: wordsOf(one.name) });
  }
};

/** Who would be exposed if the document lay open. */
export const privacyRule: CheckRule = (document, findings, settings) => {
  for (const rule of [closedRecords, persons, photos]) rule(document, findings, settings);
};
