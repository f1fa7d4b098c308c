import { OfficePage } from '../src/office/office-page.js';

/** The key of the office; a real site asks the team to sign in by mail. */
async function keyOfOffice(): Promise<string> {
  const answer = await fetch('/zugang/buero.json').catch(() => undefined);
  const { key } = ((await answer?.json().catch(() => ({}))) ?? {}) as { readonly key?: string | null };
  return key ?? '';
}

const main = document.querySelector('main');
const eventId = new URLSearchParams(location.search).get('event') ?? main?.dataset['event'] ?? '';
document.querySelector(`a[href="?event=${CSS.escape(eventId)}"]`)?.setAttribute('aria-current', 'true');
await new OfficePage({ url: main?.dataset['backend'] ?? '', key: await keyOfOffice(), eventId }).start();
