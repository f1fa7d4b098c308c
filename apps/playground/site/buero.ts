import { OfficePage } from '../src/office/office-page.js';

/** The key of the office; a real site asks the team to sign in by mail. */
async function keyOfOffice(): Promise<string> {
  const answer = await fetch('/zugang/buero.json').catch(() => undefined);
  const { key } = ((await answer?.json().catch(() => ({}))) ?? {}) as { readonly key?: string | null };
  return key ?? '';
}

const main = document.querySelector('main');
const asked = new URLSearchParams(location.search);
const eventId = asked.get('event') ?? main?.dataset['event'] ?? '';
const locale = asked.get('locale') === 'en' ? 'en' : 'de';
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
  const address = new URL(location.href);
  address.searchParams.set('locale', link.dataset['locale'] ?? '');
  link.href = address.href;
  if (link.dataset['locale'] === locale) link.setAttribute('aria-current', 'true');
}
await new OfficePage({ url: main?.dataset['backend'] ?? '', key: await keyOfOffice(), eventId, locale }).start();
