import type { AttributionStep } from "@variorum/core";
import type { Finding } from "../claims/finding.ts";
import type { Entity } from "../entities/entity.ts";
import { type ParsedText, spanOf } from "../text/parse-text.ts";
import type { ActorList } from "./actor-list.ts";
import type { PassageList } from "./passage-list.ts";

/** What chains are built with. */
export interface ChainTools {
  readonly parsed: ParsedText;
  readonly actors: ActorList;
  readonly passages: PassageList;
  readonly publisher: AttributionStep["actor"];
}

type Step = AttributionStep;

/** The chain of a finding: who vouches, who speaks for them, who passed it on, who published it. */
export function chainOf(finding: Finding, tools: ChainTools): readonly Step[] {
  const { actors, publisher } = tools;
  const { source, form } = finding;
  if (source === undefined || form === "own_voice") {
    return [{ actor: publisher, role: "originator", form: "own_voice", basis: "explicit" }];
  }
  const first = source.entity === undefined ? unnamedSteps(finding, tools) : namedSteps(source.entity, finding, tools);
  const used = new Set(first.map(({ actor }) => actor));
  const relays = source.relays.flatMap(({ entity, mention, isInherited }): readonly Step[] => {
    const actor = actors.idOf(entity);
    if (used.has(actor)) return [];
    used.add(actor);
    return [
      {
        actor,
        role: "relay",
        form,
        basis: isInherited === true ? "inherited" : "explicit",
        passage: tools.passages.idOf(spanOf(tools.parsed.tokens, mention)),
      },
    ];
  });
  const last: readonly Step[] = used.has(publisher)
    ? []
    : [{ actor: publisher, role: "publisher", form, basis: "explicit" }];
  return [...first, ...relays, ...last];
}

function wordsOf(finding: Finding, { parsed }: ChainTools): Pick<Step, "cue"> {
  if (finding.cue === undefined) return {};
  const { start, end } = spanOf(parsed.tokens, finding.cue);
  return { cue: parsed.text.slice(start, end) };
}

function mentionOf(finding: Finding, { parsed, passages }: ChainTools): Pick<Step, "passage"> {
  const mention = finding.source?.mention;
  return mention === undefined ? {} : { passage: passages.idOf(spanOf(parsed.tokens, mention)) };
}

function unnamedSteps(finding: Finding, tools: ChainTools): readonly Step[] {
  const form = finding.form;
  return [
    {
      actor: tools.actors.nobody(),
      role: "originator",
      form,
      basis: "unknown",
      ...wordsOf(finding, tools),
      ...mentionOf(finding, tools),
    },
  ];
}

/** A body that speaks through a person vouches; the person is its spokesperson. */
function namedSteps(entity: Entity, finding: Finding, tools: ChainTools): readonly Step[] {
  const { actors } = tools;
  const actor = actors.idOf(entity);
  const basis = finding.source?.basis ?? "explicit";
  const others = (finding.source?.alternatives ?? []).map((each) => actors.idOf(each.body ?? each));
  const spoken = { form: finding.form, basis, ...wordsOf(finding, tools), ...mentionOf(finding, tools) } as const;
  const body = entity.body === undefined ? undefined : actors.idOf(entity.body);
  const originator = body ?? actor;
  const alternatives = [...new Set(others)].filter((id) => id !== originator && id !== actor);
  const marked = alternatives.length === 0 ? {} : { alternatives };
  if (body === undefined || body === actor) return [{ actor, role: "originator", ...spoken, ...marked }];
  return [
    { actor: body, role: "originator", form: finding.form, basis: finding.source?.bodyBasis ?? basis, ...marked },
    { actor, role: "spokesperson", ...spoken },
  ];
}
