import { describe, expect, test } from "vitest";
import { droppedColumns } from "./dropped-columns.ts";

const ALWAYS = ["Actor1", "Actor2"].flatMap((actor) =>
  ["EthnicCode", "Religion1Code", "Religion2Code"].map((column) => `${actor}${column}`),
);

describe("droppedColumns", () => {
  test.each([
    ["no group", { Actor1Code: "VALGOV", Actor1Name: "VALDIA" }, []],
    ["a group alone", { Actor1Name: "TAMRI", Actor1EthnicCode: "tam" }, ["Actor1Code", "Actor1Name"]],
    ["a group with a country", { Actor2CountryCode: "VAL", Actor2Religion1Code: "xxr" }, ["Actor2Code", "Actor2Name"]],
    ["a group and a role", { Actor1EthnicCode: "tam", Actor1Type1Code: "REB" }, ["Actor1Code"]],
    ["a group and an organisation", { Actor1Religion2Code: "xxr", Actor1KnownGroupCode: "UNO" }, ["Actor1Code"]],
  ])("leaves out the codes of groups and what is made of them, when there is %s", (_title, cells, more) => {
    const given = (column: string): string => new Map(Object.entries(cells)).get(column) ?? "";
    expect([...droppedColumns(given)].toSorted()).toEqual([...ALWAYS, ...more].toSorted());
  });
});
