import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FIXTURE = fileURLToPath(
  new URL("../../../packages/formats/fixtures/ucdp-ged/current/input.csv", import.meta.url),
);

/** A row about the fighting of the example, with figures of its own making. */
const ROW: Readonly<Record<string, string>> = {
  id: "990001",
  relid: "MLI-2024-1-9101-1",
  year: "2024",
  active_year: "true",
  code_status: "Clear",
  type_of_violence: "1",
  conflict_new_id: "9001",
  conflict_name: "Mali: Azawad",
  dyad_new_id: "9101",
  dyad_name: "Government of Mali - CSP-PSD",
  side_a_new_id: "9201",
  side_a: "Government of Mali",
  side_b_new_id: "9202",
  side_b: "CSP-PSD",
  number_of_sources: "1",
  where_prec: "1",
  where_coordinates: "Tin Zaouaten town",
  latitude: "19.95",
  longitude: "2.97",
  country: "Mali",
  country_id: "432",
  region: "Africa",
  event_clarity: "1",
  date_prec: "2",
  date_start: "2024-07-25 00:00:00.000",
  date_end: "2024-07-27 00:00:00.000",
  deaths_a: "60",
  deaths_b: "8",
  deaths_civilians: "0",
  deaths_unknown: "0",
  best: "68",
  high: "68",
  low: "68",
};

/** A file of UCDP GED with one row for each of the fields that are given; the others are those of the example. */
export function gedFile(rows: readonly Readonly<Record<string, string>>[] = [{}]): string {
  const [header = ""] = readFileSync(FIXTURE, "utf8").split(/\r?\n/, 1);
  const columns = header.split(",");
  const lines = rows.map((fields) => columns.map((column) => ({ ...ROW, ...fields })[column] ?? "").join(","));
  return [header, ...lines, ""].join("\n");
}
