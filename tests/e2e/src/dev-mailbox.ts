import { waitUntil } from '@geflecht/tooling-run/wait-until';

/** A mail as the mailbox for development shows it. */
export interface ReadMail {
  readonly subject: string;
  readonly text: string;
  /** Key of the sign-up, from the link; empty where there is none. */
  readonly key: string;
  /** The personal link as it stands in the mail; empty where there is none. */
  readonly link: string;
  /** Lines of the calendar that came with it, unfolded; empty where none did. */
  readonly calendar: readonly string[];
  /** Address of its HTML part. */
  readonly htmlUrl: string;
  /** Address of the page that shows its text. */
  readonly url: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (html: string): string =>
  html.replaceAll(/&(amp|lt|gt|quot|#39);/gu, (whole, name: string) => entities[name] ?? whole);

async function textAt(url: string): Promise<string> {
  const response = await fetch(url);
  return plain(await response.text());
}

async function readMail(url: string, subject: string): Promise<ReadMail> {
  const page = await textAt(url);
  const text = /<pre lang="[^"]*" id="text">(.*?)<\/pre>/su.exec(page)?.[1] ?? '';
  const calendar = /<h2>Kalender[^<]*<\/h2>\s*<pre>(.*?)<\/pre>/su.exec(page)?.[1] ?? '';
  const link = /https?:\/\/\S+#\S*geflecht_(?:manage|move)_[\w-]+/u.exec(text)?.[0] ?? '';
  return {
    subject,
    text,
    link,
    key: /geflecht_manage_[\w-]+$/u.exec(link)?.[0] ?? '',
    calendar: calendar.replaceAll(/\r?\n[ \t]/gu, '').split(/\r?\n/u),
    htmlUrl: `${url}/html`,
    url,
  };
}

/** The mailbox in which the server keeps what it would send. */
export class DevMailbox {
  readonly #url: string;

  /** @param api address of the server */
  constructor(api: string) {
    this.#url = `${api}/dev/mails`;
  }

  /** Subjects of the mails to an address, the latest first. */
  async subjects(to: string): Promise<readonly string[]> {
    return (await this.#list(to)).map(({ subject }) => subject);
  }

  /**
   * Waits for the latest mail to an address whose subject holds words.
   *
   * @throws Error where none comes
   */
  async mail(to: string, words: string): Promise<ReadMail> {
    const find = async () => (await this.#list(to)).find(({ subject }) => subject.includes(words));
    if (!(await waitUntil(async () => (await find()) !== undefined))) {
      throw new Error(`No mail "${words}" came to ${to}, only: ${(await this.subjects(to)).join(' | ')}`);
    }
    const { path = '', subject = '' } = (await find()) ?? {};
    return readMail(new URL(path, this.#url).href, subject);
  }

  async #list(to: string): Promise<readonly { readonly path: string; readonly subject: string }[]> {
    const page = await textAt(this.#url);
    const entries = [...page.matchAll(/<li><a href="([^"]+)">(.*?)<\/a> an (\S+),/gu)];
    return entries.flatMap(([, path = '', subject = '', address]) => (address === to ? [{ path, subject }] : []));
  }
}

/** The values of a property in a calendar's lines, in order. */
export function valuesOf(calendar: readonly string[], property: string): readonly string[] {
  const head = new RegExp(`^${property}(?:;[^:]*)?:`, 'u');
  return calendar.filter((line) => head.test(line)).map((line) => line.replace(head, ''));
}
