const namespace = 'http://www.w3.org/2000/svg';

/** Looks that are passed on to what lies within. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;
const kept = 'id d transform cx cy r rx ry x y width height viewBox startOffset lang'.split(' ');
const drawn = /^(?:svg|g|path|circle|ellipse|rect|text|tspan|textPath)$/;

/** An element of a drawing. */
export function drawing(name: string, attributes: object, ...children: readonly (Node | string)[]): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

const known = new Map<string, readonly [colour: string, opacity: number]>();
let brush: CanvasRenderingContext2D | null | undefined;

/** A colour as every program reads it, and how much it covers. */
export function plainColour(colour: string): readonly [colour: string, opacity: number] {
  const before = known.get(colour);
  if (before !== undefined) return before;
  if (colour === 'none') return [colour, 1];
  brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (brush === null) return [colour, 1];
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  const plain = [`rgb(${[red, green, blue].join()})`, Math.round((alpha / 255) * 100) / 100] as const;
  known.set(colour, plain);
  return plain;
}

function setLook(copy: SVGElement, look: string, value: string): void {
  if (look !== 'fill' && look !== 'stroke') return copy.setAttribute(look, value.replaceAll('px', ''));
  const [colour, opacity] = plainColour(value);
  copy.setAttribute(look, colour);
  if (opacity < 1) copy.setAttribute(`${look}-opacity`, String(opacity));
}

/** Lines that keep their width however their shape is enlarged get the width that comes out the same. */
function keepWidth(
  copy: SVGElement,
  source: SVGGraphicsElement,
  { strokeWidth, strokeDasharray }: CSSStyleDeclaration,
) {
  const scale = source.transform.baseVal.consolidate()?.matrix.a ?? 1;
  const scaled = (lengths: string): string =>
    lengths.replaceAll(/[\d.]+(?:px)?/g, (length) => String(Number.parseFloat(length) / scale));
  copy.setAttribute('stroke-width', scaled(strokeWidth));
  copy.setAttribute('stroke-dasharray', scaled(strokeDasharray));
}

/**
 * A copy of a drawing that looks the same without any style sheet. Only shapes and words are taken over: no scripts, no
 * addresses, nothing that only readers of the page need.
 */
export function styledCopy(source: Element, around?: CSSStyleDeclaration): SVGElement | undefined {
  if (!drawn.test(source.localName) || source.matches('.target,.halo')) return undefined;
  const style = getComputedStyle(source);
  const copy = drawing(source.localName, {});
  for (const name of kept) {
    const value = source.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  const href = source.getAttribute('href');
  if (href?.startsWith('#') === true) copy.setAttribute('href', href);
  for (const look of looks) {
    const value = style.getPropertyValue(look);
    if (value !== around?.getPropertyValue(look)) setLook(copy, look, value);
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  if (style.vectorEffect !== 'none') keepWidth(copy, source as SVGGraphicsElement, style);
  for (const child of source.childNodes) {
    const inner = child instanceof Element ? styledCopy(child, style) : child.nodeType === 3 && child.textContent;
    if (inner) copy.append(inner);
  }
  return copy;
}
