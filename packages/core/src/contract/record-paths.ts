/** Path of one event with everything that belongs to it. */
export const eventPath = (eventId: string): string => `/v1/events/${encodeURIComponent(eventId)}`;

/** Path of one network with its actors, ties and placements. */
export const networkPath = (networkId: string): string => `/v1/networks/${encodeURIComponent(networkId)}`;
