import { beforeEach, describe, expect, it } from 'vitest';
import { RateLimiter } from './rate-limiter.js';

let now = 0;
const clock = { now: () => new Date(now).toISOString() };

beforeEach(() => {
  now = Date.parse('2027-02-03T10:00:00.000Z');
});

const many = (limiter: RateLimiter, key: string, count: number) =>
  Array.from({ length: count }, () => limiter.take(key));

describe('RateLimiter', () => {
  it('lets so many through and says when to come again', () => {
    const limiter = new RateLimiter({ most: 3, seconds: 30 }, clock);
    expect(many(limiter, 'one', 4)).toEqual([0, 0, 0, 10]);
  });

  it('says how long to wait without taking any', () => {
    const limiter = new RateLimiter({ most: 1, seconds: 30 }, clock);
    expect([limiter.wait('one'), limiter.wait('one'), limiter.take('one'), limiter.wait('one')]).toEqual([0, 0, 0, 30]);
  });

  it('counts each key by itself', () => {
    const limiter = new RateLimiter({ most: 1, seconds: 30 }, clock);
    expect([limiter.take('one'), limiter.take('other'), limiter.take('one')]).toEqual([0, 0, 30]);
  });

  it('lets through again what time has made room for, and no more', () => {
    const limiter = new RateLimiter({ most: 3, seconds: 30 }, clock);
    many(limiter, 'one', 3);
    now += 20_000;
    expect(many(limiter, 'one', 3)).toEqual([0, 0, 10]);
    now += 3_600_000;
    expect(many(limiter, 'one', 4)).toEqual([0, 0, 0, 10]);
  });

  it('keeps no more keys than it can bear', () => {
    const limiter = new RateLimiter({ most: 1, seconds: 3_600 }, clock);
    limiter.take('first');
    for (let index = 0; index < 20_000; index += 1) limiter.take(`key-${index}`);
    expect(limiter.take('first')).toBe(0);
  });
});
