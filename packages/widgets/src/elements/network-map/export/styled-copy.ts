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

let brush: CanvasRenderingContext2D | null | undefined;

/** A colour as every program reads it, and how much it covers. */
export function plainColour(colour: string): readonly [colour: string, opacity: number] {
  if (colour === 'none') return [colour, 1];
  brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (brush === null) return [colour, 1];
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [`rgb(${[red, green, blue].join()})`, alpha / 255];
}

function setLook(copy: SVGElement, look: string, value: string): void {
  if (look !== 'fill' && look !== 'stroke') return copy.setAttribute(look, value.replaceAll('px', ''));
  const [colour, opacity] = plainColour(value);
  copy.setAttribute(look, colour);
  if (opacity < 1) copy.setAttribute(`${look}-opacity`, opacity.toFixed(2));
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
  // Lines that keep their width however their shape is enlarged get the width that comes out the same.
  const factor = style.vectorEffect === 'none' ? undefined : /scale\((.+)\)/.exec(copy.outerHTML)?.[1];
  for (const look of looks) {
    const value = style.getPropertyValue(look);
    const scaled = look.startsWith('stroke-')
      ? value.replaceAll(/[\d.]+/g, (length) => String(Number(length) / Number(factor ?? 1)))
      : value;
    if (scaled !== around?.getPropertyValue(look)) setLook(copy, look, scaled);
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  for (const child of source.childNodes) {
    const inner = child instanceof Element ? styledCopy(child, style) : child.nodeType === 3 && child.textContent;
    if (inner) copy.append(inner);
  }
  return copy;
}
