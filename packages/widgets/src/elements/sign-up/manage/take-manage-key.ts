/** A key as it stands in the fragment of an address, which browsers send to nobody. */
const inFragment = /^#geflecht-manage=([\w-]+)$/;

/** Takes the key of somebody's own sign-up out of the page's address, so that it stays in memory only. */
export function takeManageKey(): string | undefined {
  const [, key] = inFragment.exec(location.hash) ?? [];
  if (key) history.replaceState(history.state, '', location.pathname + location.search);
  return key;
}
