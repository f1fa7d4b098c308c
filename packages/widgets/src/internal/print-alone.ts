const aside = 'data-geflecht-aside';

/** An element and all that it is drawn within, across the borders of shadow trees. */
function pathFrom(element: Element): readonly Element[] {
  const { assignedSlot, parentElement } = element;
  const around = assignedSlot ?? parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return [element, ...(around ? pathFrom(around) : [])];
}

/**
 * Prints an element without the page around it: for that moment, whatever stands beside it or its ancestors is left out.
 * @param size of the paper as style sheets name it; default A4, upright
 */
export function printAlone(element: Element, size = 'A4'): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page{size:${size};margin:15mm}@media print{[${aside}]{display:none!important}}`);
  const path = new Set(pathFrom(element));
  const roots = new Set([...path].map((part) => part.getRootNode() as Document | ShadowRoot));
  const beside = [...path]
    .flatMap(({ parentNode }) => [...(parentNode?.children ?? [])])
    .filter((part) => !path.has(part));
  const mark = (isPrinted: boolean) => {
    for (const part of beside) part.toggleAttribute(aside, isPrinted);
    for (const root of roots) {
      const others = root.adoptedStyleSheets.filter((other) => other !== sheet);
      root.adoptedStyleSheets = isPrinted ? [...others, sheet] : others;
    }
  };
  mark(true);
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
}
