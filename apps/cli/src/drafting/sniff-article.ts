const ARTICLE_NAME = /\.(?:txt|text|md|markdown|x?html?)$/iu;
const OTHER_NAME = /\.[a-z]{2,5}$/iu;
const PAGE = /^(?:<!doctype html|<html|<head|<body|<\?xml[^>]{0,200}>\s*<html)/iu;
// A line of words with an end: tables, settings and programs have none.
const SENTENCE = /^[^{}\t;|]{40,}[.!?]["'”’)]?\s*$/mu;

/**
 * Tells how likely a file is an article: a page, a file that is named as text, or prose without a name that says otherwise.
 *
 * Shape: 0 = certainly not; never above what a format with columns or keys of its own gives.
 */
export function sniffArticle(head: Uint8Array, name: string): number {
  if (head.length === 0) return 0;
  if (ARTICLE_NAME.test(name)) return 0.4;
  if (OTHER_NAME.test(name) && !/^https?:/iu.test(name)) return 0;
  const text = new TextDecoder().decode(head);
  if (PAGE.test(text.slice(0, 1_000).trimStart())) return 0.4;
  return !text.includes("\u0000") && SENTENCE.test(text) ? 0.05 : 0;
}
