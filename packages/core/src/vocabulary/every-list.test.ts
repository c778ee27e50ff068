import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { VocabularyEntry } from "./define-vocabulary.ts";
import { ACTOR_TYPES, ActorType } from "./actor-types.ts";
import { ACTS, Act } from "./acts.ts";
import {
  AFFILIATION_BASES,
  AFFILIATION_RELATIONS,
  AffiliationBasis,
  AffiliationRelation,
} from "./affiliation-relations.ts";
import { CARDINALITIES, Cardinality } from "./cardinalities.ts";
import { CERTAINTIES, Certainty } from "./certainties.ts";
import { DERIVATION_BASES, DERIVATION_RELATIONS, DerivationBasis, DerivationRelation } from "./derivation-relations.ts";
import { EVENT_TYPES, EventType } from "./event-types.ts";
import { EVIDENCE_ROLES, EvidenceRole } from "./evidence-roles.ts";
import { EXTRACTION_METHODS, ExtractionMethod } from "./extraction-methods.ts";
import { IMPLICATION_STRENGTHS, ImplicationStrength } from "./implication-strengths.ts";
import { INTEREST_DIRECTIONS, InterestDirection } from "./interests.ts";
import { LICENCE_STATUSES, LicenceStatus, TEXT_STORAGES, TextStorage } from "./licences.ts";
import { LINK_JUDGEMENTS, LinkJudgement } from "./link-judgements.ts";
import { LINK_RELATIONS, LinkRelation } from "./link-relations.ts";
import { PLACE_TYPES, PlaceType } from "./place-types.ts";
import { POLARITIES, Polarity } from "./polarities.ts";
import { POPULATION_CLASSES, PopulationClass } from "./population-classes.ts";
import { METADATA_BASES, MetadataBasis, REPORT_TYPES, ReportType } from "./report-types.ts";
import { REVIEW_STATUSES, ReviewStatus } from "./review-statuses.ts";
import { SENSITIVITY_LEVELS, SensitivityLevel } from "./sensitivity-levels.ts";
import { SENSITIVITY_REASONS, SensitivityReason } from "./sensitivity-reasons.ts";
import { STEP_BASES, StepBasis } from "./step-bases.ts";
import { STEP_FORMS, StepForm } from "./step-forms.ts";
import { STEP_ROLES, StepRole } from "./step-roles.ts";
import { TOPICS, Topic } from "./topics.ts";
import { UNITS, Unit } from "./units.ts";
import { VERDICTS, Verdict } from "./verdicts.ts";

const lists: readonly (readonly [name: string, schema: z.ZodEnum, entries: readonly VocabularyEntry[]])[] = [
  ["ActorType", ActorType, ACTOR_TYPES],
  ["Act", Act, ACTS],
  ["AffiliationRelation", AffiliationRelation, AFFILIATION_RELATIONS],
  ["AffiliationBasis", AffiliationBasis, AFFILIATION_BASES],
  ["Cardinality", Cardinality, CARDINALITIES],
  ["Certainty", Certainty, CERTAINTIES],
  ["DerivationRelation", DerivationRelation, DERIVATION_RELATIONS],
  ["DerivationBasis", DerivationBasis, DERIVATION_BASES],
  ["EventType", EventType, EVENT_TYPES],
  ["EvidenceRole", EvidenceRole, EVIDENCE_ROLES],
  ["ExtractionMethod", ExtractionMethod, EXTRACTION_METHODS],
  ["ImplicationStrength", ImplicationStrength, IMPLICATION_STRENGTHS],
  ["InterestDirection", InterestDirection, INTEREST_DIRECTIONS],
  ["LicenceStatus", LicenceStatus, LICENCE_STATUSES],
  ["TextStorage", TextStorage, TEXT_STORAGES],
  ["LinkJudgement", LinkJudgement, LINK_JUDGEMENTS],
  ["LinkRelation", LinkRelation, LINK_RELATIONS],
  ["PlaceType", PlaceType, PLACE_TYPES],
  ["Polarity", Polarity, POLARITIES],
  ["PopulationClass", PopulationClass, POPULATION_CLASSES],
  ["ReportType", ReportType, REPORT_TYPES],
  ["MetadataBasis", MetadataBasis, METADATA_BASES],
  ["ReviewStatus", ReviewStatus, REVIEW_STATUSES],
  ["SensitivityLevel", SensitivityLevel, SENSITIVITY_LEVELS],
  ["SensitivityReason", SensitivityReason, SENSITIVITY_REASONS],
  ["StepBasis", StepBasis, STEP_BASES],
  ["StepForm", StepForm, STEP_FORMS],
  ["StepRole", StepRole, STEP_ROLES],
  ["Topic", Topic, TOPICS],
  ["Unit", Unit, UNITS],
  ["Verdict", Verdict, VERDICTS],
];

describe.each(lists)("%s", (_, schema, entries) => {
  test("has one entry for each word of the schema, in the same order", () => {
    expect(schema.options).toEqual(entries.map((entry) => entry.id));
    expect(new Set(schema.options).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(1);
  });

  test("has snake_case ids, a label and a description without a full stop for each", () => {
    for (const { id, label, description } of entries) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
      expect(label.trim()).toBe(label);
      expect(label).not.toBe("");
      expect(description).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  test("refuses a word that is not in the list", () => {
    expect(schema.safeParse("no such word").success).toBe(false);
  });
});
