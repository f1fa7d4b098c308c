/** What the table of all with all says. */
export interface MatrixMessages {
  readonly label: string;
  readonly caption: string;
}
