/** Leads the focus to an entry or a day: to the button of its heading, else to the heading, since what only holds it has no name. */
export function focusOn(place: Element): void {
  const heading = place.querySelector<HTMLElement>('[part="heading"]');
  heading?.setAttribute('tabindex', '-1');
  (heading?.querySelector('button') ?? heading)?.focus({ preventScroll: true });
}
