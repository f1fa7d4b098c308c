import { cdp } from 'vitest/browser';

/** What Chromium tells assistive technology about one piece of a page. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** States such as `expanded`, `focusable`, `modal`. */
  readonly states: Readonly<Record<string, unknown>>;
}

interface ProtocolNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

interface ProtocolFrames {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly ProtocolFrames[];
}

/** Chromium's own protocol, as far as tests of what it tells and shows need it. */
interface Protocol {
  send(method: 'Page.getFrameTree'): Promise<{ readonly frameTree: ProtocolFrames }>;
  send(
    method: 'Accessibility.getFullAXTree',
    of: { readonly frameId: string },
  ): Promise<{ readonly nodes: readonly ProtocolNode[] }>;
  send(
    method: 'Emulation.setEmulatedMedia',
    media: { readonly features: readonly { readonly name: string; readonly value: string }[] },
  ): Promise<unknown>;
}

const protocol = () => cdp() as unknown as Protocol;

function frameOfTest({ frame, childFrames = [] }: ProtocolFrames): string | undefined {
  if (new URL(frame.url).search === location.search) return frame.id;
  return childFrames.map(frameOfTest).find((id) => id !== undefined);
}

const accessible = ({ name, properties = [], role }: ProtocolNode): AccessibleNode => ({
  role: role?.value ?? '',
  name: name?.value.trim() ?? '',
  states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
});

/** Everything Chromium tells assistive technology about the page of the test, shadow roots included, in reading order. */
export async function accessibleNodes(): Promise<readonly AccessibleNode[]> {
  const { frameTree } = await protocol().send('Page.getFrameTree');
  const frameId = frameOfTest(frameTree);
  if (frameId === undefined) return [];
  const { nodes } = await protocol().send('Accessibility.getFullAXTree', { frameId });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: ProtocolNode | undefined): readonly AccessibleNode[] => {
    if (node === undefined) return [];
    const within = (node.childIds ?? []).flatMap((id) => walk(byId.get(id)));
    return node.ignored ? within : [accessible(node), ...within];
  };
  return walk(nodes[0]);
}

/**
 * Makes the page believe that its reader has asked for something, such as `forced-colors` `active`; nothing: no more.
 * @param features values of media features by name
 */
export async function emulateMedia(features: Readonly<Record<string, string>> = {}): Promise<void> {
  const named = Object.entries(features).map(([name, value]) => ({ name, value }));
  await protocol().send('Emulation.setEmulatedMedia', { features: named });
}
