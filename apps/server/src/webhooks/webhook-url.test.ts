import { describe, expect, it } from 'vitest';
import { flawOfWebhookUrl } from './webhook-url.js';

describe('flawOfWebhookUrl', () => {
  it.each(['https://verein.example/haken', 'https://verein.example:8443/?a=1', 'https://93.184.216.34/'])(
    'finds none in %s',
    (url) => {
      expect(flawOfWebhookUrl(url)).toBeUndefined();
    },
  );

  it.each([
    ['haken', 'not-a-url'],
    ['http://verein.example/', 'not-https'],
    ['ftp://verein.example/', 'not-https'],
    ['data:text/plain,hallo', 'not-https'],
    ['https://ada:geheim@verein.example/', 'credentials'],
    ['https://localhost/', 'not-public'],
    ['https://localhost./', 'not-public'],
    ['https://drucker.local/', 'not-public'],
    ['https://router/', 'not-public'],
    ['https://127.0.0.1/', 'not-public'],
    ['https://2130706433/', 'not-public'],
    ['https://0x7f.1/', 'not-public'],
    ['https://0177.0.0.1/', 'not-public'],
    ['https://[::1]/', 'not-public'],
    ['https://[::ffff:10.0.0.1]/', 'not-public'],
    ['https://169.254.169.254/latest/meta-data/', 'not-public'],
    [`https://verein.example/${'a'.repeat(2_000)}`, 'too-long'],
  ])('finds one in %s: %s', (url, flaw) => {
    expect(flawOfWebhookUrl(url)).toBe(flaw);
  });
});
