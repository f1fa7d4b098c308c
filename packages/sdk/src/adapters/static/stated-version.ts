/** What web space states about the state of a file. */
export function statedVersion(headers: Headers): string | undefined {
  return headers.get('ETag') ?? headers.get('Last-Modified') ?? undefined;
}
