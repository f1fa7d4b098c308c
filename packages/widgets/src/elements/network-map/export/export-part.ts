import { html, nothing } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { printAlone } from '../../../internal/print-alone.js';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import type { GuideHost, MapPart } from '../map-part.js';
import type { LiveScreen, ScreenActions } from '../map-screen-model.js';
import { csvText } from './csv-model.js';
import { drawSvg } from './draw-svg.js';
import { actorRows, fileName, tieRows } from './export-rows-model.js';
import type { Rows } from './export-rows-model.js';
import { exportStyles } from './export-styles.js';
import { messages as german } from './locales/export-de.js';
import type { ExportMessages } from './locales/export-messages.js';
import { pngFile, save, svgFile } from './picture-file.js';

const catalogue = {
  de: german,
  'de-simple': () => import('./locales/export-de-simple.js'),
  en: () => import('./locales/export-en.js'),
};

const pngScales = [2, 4];
const papers = ['A4', 'A3'];

function button(words: string | undefined, act: () => unknown): unknown {
  return html`<button type="button" @click=${act}>${words}</button>`;
}

/** Rows as a table, without the ids they begin with. */
function renderTable(rows: Rows): unknown {
  const [head = [], ...body] = rows.map(([, ...cells]) => cells);
  return html`<table class="printed">
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${body.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Hands on what is shown: as picture, as table, on paper. */
class ExportPart implements MapPart {
  readonly #host: GuideHost;
  readonly #actions: ScreenActions;
  readonly #messages: MessagesController<ExportMessages>;
  #isPrinting = false;

  constructor(host: GuideHost, actions: ScreenActions) {
    this.#host = host;
    this.#actions = actions;
    this.#messages = new MessagesController<ExportMessages>(host, catalogue);
    adoptStyles(host.renderRoot, exportStyles);
  }

  readonly renderBeside = (screen: LiveScreen): unknown => {
    const { messages } = this.#messages;
    if (messages === undefined || this.#host.hideExport) return undefined;
    const { shown, map } = screen;
    const pictures = [
      button(messages.svg, () => this.#savePicture(screen, messages)),
      ...pngScales.map((scale, at) => button(messages.png[at], () => this.#savePicture(screen, messages, scale))),
    ];
    return html`<details class="export" part="export">
        <summary>${messages.menu}</summary>
        ${shown && html`<p class="details">${screen.messages.shown(shown.actors.size, map.actors.length)} ${messages.onlyShown}</p>`}
        <div class="files">
          ${screen.picture && pictures}
          ${button(messages.actors, () => this.#saveRows(screen, messages.actors, actorRows(screen, messages)))}
          ${button(messages.ties, () => this.#saveRows(screen, messages.ties, tieRows(screen, messages)))}
          ${papers.map((paper) => button(messages.print(paper), () => this.#print(paper)))}
        </div>
      </details>
      ${this.#isPrinting && screen.view !== 'list' ? renderTable(actorRows(screen, messages)) : nothing}`;
  };

  /** Title, overview, what state it is, and that it is not everything. */
  #captions({ map, shown, messages }: LiveScreen): readonly string[] {
    const said = [...this.#host.renderRoot.querySelectorAll('#overview, .state')].map(({ textContent }) =>
      textContent.trim(),
    );
    const left = shown && messages.shown(shown.actors.size, map.actors.length);
    return [map.wordsOf(map.network?.name)?.value ?? '', ...said, left ?? ''].filter(Boolean);
  }

  #hand(file: File, { saved }: ExportMessages): void {
    save(file);
    this.#actions.announce(saved(file.name));
  }

  #saveRows(screen: LiveScreen, title: string, rows: Rows): void {
    const { messages } = this.#messages;
    const name = fileName(screen, title.replace(/ .*/, ''), 'csv');
    if (messages !== undefined) this.#hand(new File([csvText(rows)], name, { type: 'text/csv' }), messages);
  }

  async #savePicture(screen: LiveScreen, messages: ExportMessages, scale?: number): Promise<void> {
    const svg = drawSvg(this.#host, screen, this.#captions(screen));
    if (svg === undefined) return;
    const file =
      scale === undefined
        ? svgFile(svg, fileName(screen, '', 'svg'))
        : await pngFile(svg, fileName(screen, '', 'png'), scale);
    if (file === undefined) this.#actions.announce(messages.pngRefused);
    else this.#hand(file, messages);
  }

  async #print(paper: string): Promise<void> {
    this.#isPrinting = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    addEventListener(
      'afterprint',
      () => {
        this.#isPrinting = false;
        this.#host.requestUpdate();
      },
      { once: true },
    );
    printAlone(this.#host, `${paper} landscape`);
  }
}

/** Creates what hands a map on. */
export function createPart(host: GuideHost, actions: ScreenActions): MapPart {
  return new ExportPart(host, actions);
}
