import type { GeflechtDocument } from '@geflecht/core/document';
import type { ShownKind } from '../reading/read-request.js';
import { elementOfKind } from '../taking/element-of-kind.js';
import { makeElement } from './make-element.js';
import { pagePart } from './page-part.js';

/** What is previewed, and how. */
export interface Preview {
  readonly kind: ShownKind;
  readonly json: Blob;
  /** The document where it is at hand; else it is asked for first, as drawing it may take long. */
  readonly document?: GeflechtDocument | undefined;
  readonly id?: string | undefined;
  readonly locale?: string | undefined;
  readonly isEmpty: boolean;
}

interface PreviewElement extends HTMLElement {
  data: unknown;
}

/** The elements as an association would keep them, on the web space of the page. */
async function loadElement(kind: ShownKind): Promise<void> {
  const address = `/geflecht/${elementOfKind[kind]}.js`;
  await import(/* @vite-ignore */ address);
}

async function draw(place: HTMLElement, { kind, id, locale }: Preview, document: GeflechtDocument): Promise<void> {
  const tag = `geflecht-${elementOfKind[kind]}`;
  const name = kind === 'event' ? 'event' : 'network';
  const element = globalThis.document.createElement(tag) as PreviewElement;
  element.setAttribute('heading-level', '3');
  if (id !== undefined) element.setAttribute(name, id);
  if (locale !== undefined) element.setAttribute('locale', locale);
  element.data = document;
  place.replaceChildren(element);
  await loadElement(kind);
}

async function drawParsed(place: HTMLElement, preview: Preview): Promise<void> {
  await draw(place, preview, JSON.parse(await preview.json.text()) as GeflechtDocument);
}

function askFirst(place: HTMLElement, preview: Preview): void {
  const button = makeElement('button', { type: 'button', class: 'quiet-button' }, 'Vorschau trotzdem zeigen');
  button.addEventListener('click', () => {
    button.disabled = true;
    void drawParsed(place, preview);
  });
  place.replaceChildren(
    makeElement('p', {}, 'Das ist sehr viel auf einmal. Die Vorschau kann auf diesem Gerät einige Sekunden dauern.'),
    makeElement('p', {}, button),
  );
}

/** Shows what the page will show; a new element each time, so that nothing of the one before stays. */
export async function showPreview(preview: Preview): Promise<void> {
  const place = pagePart('vorschau-ort', HTMLElement);
  if (preview.isEmpty) {
    place.replaceChildren(
      makeElement('p', {}, 'Davon ist nichts für alle bestimmt. Vielleicht ist es noch ein Entwurf.'),
    );
  } else if (preview.document === undefined) askFirst(place, preview);
  else await draw(place, preview, preview.document);
}

/** Takes the preview away. */
export function clearPreview(): void {
  pagePart('vorschau-ort', HTMLElement).replaceChildren();
}
