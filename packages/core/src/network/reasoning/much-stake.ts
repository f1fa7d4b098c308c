/** From here on influence or interest, of 5, counts as much. */
export const muchStake = 4;
