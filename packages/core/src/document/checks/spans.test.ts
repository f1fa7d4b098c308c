import { describe, expect, it } from 'vitest';
import {
  buildActor,
  buildDocument,
  buildEvent,
  buildEventDocument,
  buildFundingProgramme,
  buildMembership,
  buildNetworkDocument,
  buildOnlineAccess,
  buildProject,
  buildSession,
  buildSignUpRules,
  buildTie,
} from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';

const session = (start: string, end: string) => buildEventDocument({ sessions: [buildSession({ start, end })] });
const event = (start: string, end: string) => buildDocument({ events: [buildEvent({ start, end })] });
const open = (fields: object) => buildEventDocument({ sessions: [buildSession({ openEnd: true, ...fields })] });

describe('spans', () => {
  it.each([
    ['before its start', '2027-03-06T10:00:00+01:00', '2027-03-06T09:59:00+01:00'],
    ['at its start', '2027-03-06T10:00:00+01:00', '2027-03-06T10:00:00+01:00'],
    ['before its start by another offset', '2027-03-06T10:00:00+01:00', '2027-03-06T10:30:00+02:00'],
  ])('of a session do not end %s', (_when, start, end) => {
    expect(findingsOf(session(start, end))).toEqual(['sessions.0.end end-before-start']);
  });

  it('of a session may cross midnight and offsets', () => {
    expect(findingsOf(session('2027-03-06T22:00:00+01:00', '2027-03-07T01:00:00+01:00'))).toEqual([]);
    expect(findingsOf(session('2027-03-06T10:00:00+01:00', '2027-03-06T09:30:00Z'))).toEqual([]);
  });

  it('of an event end on its first day at the earliest', () => {
    expect(findingsOf(event('2027-03-06', '2027-03-05'))).toEqual(['events.0.end end-before-start']);
    expect(findingsOf(event('2027-03-06', '2027-03-06'))).toEqual([]);
    expect(findingsOf(event('2027-03-06T09:00:00+01:00', '2027-03-06'))).toEqual([]);
    expect(findingsOf(event('2027-03-06', '2027-03-06T17:00:00+01:00'))).toEqual([]);
    expect(findingsOf(event('2027-03-06', '2027-03-05T23:00:00+01:00'))).toEqual(['events.0.end end-before-start']);
  });

  it.each([
    [
      'online access',
      buildEventDocument({ onlineAccesses: [buildOnlineAccess({ until: '2027-03-06T07:00:00+01:00' })] }),
      'onlineAccesses.0.until',
    ],
    [
      'a window',
      buildEventDocument({
        signUpRules: [buildSignUpRules({ windows: [{ id: 'w', opens: '2027-02-02', closes: '2027-02-01' }] })],
      }),
      'signUpRules.0.windows.0.closes',
    ],
    [
      'a membership',
      buildNetworkDocument({
        memberships: [buildMembership({ period: { since: '2027-01-02', until: '2027-01-01' } })],
      }),
      'memberships.0.period.until',
    ],
    [
      'a tie',
      buildNetworkDocument({ ties: [buildTie({ periods: [{}, { since: '2027-01-02', until: '2027-01-01' }] })] }),
      'ties.0.periods.1.until',
    ],
    [
      'a qualification',
      buildNetworkDocument({
        actors: [
          buildActor({ qualifications: [{ name: 'Elternbegleitung', on: '2027-01-02', validUntil: '2027-01-01' }] }),
          buildActor({ id: 'actor-2' }),
        ],
      }),
      'actors.0.qualifications.0.validUntil',
    ],
  ])('of %s run forwards', (_what, document, path) => {
    expect(findingsOf(document)).toEqual([`${path} end-before-start`]);
  });

  it('of a period may be one day', () => {
    const period = { since: '2027-01-01', until: '2027-01-01' };
    expect(findingsOf(buildNetworkDocument({ memberships: [buildMembership({ period })] }))).toEqual([]);
  });

  it('with an open end have no end', () => {
    expect(findingsOf(open({}))).toEqual(['sessions.0.end open-end-with-end']);
    expect(findingsOf(open({ end: undefined }))).toEqual([]);
  });

  it('of projects and funding programmes end after they start', () => {
    const period = { since: '2027-02-01', until: '2027-01-31' };
    const document = buildDocument({
      events: [buildEvent()],
      projects: [buildProject({ period }), buildProject({ id: 'project-2', period: { since: '2027-01-01' } })],
      fundingProgrammes: [buildFundingProgramme({ period })],
    });
    expect(findingsOf(document)).toEqual([
      'projects.0.period.until end-before-start',
      'fundingProgrammes.0.period.until end-before-start',
    ]);
  });
});
