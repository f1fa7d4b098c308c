/** Settings of {@link safeUrl}. */
export interface SafeUrlOptions {
  /** Allowed schemes, lower case. Default `http`, `https`, `mailto`, `tel`. */
  readonly schemes?: readonly string[];
  /** Whether addresses within the same site, such as `flyer.pdf` or `#programme`, are allowed too. Default false. */
  readonly relative?: boolean;
}

const usualSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];
const schemeShape = /^([a-z][a-z\d+.-]*):(.*)$/is;

/**
 * Hands back an address from untrusted data, trimmed, where it may stand in a link or picture, else `undefined`. Refuses
 * other schemes, addresses with control characters, web addresses without host, and `//host` as a relative address.
 */
export function safeUrl(value: unknown, options: SafeUrlOptions = {}): string | undefined {
  if (typeof value !== 'string') return undefined;
  const url = value.trim();
  // Browsers drop some control characters before they read the scheme, which would let "java\tscript:" through.
  if (url === '' || /\p{Cc}/u.test(url)) return undefined;
  const [, scheme, rest = ''] = schemeShape.exec(url) ?? [];
  const isAllowed = scheme === undefined ? isWithinSite(url, options) : hasUsableScheme(scheme, rest, options);
  return isAllowed ? url : undefined;
}

function isWithinSite(url: string, { relative = false }: SafeUrlOptions): boolean {
  return relative && !/^[\\/]{2}/.test(url);
}

function hasUsableScheme(scheme: string, rest: string, { schemes = usualSchemes }: SafeUrlOptions): boolean {
  const name = scheme.toLowerCase();
  const needsHost = name === 'http' || name === 'https';
  return schemes.includes(name) && (needsHost ? /^\/\/[^/\\?#]/.test(rest) : rest !== '');
}
