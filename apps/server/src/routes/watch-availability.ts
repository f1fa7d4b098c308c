import { streamSSE } from 'hono/streaming';
import type { SSEStreamingApi } from 'hono/streaming';
import type { AppContext } from '../http/app-env.js';
import { overloadedResponse, problemResponse } from '../http/problem.js';
import { publicAvailability } from '../live/availability-feed.js';
import type { Operation, Services } from './services.js';

const heartbeatMilliseconds = 20_000;
const retryMilliseconds = 5_000;
const secondsToRetry = '30';

async function tell(stream: SSEStreamingApi, json: string): Promise<void> {
  await stream.writeSSE({ event: 'availability', data: json, retry: retryMilliseconds });
}

/** Keeps the line open, so that neither proxies nor listeners take it for dead. */
async function keepAlive(stream: SSEStreamingApi, ended: Promise<void>): Promise<void> {
  const beat = setInterval(() => void stream.write(': \n\n'), heartbeatMilliseconds);
  await ended;
  clearInterval(beat);
}

function refusalOf({ streams, guard }: Services, context: AppContext): Response | undefined {
  const code = streams.refusal(guard.rangeOf(context));
  if (code === undefined) return undefined;
  return code === 'overloaded'
    ? overloadedResponse()
    : problemResponse(code, { headers: { 'Retry-After': secondsToRetry } });
}

/** Tells the free places of an event as everybody sees them, now and whenever they change, until the listener goes. */
export function watchAvailability(services: Services): Operation {
  const { feed, streams, guard } = services;
  return async (context) => {
    const eventId = context.req.param('eventId') ?? '';
    const first = await publicAvailability(eventId, services);
    if (first === undefined) return problemResponse('not-found');
    const refusal = refusalOf(services, context);
    if (refusal !== undefined) return refusal;
    context.header('Cache-Control', 'no-store');
    // Some proxies collect what streams before they pass it on.
    context.header('X-Accel-Buffering', 'no');
    // A question for the head alone would leave a stream behind that nobody reads.
    if (context.req.method === 'HEAD') return context.body(null, 200, { 'Content-Type': 'text/event-stream' });
    return streamSSE(context, async (stream) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const forget = streams.add(guard.rangeOf(context), resolve);
      const stop = feed.watch(eventId, (json) => void tell(stream, json));
      stream.onAbort(resolve);
      await tell(stream, first);
      await keepAlive(stream, promise);
      stop();
      forget();
    });
  };
}
