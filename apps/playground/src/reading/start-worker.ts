// oxlint-disable-next-line geflecht/relative-import-ending, import/default -- the query asks the bundler for the address
import workerAddress from './read-worker.ts?worker&url';

interface AddressPolicy {
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: AddressPolicy): AddressPolicy;
}

let policy: AddressPolicy | undefined;

/** Lets the one address of the worker through where the page allows scripts from named policies only. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  if (trustedTypes === undefined) return address;
  policy ??= trustedTypes.createPolicy('geflecht', {
    createScriptURL: (asked) => (asked === workerAddress ? asked : ''),
  });
  return policy.createScriptURL(address);
}

/** Starts the thread that reads, or tells that this browser or page does not allow it. */
export function startWorker(): Worker | undefined {
  try {
    return new Worker(trusted(workerAddress), { type: 'module', name: 'einlesen' });
  } catch {
    return undefined;
  }
}
