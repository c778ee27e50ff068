import "server-only";
import { ID_PREFIXES } from "@variorum/core";
import { type FoundRecords, getChangeNumber, getRecord, type ReadStore, resolveAsOf } from "@variorum/store/read";
import type { PageKind } from "../../page-folders.ts";
import { CITATIONS } from "../../twin-forms.ts";
import { pathOfId } from "../../record-address.ts";
import { words } from "../../wording/words.ts";
import { getStore } from "../access/get-store.ts";
import { getUnlessGone, isGone } from "../access/get-unless-gone.ts";
import { findClaimsShown } from "./find-claims-shown.ts";
import { getCitationTwin } from "./get-citation-twin.ts";
import { getRecordParts } from "./get-record-parts.ts";
import { listTwin } from "./list-twin.ts";
import { goneTwin, notFoundTwin, notUnderstood } from "./problem.ts";
import { JSON_TYPE, linkHeader, type Twin, type TwinWanted } from "./twin.ts";

interface RecordWanted {
  readonly store: ReadStore;
  readonly kind: PageKind;
  readonly id: string;
  readonly asOf?: number;
}

/**
 * The twin of a record's page, now or as of the change after `@`: the record with what its page shows, its claims as a
 * table, or what it is cited by.
 */
export async function getRecordTwin(kind: PageKind, { form, slug = "", query }: TwinWanted): Promise<Twin | undefined> {
  const write = writerOf(kind, form);
  if (write === undefined) return undefined;
  const [name] = query.keys();
  if (name !== undefined) {
    const message = words.twin.notHere(name);
    return notUnderstood([
      { code: "filter.unknown-name", severity: "error", param: name, message, hint: words.twin.noQuery },
    ]);
  }
  const [bare = "", at] = slug.split("@");
  const id = `${ID_PREFIXES[kind]}:${bare}`;
  const store = await getStore();
  const asOf = at === undefined ? {} : { asOf: await resolveAsOf(store, at) };
  const twin = await getUnlessGone(id, async () => write({ store, kind, id, ...asOf }));
  if (twin === undefined) return notFoundTwin(words.twin.noSuchRecord(id), words.twin.searchFor);
  return isGone(twin) ? goneTwin(twin) : twin;
}

function writerOf(kind: PageKind, form: string): ((wanted: RecordWanted) => Promise<Twin>) | undefined {
  if (form === "json") return jsonOf;
  if (form === "csv") return tableOf;
  const citation = CITATIONS.find((each) => each === form);
  if (citation === undefined || (kind !== "event" && kind !== "claim" && kind !== "report")) return undefined;
  return async (wanted) => getCitationTwin(kind, { ...wanted, form: citation });
}

async function jsonOf(wanted: RecordWanted): Promise<Twin> {
  const { store, id, asOf } = wanted;
  const html = pageOf(id, asOf);
  const parts = await getRecordParts(wanted);
  return {
    status: 200,
    contentType: JSON_TYPE,
    headers: linkHeader({ html, cite: `${pathOfId(id)}@${asOf ?? getChangeNumber(store)}` }),
    body: `${JSON.stringify(parts)}\n`,
  };
}

async function tableOf({ store, kind, id, asOf }: RecordWanted): Promise<Twin> {
  // No claims of a record that is there are an empty table; a record that is not there has none. Questions are not all records.
  if (kind !== "question") await getRecord(store, id, { asOf });
  const found: FoundRecords = await findClaimsShown(store, { kind, id, asOf });
  const html = pageOf(id, asOf);
  return listTwin(store, {
    form: "csv",
    kind: "claim",
    found,
    of: id.slice(id.indexOf(":") + 1),
    html,
    links: { self: `${html}.csv`, html, json: `${html}.json` },
    ...(asOf !== undefined && { asOf }),
  });
}

function pageOf(id: string, asOf: number | undefined): string {
  return `${pathOfId(id)}${asOf === undefined ? "" : `@${asOf}`}`;
}
