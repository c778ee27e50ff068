import type { StepView } from "../data/to-step-views.ts";
import { words } from "../wording/words.ts";
import { NameLink } from "./name-link.tsx";

/** Who passed a claim on, nearest to its claimant first; nothing where nobody stands between. */
export function Chain({ steps }: { readonly steps: readonly StepView[] }) {
  if (steps.length === 0) return null;
  return (
    <>
      {words.attribution.through}{" "}
      {steps.map((step, index) => (
        <span key={`${step.role} ${step.name}`}>
          {index > 0 && " · "}
          <NameLink {...step} />
          {step.isNamedByUs && ` (${words.attribution.namedByUs})`}
        </span>
      ))}
    </>
  );
}
