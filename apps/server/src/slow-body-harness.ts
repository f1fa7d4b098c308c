/**
 * A request whose body comes late.
 * @param meanwhile what happens after the server began to answer and before the body is there
 */
export function slowBody(
  value: unknown,
  meanwhile: () => Promise<unknown>,
  headers: Readonly<Record<string, string>> = {},
): RequestInit {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const source = {
    pull: async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      await meanwhile();
      controller.enqueue(bytes);
      controller.close();
    },
  };
  const about = { 'Content-Type': 'application/json', 'Content-Length': String(bytes.length) };
  const body = new ReadableStream<Uint8Array>(source, { highWaterMark: 0 });
  return { method: 'POST', body, headers: { ...about, ...headers }, duplex: 'half' } as RequestInit;
}
