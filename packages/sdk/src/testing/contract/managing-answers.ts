import type {
  Availability,
  ErasureRequest,
  MailProofRequest,
  ManageLinkRequest,
  OwnSignUpChange,
} from '@geflecht/core/contract';
import type { Backend } from '../../port/index.js';
import { json, problem, storing } from './answer.js';
import type { Answer, Asked } from './answer.js';

function keyOf({ init }: Asked): string {
  return new Headers(init.headers).get('Authorization')?.replace(/^Bearer /, '') ?? '';
}

/** Free places as server-sent events; the answer begins with the first of them, so that a refusal is still one. */
function stream(backend: Backend, { id, options: { signal } }: Asked): Promise<Response> | undefined {
  if (backend.watchAvailability === undefined) return undefined;
  const watch = backend.watchAvailability.bind(backend);
  return new Promise((resolve, reject) => {
    const { readable, writable } = new TransformStream<string, string>();
    const headers = { 'Content-Type': 'text/event-stream' };
    const response = new Response(readable.pipeThrough(new TextEncoderStream()), { headers });
    const writer = writable.getWriter();
    const tell = (availability: Availability) => {
      void writer.write(`event: availability\ndata: ${JSON.stringify(availability)}\n\n`).catch(() => undefined);
      resolve(response);
    };
    watch(id, tell, { signal }).then(
      () => void writer.close(),
      (error: unknown) => {
        void writer.abort(error).catch(() => undefined);
        reject(error);
      },
    );
  });
}

const erase = storing((backend, asked, request: ErasureRequest) =>
  asked.id === 'erasure' ? backend.eraseOwnSignUp?.(keyOf(asked), request, asked.options) : undefined,
);

async function proveMail(backend: Backend, { init, options }: Asked): Promise<Response> {
  const receipt = await backend.proveMail?.((await new Response(init.body).json()) as MailProofRequest, options);
  return receipt === undefined ? problem('not-found') : json(receipt, { status: 201 });
}

/** What the contract says about managing one's own sign-up, and about what surrounds signing up. */
export const managingAnswers: Readonly<Record<string, Answer>> = {
  'GET /v1/own-sign-up': (backend, asked) =>
    backend.readOwnSignUp?.(keyOf(asked), asked.options).then((own) => json(own)),
  'POST /v1/own-sign-up': storing((backend, asked, request: OwnSignUpChange) =>
    backend.changeOwnSignUp?.(keyOf(asked), request, asked.options),
  ),
  'POST /v1/own-sign-up/{id}': (backend, asked) =>
    asked.id === 'mail-proof' ? proveMail(backend, asked) : erase(backend, asked),
  async 'POST /v1/events/{id}/manage-links'(backend, { id, init, options }) {
    const request = (await new Response(init.body).json()) as ManageLinkRequest;
    const receipt = await backend.requestManageLink?.(id, request, options);
    return receipt === undefined ? problem('not-found') : json(receipt, { status: 201 });
  },
  'GET /v1/challenge': (backend, { options }) => backend.readChallenge?.(options).then((challenge) => json(challenge)),
  'GET /v1/events/{id}/availability/events': stream,
};
