import type { XmlElement } from './read-xml.js';

/** A small part of an XML file as a tree. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly children: readonly XmlNode[];
  /** Own text without that of children, and without outer blanks. */
  readonly text: string;
}

interface OpenNode {
  readonly element: XmlElement;
  readonly children: XmlNode[];
}

/** Gathers the elements of one subtree while a file is read as a stream. */
export class XmlSubtree {
  readonly #open: OpenNode[] = [];

  /** Whether a subtree is being gathered. */
  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Starts the subtree or one of its inner elements. */
  open(element: XmlElement): void {
    this.#open.push({ element, children: [] });
  }

  /** Ends the innermost element; the finished subtree is handed back with its outermost one. */
  close(text: string): XmlNode | undefined {
    const ended = this.#open.pop();
    if (ended === undefined) return undefined;
    const node: XmlNode = { ...ended.element, children: ended.children, text: text.trim() };
    const parent = this.#open.at(-1);
    parent?.children.push(node);
    return parent === undefined ? node : undefined;
  }
}

/** The first child of this name. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}
