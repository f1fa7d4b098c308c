/** A key as it stands in the fragment of an address, which browsers send to nobody. */
const inFragment = /^#(?:geflecht-manage=([\w-]+)|(geflecht_manage_[\w-]+))$/;

/** Takes the key of somebody's own sign-up out of the page's address, so that it stays in memory only. */
export function takeManageKey(): string | undefined {
  // By its name, whatever it looks like; or alone, as the reference server’s mails have it.
  const [, named, key = named] = inFragment.exec(location.hash) ?? [];
  if (key) history.replaceState(history.state, '', location.pathname + location.search);
  return key;
}
