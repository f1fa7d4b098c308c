import type { Client } from '@geflecht/sdk';
import { actingClient } from './open-client.js';
import type { ActingElement } from './open-client.js';

/** What is looked at anew now and then. */
export interface NewsHost extends ActingElement {
  /** Seconds between two looks; nobody is served by asking more often than every five. */
  readonly poll: string | undefined;
  readonly updateComplete: Promise<boolean>;
  /** Reads the source anew; hands back whether it answered. */
  refresh(): Promise<boolean>;
}

const leastSeconds = 5;

/** Looks for news of a source now and then, as long as somebody looks at the page; says who is told what has come. */
export abstract class NewsWatch<Host extends NewsHost> {
  protected readonly host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #version: string | undefined;
  #isLooking = false;
  #isStopped = false;

  constructor(host: Host) {
    this.host = host;
    document.addEventListener('visibilitychange', this.#schedule);
    this.#schedule();
  }

  /** A mark that is another one whenever there is something new; undefined where the client tells none. */
  protected abstract versionOf(client: Client): Promise<string | undefined>;

  /** Called before a look; hands back what is called once that is drawn. Nothing skips the look. */
  protected abstract look(): ((isAnswered: boolean) => void) | undefined;

  /** Looks no more. */
  stop(): void {
    this.#isStopped = true;
    document.removeEventListener('visibilitychange', this.#schedule);
    clearTimeout(this.#timer);
  }

  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    const seconds = Number(this.host.poll);
    // Whatever is under way ends first.
    if (this.#isLooking || document.hidden || !(seconds > 0)) return;
    this.#timer = setTimeout(() => void this.#look(), Math.max(leastSeconds, seconds) * 1_000);
  };

  async #look(): Promise<void> {
    const tell = this.look();
    if (tell) {
      this.#isLooking = true;
      const isAnswered = await this.#readNews().catch(() => false);
      await this.host.updateComplete;
      // The answer may have been on its way for a page that has gone.
      if (this.#isStopped) return;
      this.#isLooking = false;
      tell(isAnswered);
    }
    this.#schedule();
  }

  /**
   * Where the backend tells versions, the source itself is read only when there is another one than was read; the first look
   * reads it, since nobody knows of which version the first picture was.
   */
  async #readNews(): Promise<boolean> {
    const version = await this.#readVersion();
    if (version && version === this.#version) return true;
    const isRead = await this.host.refresh();
    if (isRead) this.#version = version;
    return isRead;
  }

  async #readVersion(): Promise<string | undefined> {
    const client = await actingClient(this.host);
    return client && this.versionOf(client);
  }
}
