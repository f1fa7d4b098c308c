import { describe, expect, it } from 'vitest';
import { downloadName, readAddress, suggestedAddress } from './file-address.js';

describe('the address of a file', () => {
  it.each([
    ['Fachtag 2027.xlsx', '/geflecht/fachtag-2027.json'],
    ['Übersicht Träger & Häuser.csv', '/geflecht/uebersicht-traeger-haeuser.json'],
    ['fest.schedule.xml', '/geflecht/fest.json'],
    ['日程.ics', '/geflecht/programm.json'],
    ['', '/geflecht/programm.json'],
  ])('is suggested for %s', (name, address) => {
    expect(suggestedAddress(name)).toBe(address);
  });

  it.each([
    '/geflecht/a.json',
    'a.json',
    './daten/a.json',
    '../a.json',
    'https://verein.example/a.json?v=2',
    ' /a.json ',
  ])('may be %s', (written) => {
    expect(readAddress(written)).toBe(written.trim());
  });

  it.each([
    '',
    '/',
    '//fremd.example/a.json',
    'mailto:a@verein.example',
    'data:text/html,x',
    '/a b.json',
    '/a"b.json',
    'https://verein.example',
  ])('may not be %s', (written) => {
    expect(readAddress(written)).toBeUndefined();
  });

  it('ends in the name of the download', () => {
    expect(downloadName('/geflecht/fest.json?v=2')).toBe('fest.json');
    expect(downloadName('')).toBe('programm.json');
  });
});
