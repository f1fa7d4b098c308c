import type { FundingNotice, Session, Track } from '@geflecht/core/event';
import type { LitElement, ReactiveController } from 'lit';
import { groundOf } from '../../internal/ground.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { lateBaseStyles } from '../../styles/late-base-styles.js';
import type { AgendaScope, LateDrawing } from './agenda-scope.js';
import { lateStyles } from './late-styles.js';
import { renderNotice } from './render-notice.js';
import type { SessionDetails } from './session-details.js';

/** What the agenda tells about itself once its first picture is painted. */
export interface LateAgendaHost extends LitElement {
  /** Whether the picture no longer fits the element's width. */
  readonly isOutgrown: boolean;
  readonly tracks: readonly Track[];
}

const hexColour = /^#[\da-f]{3,8}$/i;

/** Rules that give each track its colour as `--_track`; whatever is no hex colour is left out. */
export function trackRules(tracks: readonly Track[]): string {
  const coloured = tracks.filter(({ colour = '' }) => hexColour.test(colour));
  return coloured.map(({ id, colour }) => `[data-track="${CSS.escape(id)}"]{--_track:${colour}}`).join('');
}

/**
 * What the first picture does without: it follows the width, opens details, leads to days, and brings the looks of print
 * and of headers that stay in view.
 */
export class LateAgenda implements ReactiveController, LateDrawing {
  readonly #host: LateAgendaHost;
  readonly #own = new CSSStyleSheet();
  readonly #observer = new ResizeObserver(() => {
    // A picture drawn within the observer's own turn would change the size it is just telling.
    if (this.#host.isOutgrown) requestAnimationFrame(() => this.#host.requestUpdate());
  });
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  #details: SessionDetails | undefined;

  constructor(host: LateAgendaHost) {
    this.#host = host;
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, lateBaseStyles, lateStyles);
    root.adoptedStyleSheets.push(this.#own);
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    this.#scheme.addEventListener('change', this.hostUpdated);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#scheme.removeEventListener('change', this.hostUpdated);
  }

  /** Fits what depends on the data and on the page around. */
  readonly hostUpdated = (): void => {
    const ground = `:host{--_ground:var(--geflecht-background,${groundOf(this.#host).colour})}`;
    this.#own.replaceSync(ground + trackRules(this.#host.tracks));
  };

  drawNotice(notice: FundingNotice, scope: AgendaScope): unknown {
    return renderNotice(notice, scope);
  }

  isOpen(session: Session): boolean {
    return this.#details?.isOpen(session) ?? false;
  }

  draw(session: Session, scope: AgendaScope): unknown {
    return this.#details?.draw(session, scope);
  }

  /** Does what a button of the agenda stands for. */
  press({ dataset: { day, session } }: HTMLElement): void {
    if (session !== undefined) void this.#toggle(session);
    if (day !== undefined) this.#host.renderRoot.querySelector<HTMLElement>(`[id="day-${day}"]`)?.focus();
  }

  async #toggle(sessionId: string): Promise<void> {
    const { SessionDetails: Details } = await import('./session-details.js');
    this.#details ??= new Details(this.#host);
    this.#details.toggle(sessionId);
  }
}
