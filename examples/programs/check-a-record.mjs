// Checks a record that somebody wrote, and finds the exact words of a quote. Run: node check-a-record.mjs
//
// Prints:
//   record.missing-key at affiliations
//   record.unknown-key at nickname
//   two vehicles → characters 4 to 16
//   column → quote.ambiguous
//   three vehicles → quote.not-found
import { findQuote, parseRecord } from "@variorum/core";

const written = {
  kind: "actor",
  id: "act:northern-front",
  type: "armed_group",
  names: [{ value: "Northern Front", lang: "en", use: "preferred" }],
  nickname: "the Front",
  identifiers: [],
  sensitivity: { level: "public", reasons: [] },
};
const checked = parseRecord(written);
for (const { code, path } of checked.issues) console.log(`${code} at ${path.join(".")}`);

const text = "The two vehicles of the column were hit; the column turned back.";
for (const exact of ["two vehicles", "column", "three vehicles"]) {
  const found = findQuote(text, { exact });
  const place = found.ok ? `characters ${found.value.start} to ${found.value.end}` : found.issues[0]?.code;
  console.log(`${exact} → ${place}`);
}
