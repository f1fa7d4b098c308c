import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Messages of one language, loaded on demand. */
export type MessageCatalogue<Messages> = Readonly<Record<string, () => Promise<{ readonly messages: Messages }>>>;

/** What an element says about its language. */
export interface MessagesHost extends ReactiveControllerHost, HTMLElement {
  readonly locale: string | undefined;
}

const defaultLocale = 'de';

/** The stated locale, else the nearest `lang` also beyond shadow roots, else German. */
export function localeOf(host: HTMLElement, stated: string | undefined): string {
  if (stated) return stated;
  let node: Element | null = host;
  while (node !== null) {
    const near: Element | null = node.closest('[lang]:not([lang=""])');
    if (near !== null) return near.getAttribute('lang') ?? defaultLocale;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return defaultLocale;
}

/** The longest part of a tag the catalogue has messages for. */
function nearest(locale: string, catalogue: object): string {
  const subtags = locale.toLowerCase().split('-');
  while (subtags.length > 0 && !(subtags.join('-') in catalogue)) subtags.pop();
  return subtags.join('-') || defaultLocale;
}

/** Loads the messages of a host's language and asks for an update when they are there. */
export class MessagesController<Messages> implements ReactiveController {
  readonly #host: MessagesHost;
  readonly #catalogue: MessageCatalogue<Messages>;
  #locale: string | undefined;
  #language = defaultLocale;
  #messages: Messages | undefined;

  constructor(host: MessagesHost, catalogue: MessageCatalogue<Messages>) {
    this.#host = host;
    this.#catalogue = catalogue;
    host.addController(this);
  }

  /** Undefined until the first language is loaded. */
  get messages(): Messages | undefined {
    return this.#messages;
  }

  /** The language of the loaded messages, which may be less than what was asked for. */
  get language(): string {
    return this.#language;
  }

  /** The language asked for, as full tag. */
  get locale(): string {
    return this.#locale ?? defaultLocale;
  }

  hostConnected(): void {
    this.#locale = undefined;
  }

  hostUpdate(): void {
    const locale = localeOf(this.#host, this.#host.locale);
    if (locale === this.#locale) return;
    this.#locale = locale;
    void this.#load(nearest(locale, this.#catalogue), locale);
  }

  async #load(tag: string, locale: string): Promise<void> {
    const { messages } = (await this.#catalogue[tag]?.()) ?? {};
    if (messages === undefined || locale !== this.#locale) return;
    this.#messages = messages;
    this.#language = tag;
    this.#host.requestUpdate();
  }
}
