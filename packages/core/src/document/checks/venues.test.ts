import { describe, expect, it } from 'vitest';
import { buildEventDocument, buildVenue } from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';

describe('venues', () => {
  it('have a name', () => {
    const venues = [buildVenue({ name: undefined })];
    expect(findingsOf(buildEventDocument({ venues }))).toEqual(['venues.0.name name-missing?']);
  });

  it('may do without where they are a private home', () => {
    expect(findingsOf(buildEventDocument({ venues: [buildVenue({ kind: 'privateHome', name: undefined })] }))).toEqual(
      [],
    );
  });
});
