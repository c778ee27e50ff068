import { type Issue, ISSUE_CODES } from "@variorum/core";

/**
 * Issues as a SARIF log, which editors and code hosts read.
 *
 * Units: columns are UTF-16 code units, and the log says so.
 * Source: OASIS, Static Analysis Results Interchange Format 2.1.0
 */
export function toSarif(issues: readonly Issue[]): object {
  const codes = [...new Set(issues.map(({ code }) => code))].toSorted();
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "variorum", rules: codes.map((id) => ({ id, shortDescription: { text: ISSUE_CODES[id] } })) },
        },
        columnKind: "utf16CodeUnits",
        results: issues.map(toResult),
      },
    ],
  };
}

function toResult({ code, severity, message, hint, at }: Issue): object {
  const region = {
    ...(at.line === undefined ? {} : { startLine: at.line }),
    ...(at.column === undefined ? {} : { startColumn: at.column }),
  };
  return {
    ruleId: code,
    level: severity,
    message: { text: hint === undefined ? message : `${message}. ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: at.file.split("/").map(encodeURIComponent).join("/") },
          ...(at.line === undefined ? {} : { region }),
        },
      },
    ],
  };
}
