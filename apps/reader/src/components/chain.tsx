import type { StepView } from "../data/claims/to-step-views.ts";
import { words } from "../wording/words.ts";
import { NameLink } from "./name-link.tsx";

interface ChainProps {
  readonly steps: readonly StepView[];
  /** Whether to say of whom we know only from elsewhere: where there is room for it. */
  readonly isFull?: boolean;
}

/** Who passed a claim on, nearest to its claimant first; nothing where nobody stands between. */
export function Chain({ steps, isFull = false }: ChainProps) {
  if (steps.length === 0) return null;
  return (
    <>
      {words.attribution.through}{" "}
      {steps.map((step, index) => (
        <span key={`${step.role} ${step.name}`}>
          {index > 0 && " · "}
          <NameLink {...step} />
          {isFull && step.isNamedByUs && ` (${words.attribution.namedByUs})`}
        </span>
      ))}
    </>
  );
}
