import { describe, expect, it } from 'vitest';
import { germanChunks } from './every-chunk.js';

const files = new Map([
  ['network-map.js', 'import"./chunks/map-1.js";'],
  ['layout-worker.js', ''],
  ['agenda.js', 'import"./chunks/agenda-1.js";'],
  ['chunks/map-1.js', 'import{a}from"./shared-1.js";import("./part-1.js");import("./part-en-1.js");'],
  ['chunks/shared-1.js', 'import{b}from"./map-1.js"'],
  ['chunks/part-1.js', 'import{c}from"./words-en-1.js"'],
  ['chunks/words-en-1.js', ''],
  ['chunks/part-en-1.js', ''],
]);

describe('germanChunks', () => {
  it('follows imports, but not those of other languages that come late', () => {
    expect(germanChunks(files).toSorted()).toEqual([
      'chunks/map-1.js',
      'chunks/part-1.js',
      'chunks/shared-1.js',
      'chunks/words-en-1.js',
      'layout-worker.js',
      'network-map.js',
    ]);
  });
});
