import type { Emphasis } from './rich-emphasis.js';
import { matchEmphasis } from './rich-emphasis.js';
import type { RichInline } from './rich-node.js';
import type { RichToken } from './rich-token.js';
import { readTokens } from './rich-tokens.js';

/** Emphasis nests this deep at most; what would go deeper keeps its words without their form. */
const deepestNesting = 8;

/** A node being built. */
interface Frame {
  readonly children: RichInline[];
  /** Wraps the children once they are complete; none where the form is dropped. */
  readonly wrap?: (children: readonly RichInline[]) => RichInline;
}

interface Building {
  readonly root: RichInline[];
  readonly frames: Frame[];
  isInLink: boolean;
}

/** Reads the words of a paragraph or heading. */
export function readInline(text: string): readonly RichInline[] {
  const tokens = readTokens(text);
  const emphasis = matchEmphasis(tokens);
  const building: Building = { root: [], frames: [], isInLink: false };
  for (const token of tokens) addToken(building, token, emphasis.get(token));
  return building.root;
}

function childrenOf({ frames, root }: Building): RichInline[] {
  return frames.at(-1)?.children ?? root;
}

function addToken(building: Building, token: RichToken, emphasis: Emphasis | undefined): void {
  switch (token.kind) {
    case 'delimiter':
      return addEmphasis(building, token.mark, emphasis);
    case 'linkStart':
      building.isInLink = true;
      return openLink(building, token.href);
    case 'linkEnd':
      building.isInLink = false;
      return closeFrame(building);
    case 'address':
      return addAddress(building, token.text, token.href);
    case 'text':
      return addText(building, token.text);
    case 'code':
      childrenOf(building).push({ kind: 'code', text: token.text });
      return;
    case 'lineBreak':
      childrenOf(building).push({ kind: 'lineBreak' });
      return;
  }
}

function addText(building: Building, text: string): void {
  const children = childrenOf(building);
  const last = children.at(-1);
  if (last?.kind === 'text') children[children.length - 1] = { kind: 'text', text: last.text + text };
  else if (text !== '') children.push({ kind: 'text', text });
}

function addAddress(building: Building, text: string, href: string): void {
  if (building.isInLink) addText(building, text);
  else childrenOf(building).push({ kind: 'link', href, children: [{ kind: 'text', text }] });
}

function addEmphasis(building: Building, mark: string, emphasis: Emphasis | undefined): void {
  const { ends = [], left = 0, begins = [] } = emphasis ?? {};
  for (const _ of ends) closeFrame(building);
  addText(building, mark.repeat(left));
  for (const kind of begins.toReversed()) openFrame(building, (children) => ({ kind, children }));
}

function openLink(building: Building, href: string | undefined): void {
  openFrame(building, href === undefined ? undefined : (children) => ({ kind: 'link', href, children }));
}

function openFrame(building: Building, wrap: Frame['wrap']): void {
  const isTooDeep = building.frames.length >= deepestNesting;
  building.frames.push(wrap === undefined || isTooDeep ? { children: childrenOf(building) } : { children: [], wrap });
}

function closeFrame(building: Building): void {
  const frame = building.frames.pop();
  if (frame?.wrap === undefined) return;
  childrenOf(building).push(frame.wrap(frame.children));
}
