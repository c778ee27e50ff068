import { fileURLToPath } from "node:url";
import { defineProject, type UserProjectConfigExport } from "vitest/config";

interface TestProjectOptions {
  /** Module name → file that stands in for it, for modules that only a framework can load. */
  readonly alias?: Readonly<Record<string, string>>;
  /** How long one test may take, in milliseconds; some properties go through every character of Unicode. */
  readonly timeoutMs?: number;
  /** Whether the files share modules that are loaded once: for packages whose modules keep nothing between calls. */
  readonly sharesModules?: boolean;
}

/** Test files of the two suites that `pnpm test` leaves out. */
export const faultTests = ["**/*.faults.test.ts"];
export const fuzzTests = ["**/*.fuzz.test.ts"];

/** Every suite loads this first. */
export const setupFiles = [fileURLToPath(new URL("refuse-network.ts", import.meta.url))];

/**
 * The test configuration of one package: its tests beside the sources and its suites in `test/`.
 *
 * Only sources are looked at. Left to itself the runner would also run compiled tests out of `dist`.
 */
export function defineTestProject(
  name: string,
  { alias = {}, timeoutMs = 20_000, sharesModules = false }: TestProjectOptions = {},
): UserProjectConfigExport {
  return defineProject({
    resolve: { alias },
    test: {
      name,
      environment: "node",
      include: ["src/**/*.test.{ts,tsx}", "server/**/*.test.ts", "test/**/*.test.ts"],
      exclude: [...faultTests, ...fuzzTests, "**/node_modules/**"],
      setupFiles,
      testTimeout: timeoutMs,
      isolate: !sharesModules,
    },
  });
}
