import { rule as answers } from "./answers.ts";
import { rule as attributionDispute } from "./attribution-dispute.ts";
import { rule as comparable } from "./comparable.ts";
import { rule as denial } from "./denial.ts";
import { rule as flags } from "./flags.ts";
import { rule as implied } from "./implied.ts";
import { rule as intervals } from "./intervals.ts";
import { rule as people } from "./people.ts";
import type { Rule } from "./rule.ts";
import { rule as sides } from "./sides.ts";
import { rule as status } from "./status.ts";
import { rule as updates } from "./updates.ts";
import { rule as voice } from "./voice.ts";

/**
 * All rules of collation as data, for the methods page.
 *
 * Order: R0 to R11.
 */
export const RULES: readonly Rule[] = [
  comparable,
  voice,
  updates,
  intervals,
  sides,
  answers,
  denial,
  implied,
  attributionDispute,
  status,
  flags,
  people,
];
