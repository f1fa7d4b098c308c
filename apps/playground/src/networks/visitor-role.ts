/** Who looks at a network: `alle` for the public, else whose key is used. */
export function visitorRole(search: string, usual: string | undefined): string {
  return new URLSearchParams(search).get('als') ?? usual ?? 'alle';
}
