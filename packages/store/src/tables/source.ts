/** A dataset, series or bundle that imports belong to. */
export interface SourceRow {
  id: string;
  title: string | null;
  licence: string | null;
  notice: string | null;
  lang: string | null;
  method: string;
}

/** What a source said of itself before a change. */
export interface SourceBeforeRow extends SourceRow {
  change: number;
}

export const SOURCE_COLUMNS = {
  id: "Name of the dataset, series or bundle",
  title: "Its title",
  licence: "Terms of its data",
  notice: "Printed on the page of each record that came from it",
  lang: "Language of title and notice",
  method: "How its records come about: manual, dataset, rule or model",
} as const satisfies Record<keyof SourceRow, string>;

export const SOURCE_BEFORE_COLUMNS = {
  change: "Number of the change that put something else in its place",
  ...SOURCE_COLUMNS,
} as const satisfies Record<keyof SourceBeforeRow, string>;
