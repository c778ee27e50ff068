import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { ARTICLE } from "./articles.ts";
import { type ModelServer, startModel } from "./model-server.ts";
import { startVariorum } from "./run-variorum.ts";

const KEY = "sk-secret-of-the-test";
const CLAIM = {
  words: "12 people had been injured",
  before: null,
  who: "the fire brigade",
  cue: "citing",
  through: ["The Harbour Gazette"],
  act: "assert",
  certainty: "certain",
  count: { topic: "injured", number: "12", counted: "people" },
};
const ANSWER = JSON.stringify({ claims: [CLAIM, { ...CLAIM, words: "13 people had been injured" }] });

const settings = (model: ModelServer) => ({
  VARIORUM_MODEL_URL: model.url,
  VARIORUM_MODEL_NAME: "stub",
  VARIORUM_MODEL_KEY: KEY,
});

describe("variorum import by a language model", () => {
  test("asks the server that is set, takes what stands in the text, and counts what does not", async () => {
    await using model = await startModel(ANSWER);
    using folder = temporaryFolder({ "article.txt": ARTICLE });
    const words = ["import", "article.txt", "--extractor", "model"];
    const { code, stdout, stderr } = await startVariorum(folder.path, words, settings(model)).ended;
    expect([code, stderr]).toEqual([0, expect.stringContaining("1 row read = 1 accepted")]);
    expect(stdout).toContain("Of 2 claims that the model gave, 1 were taken");
    expect(stdout).toContain("1 with words that are not in the text");
    expect(model.asked).toMatchObject([{ path: "/v1/chat/completions", authorization: `Bearer ${KEY}` }]);
    expect(model.asked[0]?.body).toContain("Harbour fire");
    const exported = await startVariorum(folder.path, ["search", "--json", "injured"]).ended;
    expect(exported.stdout).toContain('"method":"model","tool":"variorum-extract-model/1:stub"');
    expect((await startVariorum(folder.path, ["verify"]).ended).code).toBe(0);
  });

  test("keeps the key out of everything that it prints and stores", async () => {
    await using model = await startModel(ANSWER, 401);
    using folder = temporaryFolder({ "article.txt": ARTICLE });
    for (const more of [[], ["--json"], ["--verbose"]]) {
      const words = ["import", "article.txt", "--extractor", "model", ...more];
      const { code, stdout, stderr } = await startVariorum(folder.path, words, settings(model)).ended;
      expect([code, `${stdout}${stderr}`]).toEqual([8, expect.stringContaining("extract.model-failed")]);
      expect(`${stdout}${stderr}`).not.toContain(KEY);
    }
    for (const name of readdirSync(folder.path))
      expect(readFileSync(join(folder.path, name)).includes(KEY)).toBe(false);
  });

  test("asks no model unless it is told to, though one is set", async () => {
    await using model = await startModel(ANSWER);
    using folder = temporaryFolder({ "article.txt": ARTICLE });
    expect((await startVariorum(folder.path, ["import", "article.txt"], settings(model)).ended).code).toBe(0);
    expect(model.asked).toEqual([]);
  });

  test("says what to set, when no model is set", async () => {
    using folder = temporaryFolder({ "article.txt": ARTICLE });
    const { code, stderr } = await startVariorum(folder.path, ["draft", "article.txt", "--extractor", "model"]).ended;
    expect([code, stderr]).toEqual([2, expect.stringContaining("cli.model-not-set")]);
  });

  test("imports the report, and says so, when the model answers nothing that can be read", async () => {
    await using model = await startModel("I am sorry, I cannot do that.");
    using folder = temporaryFolder({ "article.txt": ARTICLE });
    const words = ["import", "article.txt", "--extractor", "model"];
    const { code, stdout } = await startVariorum(folder.path, words, settings(model)).ended;
    expect([code, stdout]).toEqual([0, expect.stringContaining("The model gave no readable answer for 1 parts")]);
  });
});
