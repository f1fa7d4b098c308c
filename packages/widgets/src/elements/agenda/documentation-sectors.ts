import { sectorSeeds } from '@geflecht/core/network';
import type { Text } from '@geflecht/core/text';

/** Labels of the sectors that ship, by id. */
export const sectorLabels: ReadonlyMap<string, Text> = new Map(sectorSeeds.map(({ id, label }) => [id, label]));
