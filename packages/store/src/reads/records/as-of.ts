/** Options of reads that can look at an earlier state. */
export interface AsOf {
  /** Number of the change after which the store is looked at; left out, the present state. */
  readonly asOf?: number | undefined;
}
