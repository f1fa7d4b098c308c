/** Runs in the page: names of everything it could have left in the browser. */
export async function leftBehind(): Promise<readonly string[]> {
  const databases = await indexedDB.databases();
  const workers = await navigator.serviceWorker.getRegistrations();
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...workers.map(({ scope }) => scope),
    ...(document.cookie === '' ? [] : [document.cookie]),
  ];
}
