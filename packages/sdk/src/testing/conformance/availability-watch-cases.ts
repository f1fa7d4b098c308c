import type { Availability } from '@geflecht/core/contract';
import { SdkError } from '../../errors/index.js';
import type { Backend } from '../../port/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { conformanceRequest } from './conformance-document.js';
import { codeOf } from './refusal-of.js';

const capability = 'availability.watch';
const eventId = 'event-open';

interface Watched {
  /** What was told, in order, once it is there. */
  readonly next: () => Promise<Availability>;
  readonly ended: Promise<void>;
  readonly end: () => void;
}

function stop(): never {
  throw new SdkError({ code: 'network', operation: 'watchAvailability', finding: 'nothing more is told' });
}

/** Watches places, and hands out what is told one by one. */
function watch(backend: Backend): Watched {
  const heard: Availability[] = [];
  let wake: (() => void) | undefined;
  const controller = new AbortController();
  const ended = Promise.resolve(
    backend.watchAvailability?.(
      eventId,
      (availability) => {
        heard.push(availability);
        wake?.();
      },
      { signal: controller.signal },
    ),
  );
  const next = async () => {
    for (;;) {
      const [first] = heard.splice(0, 1);
      if (first !== undefined) return first;
      await Promise.race([ended.then(stop), new Promise<void>((resolve) => (wake = resolve))]);
    }
  };
  return { next, ended, end: () => controller.abort() };
}

const leftIn = ({ bookables }: Availability) => bookables.map(({ placesLeft }) => placesLeft);

/** Cases about watching free places. */
export const availabilityWatchCases: readonly ConformanceCase[] = [
  {
    id: 'watch.first',
    capability,
    title: 'tells the places at once, as it does when asked for them',
    async run({ backend, client, expect }) {
      const { next, ended, end } = watch(backend);
      const { at: _told, ...told } = await next();
      const { at: _read, ...read } = await client.readAvailability(eventId);
      expect(told).toEqual(read);
      end();
      expect(await codeOf(ended)).toEqual('aborted');
    },
  },
  {
    id: 'watch.changed',
    capability,
    title: 'tells the places again once somebody has signed up',
    async run({ backend, client, expect }) {
      const { next, ended, end } = watch(backend);
      expect(leftIn(await next())).toEqual([3]);
      await client.createSignUp(eventId, conformanceRequest({ eventId, submitKey: client.newSubmitKey() }));
      expect(leftIn(await next())).toEqual([2]);
      end();
      expect(await codeOf(ended)).toEqual('aborted');
    },
  },
  {
    id: 'watch.unknown',
    capability,
    title: 'watches no places of an event strangers do not know',
    async run({ client, expect }) {
      const codes = ['no-such-id', 'event-draft'].map((id) => codeOf(client.watchAvailability(id, () => undefined)));
      expect(await Promise.all(codes)).toEqual(['not-found', 'not-found']);
    },
  },
  {
    id: 'watch.aborted',
    capability,
    title: 'watches nothing when called off before',
    async run({ backend, expect }) {
      const signal = AbortSignal.abort();
      const answer = Promise.resolve(backend.watchAvailability?.(eventId, () => undefined, { signal }));
      expect(await codeOf(answer)).toEqual('aborted');
    },
  },
];
