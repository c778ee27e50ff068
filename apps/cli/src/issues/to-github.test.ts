import { expect, test } from "vitest";
import { toGithubAnnotations } from "./to-github.ts";

test("toGithubAnnotations() escapes what would end a command or a property", () => {
  const text = toGithubAnnotations([
    {
      code: "quote.not-found",
      severity: "error",
      message: "50 % is\nnot there",
      hint: "Copy it",
      at: { file: "a,b:c.csv", line: 3, column: 7 },
    },
    { code: "scope.missing", severity: "warning", message: "read as everybody", at: { file: "d.csv" } },
  ]);
  expect(text).toBe(
    "::error file=a%2Cb%3Ac.csv,line=3,col=7,title=quote.not-found::50 %25 is%0Anot there%0ACopy it\n" +
      "::warning file=d.csv,title=scope.missing::read as everybody\n",
  );
});
