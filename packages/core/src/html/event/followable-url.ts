import { safeUrl } from '../../text/safe-url.js';

const withScheme = /^[a-z][a-z\d+.-]*:/i;
const web = { schemes: ['http', 'https'] } as const;

/** Settings of {@link followableUrl}. */
export interface FollowableUrlOptions {
  /** Page that addresses without a site are meant from; without one they stay as they are. */
  readonly relativeTo?: string | undefined;
  /** Allowed schemes, lower case. Default those of `safeUrl`. */
  readonly schemes?: readonly string[];
}

/** An address of author data that leads from where the markup is read to what is meant; nothing where none does. */
export function followableUrl(
  address: string | undefined,
  { relativeTo, schemes }: FollowableUrlOptions,
): string | undefined {
  const url = safeUrl(address, { schemes, relative: true });
  if (url === undefined || relativeTo === undefined || withScheme.test(url)) return url;
  const page = safeUrl(relativeTo, web);
  return page !== undefined && URL.canParse(url, page) ? new URL(url, page).href : undefined;
}
