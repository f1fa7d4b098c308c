/** Writing what is already there would cost as much as a change. */
function hide(element: Element | null, isHidden: boolean): void {
  if (element?.hasAttribute('hidden') === !isHidden) element.toggleAttribute('hidden', isHidden);
}

/** What is left of a search in the programme; in the tools something is always hidden. */
const notWhole = '.day[hidden],.day [hidden],.items[hidden],.items [hidden],.folded';

const isEmpty = (part: Element): boolean => part.querySelector('.entry:not([hidden])') === null;

/** Rows that show nothing any more are folded away, except where a session that is shown reaches into them. */
function foldRows(table: HTMLTableElement, isWhole: boolean): void {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  let reach = 0;
  for (const [index, row] of rows.entries()) {
    for (const cell of row.cells) {
      const entry = cell.firstElementChild;
      if (cell.localName === 'td' && entry?.hasAttribute('hidden') === false)
        reach = Math.max(reach, index + cell.rowSpan);
    }
    row.classList.toggle('folded', !isWhole && index >= reach);
  }
}

/**
 * Shows only some entries of what is drawn, without drawing anew: two thousand could not be drawn between two keystrokes.
 * @param shown ids of sessions; absent: all
 */
export function showEntries(root: ParentNode, shown: ReadonlySet<string> | undefined): void {
  // Most drawings meet a programme that is whole already.
  if (shown === undefined && root.querySelector(notWhole) === null) return;
  for (const entry of root.querySelectorAll<HTMLElement>('.entry')) {
    const isHidden = shown !== undefined && !shown.has(entry.dataset['session'] ?? '');
    hide(entry, isHidden);
  }
  for (const list of root.querySelectorAll('.items')) {
    const isHidden = shown !== undefined && isEmpty(list);
    hide(list, isHidden);
    // The line above an entry parts it from the one before.
    list.querySelector(':scope > .leading')?.classList.remove('leading');
    list.querySelector(':scope > :not([hidden])')?.classList.add('leading');
    const heading = list.previousElementSibling;
    if (heading?.matches('[part="heading"]:not(:first-child)') === true) hide(heading, isHidden);
  }
  for (const day of root.querySelectorAll('.day')) hide(day, shown !== undefined && isEmpty(day));
  for (const table of root.querySelectorAll('table')) foldRows(table, shown === undefined);
}
