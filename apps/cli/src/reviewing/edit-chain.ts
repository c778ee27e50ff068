import {
  type ActorId,
  type AttributionStep,
  type ClaimRecord,
  foldText,
  isFieldEvidence,
  type Lookup,
  type PassageRecord,
  type StepBasis,
} from "@variorum/core";

/** Who vouches and who passed it on, as somebody puts them right; what is absent stays. */
export interface ChainEdit {
  readonly by?: ActorId;
  /** Nearest to the originator first, without the publisher of the report. */
  readonly through?: readonly ActorId[];
}

type Chain = readonly AttributionStep[];

/**
 * Puts right who vouches for a claim and who passed it on. How the words attribute remains: words that point keep
 * pointing, to somebody else. What they left open is settled, and nobody passes on what they vouch for themselves.
 */
export function editChain(claim: ClaimRecord, { by, through }: ChainEdit, held: Lookup): Chain {
  const source = sourceOf(claim, held);
  const chain = by === undefined ? claim.attribution : vouchedBy(by, claim.attribution, source);
  return through === undefined ? chain : passedOnBy(through, chain, source);
}

/** What the chain of a claim was read from. */
interface ChainSource {
  readonly publisher: string | undefined;
  /** How it is known that somebody has a place in the chain who had none. */
  readonly basisOf: (actor: string) => StepBasis;
}

function sourceOf({ evidence }: ClaimRecord, held: Lookup): ChainSource {
  const pieces = evidence.flatMap((piece) => (isFieldEvidence(piece) ? [] : [held.get(piece.passage)]));
  const passages = pieces.filter((piece): piece is PassageRecord => piece?.kind === "passage");
  const id = passages[0]?.report ?? evidence.find(isFieldEvidence)?.report;
  const record = id === undefined ? undefined : held.get(id);
  const report = record?.kind === "report" ? record : undefined;
  const words = passages.map(({ exact }) => exact).join("\n");
  const text = (): string => (report?.text === undefined ? "" : (held.text(report.text.sha256) ?? ""));
  return {
    publisher: report?.publisher,
    basisOf(actor) {
      if (isNamedIn(words, actor, held)) return "explicit";
      return isNamedIn(text(), actor, held) ? "inherited" : "external";
    },
  };
}

function isNamedIn(text: string, actor: string, held: Lookup): boolean {
  const record = held.get(actor);
  const names = record?.kind === "actor" ? record.names : [];
  const within = asWords(text);
  return names.some(({ value }) => within.includes(asWords(value)));
}

/** Folded words with a space on each side, so that none is found inside another. */
function asWords(text: string): string {
  return ` ${
    foldText(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;
}

function vouchedBy(by: ActorId, chain: Chain, source: ChainSource): Chain {
  const [first, ...others] = chain;
  if (first === undefined) return chain;
  const originator = originatorOf(by, [first, ...others], source);
  if (originator.form === "own_voice") return [originator];
  const rest = others.filter(({ actor }) => actor !== by);
  // A publisher that spoke for itself goes on as the one that published.
  const isPublisherLost = first.form === "own_voice" && first.actor !== by;
  const { actor, basis } = first;
  return [originator, ...rest, ...(isPublisherLost ? [publisherStep({ actor, basis }, originator)] : [])];
}

function originatorOf(
  by: ActorId,
  chain: readonly [AttributionStep, ...Chain],
  { publisher, basisOf }: ChainSource,
): AttributionStep {
  const [first, ...others] = chain;
  const { alternatives: _settled, ...settled } = first;
  if (by === first.actor) return settled;
  if (by === publisher) return { actor: by, role: "originator", form: "own_voice", basis: "explicit" };
  // A remark on the step was on who stood there.
  const { note: _note, ...words } = settled;
  // The words of a spokesperson or a relay name them, unless it is the originator's words that may mean them.
  const own = first.alternatives?.includes(by) === true ? undefined : others.find(({ actor }) => actor === by);
  if (own !== undefined) {
    return { ...(words.cue === undefined ? {} : { cue: words.cue }), ...own, role: "originator", form: words.form };
  }
  if (words.form === "own_voice") {
    return { actor: by, role: "originator", form: "indirect_quote", basis: basisOf(by) };
  }
  return { ...words, actor: by, basis: words.basis === "unknown" ? basisOf(by) : words.basis };
}

function passedOnBy(through: readonly ActorId[], chain: Chain, { publisher, basisOf }: ChainSource): Chain {
  const [first, ...others] = chain;
  if (first === undefined) return chain;
  const steps = [...new Set(through)].filter((actor) => actor !== first.actor && actor !== publisher);
  const form = first.form === "own_voice" ? "indirect_quote" : first.form;
  const relays = steps.map(
    (actor): AttributionStep =>
      others.find((step) => step.actor === actor) ?? { actor, role: "relay", form, basis: basisOf(actor) },
  );
  return [first, ...relays, ...others.filter(({ role }) => role === "publisher")];
}

function publisherStep(step: Pick<AttributionStep, "actor" | "basis">, { form }: AttributionStep): AttributionStep {
  return { ...step, role: "publisher", form };
}
