import type { Footprint, ForceInput, ForceLayout, ForceSpot } from '@geflecht/core/network';
import { layoutWorkerUrl } from '../../../internal/layout-worker-url.js';
import { unpackPlaces } from './layout-messages.js';
import type { LayoutAnswer, LayoutOrder } from './layout-messages.js';

interface Policy {
  readonly createScriptURL: (url: string) => string;
}

const policyKey = Symbol.for('geflecht.worker');

/** The part of Trusted Types that is used here; not every browser knows them. */
interface PolicyPage {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Policy) => Policy };
  [policyKey]?: Policy | undefined;
}

/** An address as strict pages want it: through a policy for this address alone, shared by all files of a page. */
function trusted(url: string): string {
  const page = globalThis as PolicyPage;
  page[policyKey] ??= page.trustedTypes?.createPolicy('geflecht', {
    createScriptURL: (wanted) => (wanted === url ? wanted : 'about:blank'),
  });
  return page[policyKey]?.createScriptURL(url) ?? url;
}

/** What is heard of a layout that is under way elsewhere. */
export interface LayoutListener {
  readonly drawn: (spots: readonly ForceSpot[]) => void;
  readonly finished: (layout: ForceLayout) => void;
  /** The worker could not be loaded, or broke down. */
  readonly failed: () => void;
}

function orderOf({ actors, ties }: ForceInput, footprint: Footprint | undefined): LayoutOrder {
  const ids = actors.map(({ id }) => id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const ends = new Int32Array(ties.flatMap(({ fromId, toId }) => [numbers.get(fromId) ?? -1, numbers.get(toId) ?? -1]));
  return { ids, ends, footprint };
}

/** Has a layout made by a worker; hands back what stops it, or undefined where the page allows no worker. */
export function layOutElsewhere(
  input: ForceInput,
  footprint: Footprint | undefined,
  { drawn, finished, failed }: LayoutListener,
): (() => void) | undefined {
  const url = layoutWorkerUrl();
  if (url === undefined) return undefined;
  try {
    const worker = new Worker(trusted(url));
    const order = orderOf(input, footprint);
    const stop = (): void => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      const spots = unpackPlaces(order.ids, data);
      if (data.nodeRadius === undefined) return drawn(spots);
      stop();
      finished({ spots, nodeRadius: data.nodeRadius });
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      stop();
      failed();
    });
    worker.postMessage(order, [order.ends.buffer]);
    return stop;
  } catch {
    // A page may forbid workers, or take the file from elsewhere.
    return undefined;
  }
}
