import "server-only";
import type { FoundRecord } from "@variorum/store/read";
import { endedInWords } from "./ended-in-words.ts";
import { toRecordJson } from "./to-record-json.ts";

/** What a list says of itself after its entries. */
export interface ListTail {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, string | undefined>>;
  /** The change as of which the entries are; absent for the present. */
  readonly asOf?: number | undefined;
}

/** As {@link entriesAndTail}; where the list breaks off, its last entry says why. */
export function toJsonList(batches: AsyncIterable<readonly FoundRecord[]>, tail: ListTail): AsyncIterable<string> {
  return endedInWords(entriesAndTail(batches, tail), (why) => `,\n${JSON.stringify({ _error: why })}\n`);
}

/** Writes a list as JSON, one entry a line: `{ "data": [ … ], "meta": { … }, "links": { … } }`. */
async function* entriesAndTail(
  batches: AsyncIterable<readonly FoundRecord[]>,
  { meta, links, asOf }: ListTail,
): AsyncGenerator<string> {
  let before = '{"data":[\n';
  for await (const batch of batches) {
    for (const found of batch) {
      yield before + JSON.stringify(toRecordJson(found, { asOf }));
      before = ",\n";
    }
  }
  yield `${before === ",\n" ? "" : before}\n],\n"meta":${JSON.stringify(meta)},\n"links":${JSON.stringify(links)}}\n`;
}
