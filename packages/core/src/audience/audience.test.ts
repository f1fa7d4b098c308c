import { describe, expect, it } from 'vitest';
import { audiences, isWithinCeiling, narrowest } from './audience.js';
import type { Audience } from './audience.js';

const within: Readonly<Record<Audience, readonly Audience[]>> = {
  public: ['public', 'confirmed', 'members', 'coordination', 'private'],
  confirmed: ['confirmed', 'coordination', 'private'],
  members: ['members', 'coordination', 'private'],
  coordination: ['coordination', 'private'],
  private: ['private'],
};

describe('isWithinCeiling', () => {
  it.each(audiences)('knows what stays within the ceiling %s', (ceiling) => {
    expect(audiences.filter((audience) => isWithinCeiling(audience, ceiling))).toEqual(within[ceiling]);
  });
});

describe('narrowest', () => {
  it('takes the narrower of two', () => {
    expect(narrowest('public', 'coordination')).toBe('coordination');
    expect(narrowest('private', 'members')).toBe('private');
    expect(narrowest('members', 'members')).toBe('members');
  });

  it('meets at coordination where two stand beside each other', () => {
    expect(narrowest('confirmed', 'members')).toBe('coordination');
    expect(narrowest('members', 'confirmed')).toBe('coordination');
  });

  it.each(audiences)('gives the same answer both ways round for %s', (one) => {
    for (const other of audiences) expect(narrowest(one, other)).toBe(narrowest(other, one));
  });
});
