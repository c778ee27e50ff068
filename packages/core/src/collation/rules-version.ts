/** Version of the rules; every output carries it, and a table of results of another version is out of date. */
export const RULES_VERSION = "0.1.0";
export type RulesVersion = typeof RULES_VERSION;
