import type { AttributionStep, ReportId, ReportRecord, StepForm, StepRole } from "@variorum/core";
import type { AuthoredStep, AuthoredStepOrActor } from "../authoring/attribution.ts";
import type { Authored } from "../authoring.ts";
import type { Path } from "../../reading/written-node.ts";
import { add, type Expansion, toActor, toPassage } from "./expansion.ts";
import { given } from "./short-forms.ts";

/** A step before the schema has looked at the ids of its actors. */
type OpenStep = Omit<AttributionStep, "actor" | "alternatives"> & {
  readonly actor: string;
  readonly alternatives?: readonly string[];
};

/** The chain of a claim, and the path at which each step was written. */
export interface ExpandedChain {
  readonly steps: readonly OpenStep[];
  readonly paths: readonly Path[];
}

/** What the steps of a claim are filled in from. */
interface ChainContext {
  readonly report: ReportRecord | undefined;
  /** Report that quotes of steps stand in. */
  readonly reportId: ReportId | undefined;
}

/**
 * Builds the chain: who vouches, who passed it on, and the publisher of the report as the last step, unless it vouches
 * itself and nobody stands between.
 *
 * Issues: `chain.no-originator`, `actor.unknown`, those of quotes.
 */
export function toChain(expansion: Expansion, claim: Authored<"claim">, context: ChainContext): ExpandedChain {
  const publisher = context.report?.publisher;
  if (claim.attribution !== undefined) {
    const paths = claim.attribution.map((_, index): Path => ["attribution", index]);
    const steps = claim.attribution.map((step, index) =>
      toStep(expansion, step, {
        role: index === 0 ? "originator" : "relay",
        path: paths[index] ?? [],
        ...context,
        publisher,
      }),
    );
    return { steps, paths };
  }
  if (claim.by === undefined) {
    const message = "Cannot tell who vouches for the claim";
    add(expansion, {
      code: "chain.no-originator",
      path: [],
      message,
      hint: "Add by: the publisher itself, where the report names nobody",
    });
    return { steps: [], paths: [] };
  }
  const written = [claim.by, ...(claim.through ?? [])];
  const paths = written.map((_, index): Path => (index === 0 ? ["by"] : ["through", index - 1]));
  const steps = written.map((step, index) =>
    toStep(expansion, step, {
      role: index === 0 ? "originator" : "relay",
      form: index === 0 ? claim.form : undefined,
      path: paths[index] ?? [],
      publisher,
      ...context,
    }),
  );
  const isOwnVoice = steps.length === 1 && steps[0]?.actor === publisher;
  if (context.report === undefined || publisher === undefined || isOwnVoice || steps.at(-1)?.role === "publisher")
    return { steps, paths };
  return { steps: [...steps, publisherStep(publisher, context.report)], paths: [...paths, ["report"]] };
}

/** The step that follows from the report: the basis is how its publisher is known. */
export function publisherStep(actor: string, { publisherBasis }: ReportRecord): OpenStep {
  const basis = publisherBasis === "text" ? "explicit" : publisherBasis === "unknown" ? "unknown" : "external";
  return { actor, role: "publisher", form: "republication", basis };
}

interface StepContext extends ChainContext {
  readonly role: StepRole;
  readonly form?: StepForm | undefined;
  readonly path: Path;
  readonly publisher: string | undefined;
}

function toStep(expansion: Expansion, authored: AuthoredStepOrActor, context: StepContext): OpenStep {
  const isPlain = typeof authored === "string";
  const step: AuthoredStep = isPlain ? { actor: authored } : authored;
  const at = (key: string): Path => (isPlain ? context.path : [...context.path, key]);
  const role = step.role ?? context.role;
  const actor = toActor(expansion, step.actor, at("actor"));
  const passage =
    step.passage === undefined
      ? undefined
      : toPassage(expansion, step.passage, { report: context.reportId, path: at("passage") });
  const alternatives = step.alternatives?.map((other, index) =>
    toActor(expansion, other, [...at("alternatives"), index]),
  );
  return {
    actor,
    role,
    form: step.form ?? context.form ?? usualForm(role, actor === context.publisher),
    basis: step.basis ?? "explicit",
    ...given({ cue: step.cue, passage, at: step.at, alternatives, note: step.note }),
  };
}

/** The form of a step that states none. */
export function usualForm(role: StepRole, isPublisher: boolean): StepForm {
  if (role === "originator") return isPublisher ? "own_voice" : "indirect_quote";
  if (role === "publisher") return "republication";
  return role === "relay" ? "indirect_quote" : "statement";
}
