/** Names a participant among those of all sign-ups; ids hold no line break, so that no two share a key. */
export function personKey(signUpId: string, participantId: string): string {
  return `${signUpId}\n${participantId}`;
}
