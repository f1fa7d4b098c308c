let holder: object | undefined;
const failed = new WeakSet();

/** Whether an element may hold the one WebGL map of the page. */
export function mayClaimStage(element: object): boolean {
  return (holder === undefined || holder === element) && !failed.has(element);
}

/** Takes the one WebGL map of the page for an element, if it may. */
export function claimStage(element: object): boolean {
  const isFree = mayClaimStage(element);
  if (isFree) holder = element;
  return isFree;
}

/** Leaves it to others; whoever does not hold it changes nothing. */
export function releaseStage(element: object): void {
  if (holder === element) holder = undefined;
}

/** Keeps an element from trying again after its browser has refused or taken back what WebGL needs. */
export function giveUpStage(element: object): void {
  releaseStage(element);
  failed.add(element);
}
