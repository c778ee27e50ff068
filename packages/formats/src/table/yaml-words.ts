/** A name as YAML takes it, whatever signs it has; JSON strings are YAML. */
export function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_ -]*$/u.test(name) && !/\s$|^(?:yes|no|true|false|null|on|off|y|n)$/i.test(name)
    ? name
    : JSON.stringify(name);
}

/** Words for a remark, which ends with its line. */
export function inOneLine(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, " ");
}
