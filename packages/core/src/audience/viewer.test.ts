import { describe, expect, it } from 'vitest';
import { buildViewer } from '../testing/index.js';
import { audiencesOf, publicViewer } from './viewer.js';
import type { Scope } from './meta.js';

const event = { eventId: 'event-1' } as Scope;
const network = { networkId: 'network-1' } as Scope;
const read = (viewer: Parameters<typeof buildViewer>[0], scope: Scope | undefined) =>
  [...audiencesOf(buildViewer(viewer), scope)].toSorted();

describe('audiencesOf', () => {
  it('gives a visitor the public groups of everything', () => {
    expect(read(publicViewer, event)).toEqual(['public']);
    expect(read(publicViewer, network)).toEqual(['public']);
  });

  it('gives a confirmed participant or contributor the confirmed groups of that event only', () => {
    expect(read({ confirmedFor: ['event-1'] }, event)).toEqual(['confirmed', 'public']);
    expect(read({ confirmedFor: ['event-2'] }, event)).toEqual(['public']);
  });

  it('gives a member the member groups of that network only', () => {
    expect(read({ memberOf: ['network-1'] }, network)).toEqual(['members', 'public']);
    expect(read({ memberOf: ['network-2'] }, network)).toEqual(['public']);
  });

  it('gives the event team everything up to coordination of that event only', () => {
    expect(read({ organises: ['event-1'] }, event)).toEqual(['confirmed', 'coordination', 'members', 'public']);
    expect(read({ organises: ['event-2'] }, event)).toEqual(['public']);
  });

  it('gives the network coordination member and coordination groups of that network only', () => {
    expect(read({ coordinates: ['network-1'] }, network)).toEqual(['coordination', 'members', 'public']);
    expect(read({ coordinates: ['network-2'] }, network)).toEqual(['public']);
  });

  it('does not mix up an event and a network of the same id', () => {
    const same = { eventId: 'one' } as Scope;
    expect(read({ memberOf: ['one'], coordinates: ['one'] }, same)).toEqual(['public']);
  });

  it('gives nobody more than the public groups of a record without scope', () => {
    const everywhere = { memberOf: ['network-1'], coordinates: ['network-1'], organises: ['event-1'] };
    expect(read({ ...everywhere, confirmedFor: ['event-1'] }, undefined)).toEqual(['public']);
  });
});
