/** The lock of an event's sign-ups and the places they take. */
export function placesOf(eventId: string): string {
  return `places of ${eventId}`;
}
