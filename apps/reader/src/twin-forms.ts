import { PAGE_FOLDERS } from "./page-folders.ts";

/** The forms in which pages are given to machines: the ending of the page's own address. */
export const TWIN_FORMS = ["json", "csv", "bib", "ris", "csl.json", "txt", "atom", "feed.json"] as const;
export type TwinForm = (typeof TWIN_FORMS)[number];

/** Forms in which events, claims and reports are cited. */
export const CITATIONS = ["bib", "ris", "csl.json", "txt"] as const satisfies readonly TwinForm[];

/** Forms of the feed of a page that changes. */
export const FEEDS = ["atom", "feed.json"] as const satisfies readonly TwinForm[];

/** Media types, for the links to twins. */
export const TWIN_TYPES: Readonly<Record<TwinForm, string>> = {
  json: "application/json",
  csv: "text/csv",
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  "csl.json": "application/vnd.citationstyles.csl+json",
  txt: "text/plain",
  atom: "application/atom+xml",
  "feed.json": "application/feed+json",
};

/** The address of a page in a form: the ending stands before the query. */
export function twinAddress(page: string, form: TwinForm): string {
  const [path = "", query] = page.split("?");
  return `${path}.${form}${query === undefined ? "" : `?${query}`}`;
}

/** Pages that list what their query says, and have twins of the same query. */
export const TWIN_LISTS = ["events", "search", "explore", "changes", "compare"] as const;

const FORMS = TWIN_FORMS.toSorted((a, b) => b.length - a.length)
  .map((form) => form.replaceAll(".", String.raw`\.`))
  .join("|");

/** Patterns of Next that lead the address of a twin to the one route that answers all of them. */
export const TWIN_REWRITES = [
  {
    source: String.raw`/:page(${TWIN_LISTS.join("|")})\.:form(${FORMS})`,
    destination: "/twins/:form/:page",
  },
  {
    source: String.raw`/:page(${[...Object.values(PAGE_FOLDERS), "changes"].join("|")})/:slug([a-z0-9-]+(?:@[0-9]+)?)\.:form(${FORMS})`,
    destination: "/twins/:form/:page/:slug",
  },
];

const TWIN_PATH = new RegExp(String.raw`^(/.+?)\.(${FORMS})$`);

/** The page and the form of a twin's path; `undefined` for every other path. */
export function twinAtPath(path: string): { readonly page: string; readonly form: TwinForm } | undefined {
  const [, page, form] = TWIN_PATH.exec(path) ?? [];
  const known = TWIN_FORMS.find((each) => each === form);
  return page === undefined || known === undefined ? undefined : { page, form: known };
}

const LONG = new RegExp(String.raw`\.csv$|^/(?:${TWIN_LISTS.join("|")}|changes/[^/]+)\.json$`);

/** Whether what is at a path may be long, and is sent while it is made: tables and lists. */
export function isStreamed(path: string): boolean {
  return LONG.test(path);
}
