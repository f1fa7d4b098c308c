import type { Material } from '@geflecht/core/event';
import { wordOf } from '@geflecht/core/text';
import { html } from 'lit';
import { fileSize, languageName } from './agenda-details-model.js';
import { link, list } from './details-pieces.js';
import type { DetailsScope } from './details-scope.js';
import { joinWords } from './join-words.js';

function material({ accessible, bytes, href, kind, language, status, title }: Material, scope: DetailsScope): unknown {
  const { texts, words, write } = scope;
  const about = [
    wordOf(words.materialKinds, kind) ?? kind,
    language ? languageName(language, texts.locale) : '',
    bytes === undefined ? '' : fileSize(bytes, texts.locale),
    wordOf(words.materialStates, status),
    wordOf(words.accessible, accessible),
  ];
  return html`<span part="material">${link(href, write(title))} (${joinWords(about)})</span>`;
}

/** Materials with kind, language, size, state and whether everybody can use them; nothing without any. */
export function materialList(materials: readonly Material[], scope: DetailsScope): unknown {
  return list(materials.map((one) => material(one, scope)));
}
