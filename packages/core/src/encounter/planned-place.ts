/** Where one person sits in one round, while it is planned. */
export interface PlannedPlace {
  readonly personId: string;
  readonly round: number;
  readonly partId: string;
}
