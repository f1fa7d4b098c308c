/** What the enlargement says. */
export interface ZoomMessages {
  readonly legend: string;
  readonly larger: string;
  readonly smaller: string;
  readonly whole: string;
  readonly percent: (zoom: number) => string;
}
