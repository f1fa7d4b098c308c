const printed = 'data-geflecht-printed';
const rules = `@page{size:A4;margin:15mm}@media print{:has(> [${printed}])>:not([${printed}]){display:none!important}}`;

/** Prints an element without the page around it: for that moment, whatever stands beside it or its ancestors is left out. */
export function printAlone(element: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const path: Element[] = [];
  for (let around: Element | null = element; around !== null; around = around.parentElement) path.push(around);
  const mark = (isPrinted: boolean) => {
    for (const part of path) part.toggleAttribute(printed, isPrinted);
  };
  const { adoptedStyleSheets } = document;
  document.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  mark(true);
  addEventListener(
    'afterprint',
    () => {
      mark(false);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
  print();
}
