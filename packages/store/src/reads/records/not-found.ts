import { StoreError } from "../../errors.ts";

/** The failure of every `get…` whose record is not there or may not be shown; the two are not told apart. */
export function notFound(id: string, asOf?: number): StoreError {
  const when = asOf === undefined ? "" : ` as of change ${asOf}`;
  return new StoreError("store.not-found", `Cannot find "${id}"${when}`, {
    hint: "Look for it with: variorum search",
    details: { id, ...(asOf === undefined ? {} : { asOf }) },
  });
}
