import type { Documentation, Event as Gathering, Quote, Report } from '@geflecht/core/event';
import { html, nothing } from 'lit';
import { heading } from '../../internal/heading.js';
import { accessesOf, named } from './agenda-details-model.js';
import { organisationName } from './agenda-model.js';
import { renderAccess } from './details-access.js';
import { materialList } from './details-materials.js';
import { cards, link, list, section } from './details-pieces.js';
import { scopeOf } from './details-scope.js';
import { renderAbout } from './documentation-about.js';
import { saidBy } from './documentation-model.js';
import type { DetailsScope } from './details-scope.js';
import { joinWords } from './join-words.js';
import { renderMedia } from './media-gallery.js';
import { line } from './render-entry.js';
import { renderRichText } from './render-rich-text.js';

const jump = ({ currentTarget }: Event): void => {
  const button = currentTarget as HTMLButtonElement;
  (button.getRootNode() as ShadowRoot).getElementById(button.value)?.focus();
};

/** What is written about the event as a whole, after a list that leads there; the rest stands in the details. */
function sections({ sections: all = [] }: Documentation, scope: DetailsScope): unknown {
  const { level, texts, write } = scope;
  const own = all.filter(({ sessionId }) => !sessionId);
  const contents = own.map(
    ({ anchor, heading: title, teaser }) =>
      html`<button value="section-${anchor}" @click=${jump}>${write(title)}</button> ${line('muted', write(teaser))}`,
  );
  const bodies = own.map(
    ({ anchor, body, heading: title }) =>
      html`<section id="section-${anchor}" tabindex="-1" part="section">
        ${heading(level, write(title))} ${renderRichText(body, level + 1, texts)}
      </section>`,
  );
  return [own.length > 1 ? list(contents) : '', bodies];
}

/** How many were there, and from which fields of society. */
function attended({ bySector = [], people }: NonNullable<Gathering['attendance']>, scope: DetailsScope): unknown {
  const { agenda, sectors, words, write } = scope;
  const terms = agenda.document.taxonomies?.find(({ id }) => id === 'sector')?.terms ?? [];
  const own = bySector.map(({ people: some, sectorId }) => {
    const label = terms.find(({ id }) => id === sectorId)?.label ?? sectors?.get(sectorId) ?? sectorId;
    return [write(label), `: ${some}`];
  });
  return [line('', words.attended(people)), list(own)];
}

function quote(own: Quote, { write }: DetailsScope): unknown {
  return html`<figure part="quote">
    <blockquote><p>${write(own.text)}</p></blockquote>
    <figcaption>${line('muted', joinWords(saidBy(own).map((text) => write(text))))}</figcaption>
  </figure>`;
}

function report({ author, body, title, url }: Report, scope: DetailsScope): unknown {
  const { agenda, level, texts, write } = scope;
  return html`${heading(level + 1, link(url, write(title)))} ${line('muted', write(organisationName(author, agenda)))}
  ${renderRichText(body, level + 2, texts)}`;
}

function whole(documentation: Documentation, scope: DetailsScope): unknown {
  const { agenda, level, texts, words, write } = scope;
  const { keyMessages = [], materialIds, quotes = [], relatedLinks = [], reports = [], summary } = documentation;
  const written = reports.map((one) => report(one, scope));
  const related = relatedLinks.map(({ teaser, title, url }) => [link(url, write(title)), line('muted', write(teaser))]);
  return [
    renderRichText(summary, level, texts),
    section(words.keyMessages, list(keyMessages.map((text) => write(text))), scope),
    sections(documentation, scope),
    section(
      words.quotes,
      quotes.map((one) => quote(one, scope)),
      scope,
    ),
    section(words.materials, materialList(named(materialIds, agenda.programme.materials), scope), scope),
    section(words.reports, cards('report', written), scope),
    section(words.related, list(related), scope),
  ];
}

/** What belongs to the event as a whole: ways to take part from afar, who stands behind it, and what remains of it. */
export function renderDocumentation(outer: DetailsScope): unknown {
  const { agenda, documented, words } = outer;
  const { documentation } = documented;
  const level = outer.level + 1;
  const scope = scopeOf(documentation ?? {}, { ...outer, level: level + 1 });
  const { attendance } = agenda.programme.event;
  const content = [
    attendance ? attended(attendance, scope) : nothing,
    documentation ? whole(documentation, scope) : nothing,
    renderMedia(documented.eventMedia, scope),
  ];
  const isOver = Boolean(documentation ?? attendance) || documented.eventMedia.length > 0;
  return html`<div class="details" part="documentation">
    ${renderAccess(accessesOf(agenda), { ...outer, level })} ${renderAbout({ ...outer, level })}
    ${isOver ? [heading(level, words.documentation), content] : nothing}
  </div>`;
}
