import { matrix } from '@geflecht/core/matrix';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { MessagesController } from '../../../controllers/messages-controller.js';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import type { GuideHost, MapPart } from '../map-part.js';
import type { LiveScreen } from '../map-screen-model.js';
import { showsActor, showsTie } from '../map-shown-model.js';
import { mostInMatrix } from '../map-view-model.js';
import type { MapActor, MapTie } from '../network-map-model.js';
import { renderMark } from '../render-mark.js';
import { words } from '../render-words.js';
import type { MatrixMessages } from './locales/matrix-messages.js';
import { matrixStyles } from './matrix-styles.js';

const catalogue = {
  de: () => import('./locales/matrix-de.js'),
  'de-simple': () => import('./locales/matrix-de-simple.js'),
  en: () => import('./locales/matrix-en.js'),
};

/** Signs of stages, fuller as a tie has grown further. */
const signs: Readonly<Record<MapTie['stage'], string>> = {
  wished: '·',
  contact: '○',
  workingRelation: '◔',
  cooperation: '◑',
  partnership: '●',
};

interface Table {
  readonly rows: readonly MapActor[];
  /** Ties by row and column. */
  readonly ties: ReadonlyMap<string, readonly MapTie[]>;
}

/** The actors that are shown, tied ones side by side. */
function tableOf({ map, shown }: LiveScreen): Table {
  const actors = map.actors.filter((actor) => showsActor(shown, actor));
  const ties = new Map(map.ties.filter((tie) => showsTie(shown, tie)).map((tie) => [tie.record.id as string, tie]));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const read = matrix(
    {
      actors: actors.map(({ id, sectorId }) => ({ id, groupId: sectorId })),
      ties: [...ties.values()].map(({ record, from, to }) => {
        return { id: record.id, fromId: from.id, toId: to.id, direction: record.direction };
      }),
    },
    { limit: mostInMatrix },
  );
  if (!read.ok) return { rows: [], ties: new Map() };
  const { actorIds, cells } = read.value;
  return {
    rows: actorIds.flatMap((id) => byId.get(id) ?? []),
    ties: new Map(
      cells.map(({ row, column, tieIds }) => [`${row} ${column}`, tieIds.flatMap((id) => ties.get(id) ?? [])]),
    ),
  };
}

function renderCell(ties: readonly MapTie[], { messages, vocabulary }: LiveScreen): TemplateResult {
  const told = ties.map(({ kindId, stage }) => `${vocabulary.kind(kindId).value}, ${messages.stages[stage] ?? stage}`);
  return html`<td>
    <span aria-hidden="true">${ties.map(({ stage }) => signs[stage])}</span>
    <span class="visually-hidden">${told.join('; ')}</span>
  </td>`;
}

function renderTable({ rows, ties }: Table, screen: LiveScreen, caption: string): TemplateResult {
  const { actions } = screen;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${rows.map(({ name }) => html`<th scope="col"><span>${words(name)}</span></th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (actor, row) =>
          html`<tr>
            <th scope="row">
              <button type="button" class="name" @click=${() => actions.open(actor)}>
                ${renderMark(actor.mark)} ${words(actor.name)}
              </button>
            </th>
            ${rows.map((_, column) => {
              const here = ties.get(`${row} ${column}`);
              return here === undefined ? html`<td></td>` : renderCell(here, screen);
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** All with all as a table, for small networks: who works with whom at one glance, row by row. */
export function createPart(host: GuideHost): MapPart {
  const controller = new MessagesController<MatrixMessages>(host, catalogue);
  adoptStyles(host.renderRoot, matrixStyles);
  return {
    renderStage(screen) {
      const { messages } = controller;
      if (screen.view !== 'matrix' || messages === undefined) return undefined;
      const stages = Object.entries(signs).map(([stage, sign]) => `${sign} ${screen.messages.stages[stage] ?? stage}`);
      return html`<div class="matrix" role="region" tabindex="0" aria-label=${messages.label}>
          ${renderTable(tableOf(screen), screen, messages.caption)}
        </div>
        <p class="details">${stages.join('   ')}</p>`;
    },
  };
}
