/** The lines in which a suite says how much it did: all that begin with `proof:`, after the name of a task. */
export function proofLines(output: string): readonly string[] {
  return [...output.matchAll(/^(?:\S+: )?\s*proof: (.+)$/gmu)].map(([, text = '']) => text.trim());
}
