/** Keys as they stand in the fragment of an address, which browsers send to nobody. */
const inFragment = /^#(?:geflecht-(manage|move)=([\w-]+)|(geflecht_(manage|move)_[\w-]+))$/;

/** A key out of a mail, and what it does: `manage` opens a sign-up, `move` proves its new address. */
export interface OwnKey {
  readonly kind: string;
  readonly key: string;
}

/** Takes the key of somebody's own sign-up out of the page's address, so that it stays in memory only. */
export function takeOwnKey(): OwnKey | undefined {
  // By its name, whatever it looks like; or alone, as the reference server’s mails have it.
  const [, named, given, own, kind = named] = inFragment.exec(location.hash) ?? [];
  const key = own ?? given;
  if (!key || !kind) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return { kind, key };
}
