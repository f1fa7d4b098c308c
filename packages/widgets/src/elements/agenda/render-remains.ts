import type { Part, ResultCard, Session } from '@geflecht/core/event';
import { wordOf } from '@geflecht/core/text';
import { html } from 'lit';
import { named } from './agenda-details-model.js';
import { cards, section } from './details-pieces.js';
import { byKind } from './documentation-model.js';
import type { DetailsScope } from './details-scope.js';
import { joinWords } from './join-words.js';
import { renderMedia } from './media-gallery.js';
import { line } from './render-entry.js';
import { renderRichText } from './render-rich-text.js';

function resultCard({ actorIds = [], by, kind, photoIds, text }: ResultCard, scope: DetailsScope): unknown {
  const { agenda, words, write } = scope;
  const about = joinWords([wordOf(words.resultKinds, kind), wordOf(words.resultBy, by)], ' · ');
  const who = joinWords(actorIds.map((id) => write(agenda.actors.get(id)?.name)));
  return html`${line('label', about)} ${line('', write(text))} ${line('muted', who)}
  ${renderMedia(named(photoIds, agenda.document.mediaItems), scope)}`;
}

function renderResults(results: readonly ResultCard[] | undefined, scope: DetailsScope): unknown {
  return section(
    scope.words.results,
    cards(
      'result',
      byKind(results).map((result) => resultCard(result, scope)),
    ),
    scope,
  );
}

/** Results of a table, station or report. */
export function renderPartRemains({ id }: Part, scope: DetailsScope): unknown {
  return renderResults(scope.documented.partResults.get(id), scope);
}

/** Results of a session, what is written about it afterwards, its pictures, films and recordings. */
export function renderSessionRemains({ id }: Session, scope: DetailsScope): unknown {
  const { documented, level, texts, write } = scope;
  const sections = documented.documentation?.sections ?? [];
  return [
    renderResults(documented.sessionResults.get(id), scope),
    sections
      .filter(({ sessionId }) => sessionId === id)
      .map(({ body, heading, teaser }) =>
        section(write(heading), [line('', write(teaser)), renderRichText(body, level + 1, texts)], scope),
      ),
    renderMedia(documented.sessionMedia.get(id) ?? [], scope),
  ];
}
