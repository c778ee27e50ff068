import type { Lead } from "@variorum/store/read";
import type { GlobalOptions } from "../command.ts";
import type { Io } from "../io.ts";
import { openStore } from "../open-store.ts";
import { presentNumber } from "../wording/number.ts";
import { printable } from "../wording/printable.ts";

interface ListOptions extends GlobalOptions {
  readonly limit?: number | undefined;
}

const FEW = 50;

/** Lists the articles that rows of datasets point at and that nobody has read, with how to read one. */
export async function listLeads({ limit, ...options }: ListOptions, io: Io): Promise<void> {
  const { findLeads } = await import("@variorum/store/read");
  await using store = await openStore({ ...options, restricted: true }, io);
  const most = limit ?? (options.json === true || options.ndjson === true ? Number.POSITIVE_INFINITY : FEW);
  const leads: Lead[] = [];
  let hasMore = false;
  for await (const lead of findLeads(store)) {
    hasMore = leads.length >= most;
    if (hasMore) break;
    leads.push(lead);
    if (options.ndjson === true) io.stdout(`${JSON.stringify(lead)}\n`);
    else if (options.json !== true) io.stdout(presentLead(lead));
  }
  if (options.json === true) io.stdout(`${JSON.stringify({ leads })}\n`);
  if (options.quiet === true || options.json === true || options.ndjson === true) return;
  io.stderr(presentEnd(leads, hasMore));
}

function presentLead({ cited, report }: Lead): string {
  const { outlet, date, title, url } = cited;
  const words = [date, outlet, title].flatMap((word) => (word === undefined ? [] : [printable(word)]));
  return `${words.join("  ")}\n    ${url === undefined ? "" : `${printable(url)}  `}${report}\n`;
}

function presentEnd(leads: readonly Lead[], hasMore: boolean): string {
  if (leads.length === 0) return "No row points at an article that nobody has read.\n";
  const count = presentNumber(leads.length);
  const read = leads.find(({ cited }) => cited.url !== undefined)?.cited.url ?? "ADDRESS";
  const more = hasMore ? `The first ${count}; others with --limit. ` : "";
  return `${more}Read one, and draft its claims: variorum import ${printable(read)}\n`;
}
