import { describe, expect, test } from "vitest";
import { SingleFlight } from "./single-flight.ts";
import { Turnstile } from "./turnstile.ts";

/** Work that ends when it is told to. */
function openWork() {
  const { promise, resolve } = Promise.withResolvers<string>();
  let starts = 0;
  return {
    work: () => {
      starts += 1;
      return promise;
    },
    end: resolve,
    get starts() {
      return starts;
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("Turnstile", () => {
  test("lets a second piece of work in, when the first has ended", async () => {
    const turnstile = new Turnstile({ atOnce: 1, maxWaiting: 1 });
    const [first, second] = [openWork(), openWork()];
    const [one, two] = [turnstile.run(first.work), turnstile.run(second.work)];
    await settle();
    expect([first.starts, second.starts]).toEqual([1, 0]);
    first.end("one");
    await settle();
    expect(second.starts).toBe(1);
    second.end("two");
    expect(await Promise.all([one, two])).toEqual(["one", "two"]);
  });

  test("refuses work, when the queue is full", async () => {
    const turnstile = new Turnstile({ atOnce: 1, maxWaiting: 0 });
    const first = openWork();
    const running = turnstile.run(first.work);
    await expect(turnstile.run(first.work)).rejects.toMatchObject({ code: "reader.too-busy" });
    first.end("");
    await running;
  });

  test("gives its place on, when the work fails", async () => {
    const turnstile = new Turnstile({ atOnce: 1, maxWaiting: 0 });
    await expect(turnstile.run(() => Promise.reject(new Error("no page")))).rejects.toThrow("no page");
    expect(await turnstile.run(async () => "next")).toBe("next");
  });
});

describe("SingleFlight", () => {
  test("runs the work once for all who ask at the same time, and again afterwards", async () => {
    const flight = new SingleFlight<string>();
    const page = openWork();
    const both = [flight.run("/a", page.work), flight.run("/a", page.work)];
    page.end("page");
    expect([await Promise.all(both), page.starts]).toEqual([["page", "page"], 1]);
    await flight.run("/a", page.work);
    expect(page.starts).toBe(2);
  });

  test("does not remember a failure", async () => {
    const flight = new SingleFlight<string>();
    await expect(flight.run("/a", () => Promise.reject(new Error("no page")))).rejects.toThrow("no page");
    expect(await flight.run("/a", async () => "page")).toBe("page");
  });
});
