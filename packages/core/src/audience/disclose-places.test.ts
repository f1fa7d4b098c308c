import { describe, expect, it } from 'vitest';
import { buildActor, buildVenue, seenBy } from '../testing/index.js';

const confirmed = { confirmedFor: ['event-1'] };
const member = { memberOf: ['network-1'] };
const team = { organises: ['event-1'] };

describe('places', () => {
  const location = { address: { street: 'Gartenweg 1' }, geo: { latitude: 50, longitude: 10 }, areaName: 'Altstadt' };
  const home = buildVenue({ kind: 'privateHome', name: 'Bei Familie Beispiel', travel: 'Zweites Tor', location });
  const district = { areaName: 'Altstadt', precision: 'district' };

  it('of a private home are a district without a name for strangers', () => {
    const seen = seenBy('venues', home);
    expect(seen).toMatchObject({ location: district });
    expect(JSON.stringify(seen)).not.toMatch(/Gartenweg|Familie|Tor|latitude/u);
  });

  it('of a private home are exact for the confirmed, not for members', () => {
    expect(seenBy('venues', home, { viewer: confirmed })).toMatchObject({ location, name: 'Bei Familie Beispiel' });
    const ofNetwork = { ...home, scope: { networkId: 'network-1' } };
    expect(seenBy('venues', ofNetwork, { viewer: member })).toMatchObject({ location: district });
  });

  it('of a private home follow the rule for its address', () => {
    const closed = { ...home, visibility: [{ group: 'approach', audience: 'coordination' }] };
    expect(seenBy('venues', closed, { viewer: confirmed })).toMatchObject({ location: district });
    expect(seenBy('venues', closed, { viewer: team })).toMatchObject({ location });
  });

  it('of a private home cannot be opened to everybody', () => {
    const opened = { ...home, visibility: [{ group: 'approach', audience: 'public' }] };
    expect(JSON.stringify(seenBy('venues', opened))).not.toMatch(/Gartenweg|Familie/u);
  });

  it('stated as hidden are absent for strangers, a private home too', () => {
    for (const kind of ['centre', 'privateHome']) {
      const venue = buildVenue({ kind, location: { ...location, precision: 'hidden' } });
      expect(seenBy('venues', venue)).not.toHaveProperty('location');
    }
  });

  it('stated as district are exact for members', () => {
    const place = buildActor({ location: { ...location, precision: 'district' } });
    expect(seenBy('actors', place)).toMatchObject({ location: district });
    expect(seenBy('actors', place)?.['location']).not.toHaveProperty('address');
    expect(seenBy('actors', place, { viewer: member })).toMatchObject({ location });
  });
});
