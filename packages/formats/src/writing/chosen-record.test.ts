import { buildEventDocument, buildNetworkDocument } from '@geflecht/core/testing';
import { expect, it } from 'vitest';
import { chosenEvent, chosenNetwork } from './chosen-record.js';

it('is the first event or network unless an id asks for another', () => {
  const [events, networks] = [buildEventDocument(), buildNetworkDocument()];
  expect(chosenEvent(events)).toBe(events.events?.[0]);
  expect(chosenNetwork(networks)).toBe(networks.networks?.[0]);
});

it('is refused where the document does not hold it', () => {
  expect(() => chosenEvent(buildNetworkDocument())).toThrowError(expect.objectContaining({ code: 'nothing-to-write' }));
  expect(() => chosenNetwork(buildNetworkDocument(), 'no-such')).toThrowError(
    expect.objectContaining({ code: 'nothing-to-write' }),
  );
});
