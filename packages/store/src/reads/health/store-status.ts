/** One thing that is wrong with a store, and what to do about it. */
export interface StatusProblem {
  readonly message: string;
  readonly hint: string;
}

/** How a store is doing. */
export interface StoreStatus {
  readonly path: string;
  /** Name and version of the engine. */
  readonly engine: string;
  readonly change: number;
  /** Bytes on disk. */
  readonly bytes: number;
  /** Steps of migration that were taken. */
  readonly schema: readonly string[];
  /** Versions of records, current or not. */
  readonly versions: number;
  readonly current: number;
  readonly hidden: number;
  readonly texts: number;
  readonly problems: readonly StatusProblem[];
}
