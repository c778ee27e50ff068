import {
  Act,
  ActorId,
  ActorType,
  Certainty,
  EventId,
  EventType,
  LanguageTag,
  PopulationClass,
  Text,
  Topic,
  Unit,
} from "@variorum/core";
import { z } from "zod";

const Column = Text.meta({ description: "Name of a column, as the header of the table has it" });

const Words = z.record(Text, Text).meta({ description: "Words of the column with what they mean here" });

/** Somebody whom a column names. */
export const NamedIn = z.strictObject({
  column: Column.meta({ description: "Column with the names", examples: ["source"] }),
  type: ActorType.exactOptional().meta({
    description: "What sort of person or body the names are; unidentified_group where left out",
    examples: ["armed_group"],
  }),
  actors: z.record(Text, ActorId).exactOptional().meta({
    description: "Names with the ids of actors that are records already; any other name makes an actor of the table",
  }),
});
export type NamedIn = z.infer<typeof NamedIn>;

/** Somebody whom a column names and through whom it came. */
export const PassedOnBy = NamedIn.extend({
  column: Column.meta({
    description: "Column with the names; several have ; between them, the nearest to who vouches first",
    examples: ["newspaper"],
  }),
  role: z
    .enum(["relay", "medium", "spokesperson"])
    .exactOptional()
    .meta({ description: "What they did: relay where left out, who passed it on" }),
});
export type PassedOnBy = z.infer<typeof PassedOnBy>;

/** What one or two columns claim in each row. */
export const MappedClaim = z.strictObject({
  value: Column.exactOptional().meta({
    description: "Column with the answer; a count may be in words (at least 20, dozens)",
    examples: ["killed"],
  }),
  lower: Column.exactOptional().meta({ description: "Column with the lowest number, digits only" }),
  upper: Column.exactOptional().meta({ description: "Column with the highest number, digits only" }),
  topic: z.union([Topic, z.strictObject({ column: Column, words: Words.exactOptional() })]).meta({
    description: "What is asked; or the column that says so, with topics for its words",
    examples: ["killed"],
  }),
  who: z
    .union([PopulationClass, z.strictObject({ column: Column, words: Words.exactOptional() })])
    .exactOptional()
    .meta({ description: "Which people are counted; or the column that says so; all where left out" }),
  label: Text.exactOptional().meta({ description: "Words for whom is counted, where who is other" }),
  of: z
    .union([z.array(ActorId), NamedIn])
    .exactOptional()
    .meta({
      description:
        "Actors whose people or things are counted; or the column that names them; everybody's where left out",
    }),
  unit: Unit.exactOptional().meta({ description: "What is counted; person where left out, item for things" }),
  act: Act.exactOptional().meta({ description: "What is done by saying it; assert where left out" }),
  certainty: Certainty.exactOptional().meta({ description: "Certainty as worded; unspecified where left out" }),
});
export type MappedClaim = z.infer<typeof MappedClaim>;

/** Days that one or two columns hold. */
const Days = z.union([
  Column,
  z.strictObject({
    column: Column,
    end: Column.exactOptional().meta({ description: "Column with the last day, where there are several" }),
    order: z
      .enum(["day-month-year", "month-day-year"])
      .exactOptional()
      .meta({ description: "How 09/04/2023 is meant" }),
  }),
]);
export type Days = z.infer<typeof Days>;

/**
 * A mapping file: what the columns of a table of somebody's own mean. Columns that it does not name stay in the row.
 *
 * Shape: YAML beside the table, `casualties.csv.map.yaml`, or anywhere with --map.
 */
export const TableMapping = z.strictObject({
  variorum: z.literal("map/1").meta({ description: "Says that the file is a mapping" }),
  source: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,19}$/)
    .meta({
      description: "Name of the table, first part of the ids of its records; kept for ever",
      examples: ["casualties"],
    }),
  title: Text.exactOptional().meta({ description: "Name of the table for people, and of its voice" }),
  lang: LanguageTag.exactOptional().meta({ description: "Language of the words in it, BCP 47; und where left out" }),
  licence: Text.exactOptional().meta({ description: "Terms of the rows: an SPDX licence id, or words" }),
  local: z.literal("yes").exactOptional().meta({ description: "yes where the rows may leave in no export" }),
  notice: Text.exactOptional().meta({ description: "Printed on the page of each record of the table" }),
  sheet: Text.exactOptional().meta({ description: "Sheet of a workbook; the first where left out" }),
  nothing: z
    .array(Text)
    .exactOptional()
    .meta({ description: "Words that mean an empty cell; NA, N/A, - and ? where left out" }),
  id: Column.exactOptional().meta({
    description: "Column that numbers the rows; without it, a changed row is another row",
    examples: ["incident_id"],
  }),
  event: z
    .union([
      EventId,
      z.strictObject({
        column: Column.exactOptional().meta({ description: "Column that names the event: rows of one name share it" }),
        label: z.array(Column).min(1).exactOptional().meta({ description: "Columns whose words make its label" }),
        type: EventType.exactOptional().meta({ description: "Sort of the events; statement_or_other where left out" }),
      }),
    ])
    .meta({ description: "The event that all rows are about; or how each row tells its own" }),
  when: Days.exactOptional().meta({ description: "Column with the day of the event" }),
  period: Days.exactOptional().meta({
    description:
      "Column with the days that the figures count; those of when where left out, or where the cell is empty",
  }),
  place: z
    .union([
      Column,
      z.strictObject({
        column: Column,
        lat: Column.exactOptional().meta({ description: "Column with the latitude, WGS 84 degrees" }),
        lon: Column.exactOptional().meta({ description: "Column with the longitude, WGS 84 degrees" }),
      }),
    ])
    .exactOptional()
    .meta({ description: "Column with the name of the place" }),
  by: z.union([ActorId, NamedIn]).exactOptional().meta({
    description: "Who vouches for the claims; or the column that names them; the table itself where left out",
  }),
  through: z.union([ActorId, PassedOnBy]).exactOptional().meta({
    description:
      "Who passed on what the one under by said; or the column that names them. A row in which nobody vouches under by does not use it",
  }),
  said: Column.exactOptional().meta({ description: "Column with the day on which it was said" }),
  quote: Column.exactOptional().meta({ description: "Column with the words that it was read from" }),
  url: Column.exactOptional().meta({ description: "Column with the address of what was read" }),
  outlet: Column.exactOptional().meta({ description: "Column with the name of who published what was read" }),
  published: Column.exactOptional().meta({ description: "Column with the day on which that was published" }),
  claims: z.array(MappedClaim).min(1).meta({ description: "What the columns claim" }),
});
export type TableMapping = z.infer<typeof TableMapping>;
