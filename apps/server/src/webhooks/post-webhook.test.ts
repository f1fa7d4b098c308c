import { createServer, request } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { internetTransport, postWebhook } from './post-webhook.js';
import type { ResolvedAddress, WebhookTransport } from './post-webhook.js';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}

const here: ResolvedAddress = { address: '127.0.0.1', family: 4 };

/** A way to this machine alone, by a resolver that says what the test says. */
function local(answers: readonly (readonly ResolvedAddress[])[], timeout?: number): WebhookTransport {
  let asked = -1;
  return {
    request,
    resolve: () => {
      asked = Math.min(asked + 1, answers.length - 1);
      return Promise.resolve(answers[asked] ?? []);
    },
    isAllowed: (address) => address === here.address,
    timeout,
  };
}

const body = '{"type":"signUp.confirmed"}';

describe('postWebhook', () => {
  it('sends the body with its headers', async () => {
    const got: unknown[] = [];
    const port = await listen((asked, answer) => {
      let text = '';
      asked.on('data', (piece: Buffer) => {
        text += String(piece);
      });
      asked.on('end', () => {
        got.push([asked.method, asked.headers['geflecht-event'], text]);
        answer.writeHead(204).end();
      });
    });
    const post = { url: `http://verein.example:${port}/haken`, body, headers: { 'Geflecht-Event': 'x' } };
    expect(await postWebhook(post, local([[here]]))).toEqual({ ok: true, status: 204 });
    expect(got).toEqual([['POST', 'x', body]]);
  });

  it('does not follow a redirect', async () => {
    const asked: (string | undefined)[] = [];
    const port = await listen(({ url }, answer) => {
      asked.push(url);
      answer.writeHead(302, { Location: 'http://127.0.0.1:1/inner' }).end();
    });
    const outcome = await postWebhook({ url: `http://verein.example:${port}/a`, body, headers: {} }, local([[here]]));
    expect([outcome, asked]).toEqual([{ ok: false, status: 302 }, ['/a']]);
  });

  it('refuses a name that leads to an inner address', async () => {
    const inner = { address: '10.0.0.7', family: 4 } as const;
    const outcome = await postWebhook({ url: 'http://verein.example/', body, headers: {} }, local([[inner]]));
    expect(outcome).toEqual({ ok: false, error: 'address-refused' });
  });

  it('refuses a name that leads to an inner address among others', async () => {
    const inner = { address: '10.0.0.7', family: 4 } as const;
    const outcome = await postWebhook({ url: 'http://verein.example/', body, headers: {} }, local([[here, inner]]));
    expect(outcome).toEqual({ ok: false, error: 'address-refused' });
  });

  it('asks once for the name, so that it cannot change its mind', async () => {
    let asked = 0;
    const port = await listen((_asked, answer) => answer.writeHead(200).end());
    const transport: WebhookTransport = {
      ...local([]),
      resolve: () => {
        asked += 1;
        return Promise.resolve(asked === 1 ? [here] : [{ address: '10.0.0.7', family: 4 }]);
      },
    };
    const outcome = await postWebhook({ url: `http://verein.example:${port}/`, body, headers: {} }, transport);
    expect([outcome, asked]).toEqual([{ ok: true, status: 200 }, 1]);
  });

  it.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
    'http://verein.example/',
    'https://10.0.0.1/',
  ])('never goes to %s over the internet', async (url) => {
    expect(await postWebhook({ url, body, headers: {} }, internetTransport)).toEqual({
      ok: false,
      error: 'address-refused',
    });
  });

  it('waits no longer than it may', async () => {
    const port = await listen(() => undefined);
    const outcome = await postWebhook(
      { url: `http://verein.example:${port}/`, body, headers: {} },
      local([[here]], 30),
    );
    expect(outcome).toEqual({ ok: false, error: 'timeout' });
  });

  it('tells that nobody is there', async () => {
    const outcome = await postWebhook({ url: 'http://verein.example:1/', body, headers: {} }, local([[here]]));
    expect(outcome).toEqual({ ok: false, error: 'unreachable' });
  });

  it('does not read an answer without end', async () => {
    const port = await listen((_asked, answer) => {
      answer.writeHead(200);
      const more = () => {
        while (answer.write('x'.repeat(65_536)));
        answer.once('drain', more);
      };
      more();
    });
    const outcome = await postWebhook(
      { url: `http://verein.example:${port}/`, body, headers: {} },
      local([[here]], 500),
    );
    expect(outcome).toEqual({ ok: true, status: 200 });
  });
});
