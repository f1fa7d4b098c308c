import { comparableTag, fallbackChain } from '@geflecht/core/text';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Brings the messages of one language. */
export type MessageLoader<Messages> = () => Promise<{ readonly messages: Messages }>;

/** Messages by language: at hand, or loaded on demand. German speaks wherever another language is missing. */
export type MessageCatalogue<Messages> = Readonly<Record<string, Messages | MessageLoader<Messages>>>;

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
export function nearestLanguage(locale: string, catalogue: object): string {
  return fallbackChain(comparableTag(locale)).find((tag) => tag in catalogue) ?? defaultLocale;
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
    void this.#speak(nearestLanguage(locale, this.#catalogue), locale);
  }

  async #speak(tag: string, locale: string): Promise<void> {
    const entry = this.#catalogue[tag];
    if (typeof entry !== 'function') return this.#use(entry, tag);
    const { messages } = await (entry as MessageLoader<Messages>)().catch(() => ({ messages: undefined }));
    if (locale !== this.#locale) return;
    if (messages !== undefined) this.#use(messages, tag);
    else if (tag !== defaultLocale) void this.#speak(defaultLocale, locale);
  }

  #use(messages: Messages | undefined, tag: string): void {
    this.#messages = messages;
    this.#language = tag;
    this.#host.requestUpdate();
  }
}
