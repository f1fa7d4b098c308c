import type { Text } from '../../text/text.js';

/** A term that ships with the package; documents may add their own or relabel it by the same id. */
export interface SeedTerm {
  readonly id: string;
  /** Labels in German and English. */
  readonly label: Text;
  /** The wider term; absent at the top. */
  readonly parent?: string;
}

/** A sector that ships with the package. */
export interface SeedSector extends SeedTerm {
  /** Often overlooked by networks for families and young people; a network's own template decides. */
  readonly untypical?: true;
}
