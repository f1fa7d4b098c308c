import { safeUrl } from '@geflecht/core/text';

/** An address that may be loaded. */
export interface Loadable {
  readonly href: string;
  /** Whose computer would learn of the visit; absent where it is one the page speaks to anyway. */
  readonly host: string | undefined;
}

/** Addresses of the data. */
export interface DataAddresses {
  readonly src?: string | undefined;
  readonly backend?: string | undefined;
}

/** Addresses of the page, then of its data: hosts that know of the visit anyway. */
export function homesOf({ backend = '', src = '' }: DataAddresses): readonly string[] {
  return [document.baseURI, src, backend];
}

/**
 * An address as it may be loaded; nothing where it may not.
 * @param homes addresses of the page, then of its data
 */
export function loadable(url: unknown, homes: readonly string[]): Loadable | undefined {
  const [page = ''] = homes;
  const href = safeUrl(url, { schemes: ['https', 'http'], relative: true });
  if (!href || !URL.canParse(href, page)) return undefined;
  const { host } = new URL(href, page);
  const isHome = homes.some((home) => new URL(home, page).host === host);
  return { href, host: isHome ? undefined : host };
}
