/** What an id stands for now. */
export type RecordState =
  | { readonly state: "current" }
  | { readonly state: "merged"; readonly into: string; readonly change: number; readonly at: string }
  | {
      readonly state: "withdrawn";
      /** Why, in words for the reader. */
      readonly reason: string;
      /** Whether the content of earlier versions was overwritten. */
      readonly erased: boolean;
      /** Whether it was refused for its sensitivity and never stored. */
      readonly withheld: boolean;
      readonly change: number;
      readonly at: string;
    }
  /** There, and not to be shown. Tell nobody: it reads as unknown. */
  | { readonly state: "restricted" }
  | { readonly state: "unknown" };
