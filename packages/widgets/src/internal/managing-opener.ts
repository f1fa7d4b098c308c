import type { ManagingClient } from '@geflecht/sdk/managing';

/** Opens a client at a backend's address with which parties manage their sign-ups. */
export type ManagingOpener = (url: string) => Promise<ManagingClient>;

let provided: ManagingOpener | undefined;

/** Says how such clients are opened; called once by the composition root. */
export function provideManaging(open: ManagingOpener): void {
  provided = open;
}

/** How they are opened; undefined where nobody has said so. */
export function managingOpener(): ManagingOpener | undefined {
  return provided;
}
