import type { Issue } from "@variorum/core";

/**
 * Issues as workflow commands of GitHub Actions, which shows them beside the lines of a change.
 *
 * Shape: one line an issue.
 * Source: GitHub, "Workflow commands for GitHub Actions"
 */
export function toGithubAnnotations(issues: readonly Issue[]): string {
  return issues
    .map(({ severity, code, message, hint, at }) => {
      const place = [
        `file=${property(at.file)}`,
        ...(at.line === undefined ? [] : [`line=${at.line}`]),
        ...(at.column === undefined ? [] : [`col=${at.column}`]),
        `title=${property(code)}`,
      ];
      return `::${severity} ${place.join(",")}::${data(hint === undefined ? message : `${message}\n${hint}`)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
