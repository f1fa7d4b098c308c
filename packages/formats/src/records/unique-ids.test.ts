import { describe, expect, it } from 'vitest';
import { Findings } from '../reading/findings.js';
import { modelId, UniqueIds } from './unique-ids.js';

const open = () => {
  const findings = new Findings();
  return {
    ids: new UniqueIds(findings, 'session'),
    codes: () => findings.warnings().map(({ code, count }) => `${code} ${count}`),
  };
};

describe('UniqueIds', () => {
  it('keeps the ids of the origin', () => {
    const { ids, codes } = open();
    expect([ids.take('n1', 'x'), ids.take('Ümläut & Co.', 'x')]).toEqual(['n1', 'Ümläut & Co.']);
    expect(codes()).toEqual([]);
  });

  it('numbers what occurs again and says so', () => {
    const { ids, codes } = open();
    expect(['a', 'a', 'a~2', 'a'].map((id) => ids.take(id, 'x'))).toEqual(['a', 'a~2', 'a~2~2', 'a~3']);
    expect(codes()).toEqual(['id-duplicate 3']);
  });

  it('replaces what the model does not allow', () => {
    const { ids, codes } = open();
    expect([ids.take('', 'x'), ids.take(' a\u0000b ', 'x'), ids.take('', 'x')]).toEqual([
      'session',
      'a b',
      'session~2',
    ]);
    expect(codes()).toEqual(['id-altered 3']);
  });

  it('derives ids without a word', () => {
    const { ids, codes } = open();
    expect([ids.derive('a→b'), ids.derive('a→b')]).toEqual(['a→b', 'a→b~2']);
    expect(codes()).toEqual([]);
  });

  it('takes time in proportion to the number of repeats', () => {
    const { ids } = open();
    const taken = Array.from({ length: 50_000 }, () => ids.derive('gleich'));
    expect(new Set(taken).size).toBe(50_000);
  });
});

describe('modelId', () => {
  it('shortens long ids so that different ones stay different', () => {
    const [a, b] = [modelId(`${'x'.repeat(300)}a`), modelId(`${'x'.repeat(300)}b`)];
    expect([a.length, b.length]).toEqual([200, 200]);
    expect(a).not.toBe(b);
  });
});
