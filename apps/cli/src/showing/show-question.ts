import {
  collate,
  type CountsBySide,
  entryOf,
  type Question,
  QuestionId,
  questionOfClaim,
  type QuestionRecord,
  STATUSES,
  toQuestion,
} from "@variorum/core";
import {
  type ClaimEntry,
  findClaimsOfQuestion,
  findRecords,
  getDossier,
  getQuestionResult,
  type QuestionResult,
  type ReadStore,
} from "@variorum/store/read";
import type { GlobalOptions } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { namesAround } from "../names.ts";
import { presentClaim } from "../wording/present-claim.ts";
import { presentCount } from "../wording/number.ts";
import { presentRecord } from "./present-record.ts";

/** Shows a question, curated or standard: its status and the claims that answer it. */
export async function showQuestion(
  store: ReadStore,
  id: string,
  { json, ndjson }: GlobalOptions,
  io: Io,
): Promise<ExitCode> {
  const question = QuestionId.parse(id); // the prefix was looked at, and the slug
  const found = (await findRecords(store, [id])).get(id);
  const record = found?.kind === "question" ? found : undefined;
  const result = await getQuestionResult(store, question);
  const entries = await findClaimsOfQuestion(store, question);
  if (json === true || ndjson === true) {
    const asked = askedOf(record, entries);
    const counts = await countsOf(store, result);
    const whole = { ...record, ...result, ...asked, ...(counts === undefined ? {} : { counts }) };
    io.stdout(`${JSON.stringify({ ...whole, _claims: entries.map(({ claim }) => claim.id) })}\n`);
    return EXIT.done;
  }
  const claims = entries.map(({ claim }) => claim);
  const call = await namesAround(store, claims);
  io.stdout(`${id}   question · ${entryOf(STATUSES, result.status).label} · ${presentCount(claims.length, "claim")}\n`);
  if (record !== undefined) io.stdout(presentRecord(record satisfies QuestionRecord, io.width));
  for (const { claim, passages } of entries) {
    io.stdout(`\n${presentClaim({ claim, passages, answers: record?.answers, call, width: io.width })}`);
  }
  io.stderr(`\nWhy it stands so: variorum collate ${result.event} --why ${id}\n`);
  return EXIT.done;
}

/** What a question asks: as its record has it, or as the claims on it define it. */
function askedOf(record: QuestionRecord | undefined, [first]: readonly ClaimEntry[]): Partial<Question> {
  const question = record === undefined ? first && questionOfClaim(first.claim, () => undefined) : toQuestion(record);
  if (question === undefined) return {};
  const { topic, valueKind, isStandard, population } = question;
  return { topic, valueKind, isStandard, ...(population === undefined ? {} : { population }) };
}

/** The counts by side of a question, out of the accounts of its event that are shown. */
async function countsOf(
  store: ReadStore,
  { question, event }: Pick<QuestionResult, "question" | "event">,
): Promise<CountsBySide | undefined> {
  const { questions } = collate(await getDossier(store, event));
  return questions.find((each) => each.question === question || each.aligned.includes(question))?.counts;
}
