import type { GeflechtDocument } from '@geflecht/core/document';
import type { ShownKind } from '../reading/read-request.js';
import { elementOfKind } from './element-of-kind.js';

/** Languages a fallback is written in. */
export type FallbackLocale = 'de' | 'en';

/** What a fallback is made of. */
export interface FallbackRequest {
  /** The document as it is downloaded. */
  readonly json: Blob;
  readonly kind: ShownKind;
  readonly locale: FallbackLocale;
  /** Which event or network; default: the first. */
  readonly id?: string | undefined;
  /** Instant of writing. */
  readonly now: string;
}

/** What stands inside the element until its content is there, as everybody may read it. */
export async function fallbackOf({ json, kind, locale, id, now }: FallbackRequest): Promise<string> {
  const { publicDocument } = await import('../reading/take-away.js');
  const snippet = await import('@geflecht/formats/snippet');
  const document = publicDocument(JSON.parse(await json.text()) as GeflechtDocument, now);
  return snippet.fallbackOf(elementOfKind[kind], document, { locale, id, now });
}
