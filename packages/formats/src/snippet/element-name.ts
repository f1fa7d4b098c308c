/** Elements that can be pasted into a page, without their common `geflecht-`. */
export const elementNames = ['agenda', 'network-map', 'sign-up'] as const;

/** An element that can be pasted into a page. */
export type ElementName = (typeof elementNames)[number];
