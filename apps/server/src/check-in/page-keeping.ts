interface UrlPolicy {
  createScriptURL(url: string): unknown;
}

/** Sent to browsers: keeps the page itself on the device, so that it opens without a connection. */
export function keepPage(): void {
  const types = (globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => UrlPolicy } })
    .trustedTypes;
  const policy = types?.createPolicy('geflecht', { createScriptURL: (url: string) => url });
  const url = 'check-in-worker.js';
  const trusted = policy === undefined ? url : (policy.createScriptURL(url) as string);
  void navigator.serviceWorker?.register(trusted, { scope: 'check-in' });
}
