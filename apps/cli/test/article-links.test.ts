import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";

/** Two invented texts of two outlets about one invented battle: the town in the one, its district in the other. */
const GAZETTE = `Rebels say 40 soldiers killed in battle for Tessara

KORBAN, 14 May 2026 (Korban Gazette) — Fighters of the Northern Liberation Front (NLF) killed at least 40 soldiers in a battle near the northern town of Tessara on Tuesday, the group's spokesman Idris Balla said.

"Our fighters destroyed nine vehicles and took six prisoners," Balla said in a statement. He admitted that eleven of the front's fighters had been killed.
`;
const HERALD = `Army loses eight in clashes in Tessara district

KORBAN, 15 May 2026 (Daily Herald) — Eight soldiers were killed and 14 wounded in fighting with rebels in the Tessara district on 12 May, the Korban army said on Thursday.

Army spokesman Colonel Rafik Tolan said 60 fighters of the NLF had been killed in the battle. The Northern Liberation Front said it had lost 11 fighters and killed 43 soldiers.
`;

interface Link {
  readonly link: { readonly id: string; readonly of: string };
}
interface Questions {
  readonly questions: readonly {
    readonly topic: string;
    readonly status: string;
    readonly voices: readonly string[];
  }[];
}

describe("two articles of different outlets about one battle", () => {
  test("are proposed as one event, and their numbers answer one question once that is confirmed", async () => {
    using folder = temporaryFolder({ "gazette.txt": GAZETTE, "herald.txt": HERALD });
    const run = async (...argv: readonly string[]) => {
      const { code, io } = await inFolder(folder.path, argv);
      expect(code, io.err()).toBe(0);
      return io.out();
    };
    await run("import", "gazette.txt");
    await run("import", "herald.txt");
    await run("link", "propose");
    const { data: links } = JSON.parse(await run("link", "list", "--json")) as { readonly data: readonly Link[] };
    const [link] = links.filter(({ link: { of } }) => of === "event");
    await run("link", "confirm", link?.link.id ?? "", "--by", "A. Editor");
    const exported = await run("export", "--as", "jsonl", "--everything");
    const event = /"id":"(evt:[0-9a-f]+)"/.exec(exported)?.[1] ?? "";
    const { questions } = JSON.parse(await run("collate", event, "--json")) as Questions;
    const killed = questions.filter(({ topic }) => topic === "killed");
    // The front's own dead and the soldiers that it says it killed: told by both outlets.
    const together = killed.filter(({ status }) => status !== "single_voice" && status !== "conceded_single_voice");
    expect(together).toHaveLength(2);
  });
});
