/** Who may read a field group, from everybody to nobody but the record's own side. */
export const audiences = ['public', 'confirmed', 'members', 'coordination', 'private'] as const;

/** Who may read a field group. `confirmed` and `members` do not include each other. */
export type Audience = (typeof audiences)[number];

const wider: Readonly<Record<Audience, readonly Audience[]>> = {
  public: [],
  confirmed: ['public'],
  members: ['public'],
  coordination: ['public', 'confirmed', 'members'],
  private: ['public', 'confirmed', 'members', 'coordination'],
};

/**
 * Tells whether opening a group to `audience` stays within `ceiling`.
 * @returns false when `audience` is wider than, or beside, the ceiling.
 */
export function isWithinCeiling(audience: Audience, ceiling: Audience): boolean {
  return audience === ceiling || !(wider[ceiling].includes(audience) || areBeside(audience, ceiling));
}

function areBeside(one: Audience, other: Audience): boolean {
  return (one === 'confirmed' && other === 'members') || (one === 'members' && other === 'confirmed');
}

/** The narrower of two audiences; two that stand beside each other narrow to `coordination`. */
export function narrowest(one: Audience, other: Audience): Audience {
  if (areBeside(one, other)) return 'coordination';
  return wider[one].includes(other) ? one : other;
}
