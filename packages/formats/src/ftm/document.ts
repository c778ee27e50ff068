import { type ActorRecord, HttpUrl, parseLanguageTag, type ReportRecord } from "@variorum/core";
import { isPublic } from "../dataset/dataset.ts";
import { namedSlug } from "../dataset/named-id.ts";
import { type FtmEntity, toEdtf } from "./entity.ts";
import { recordIdOf } from "./index-entities.ts";
import { oneLine } from "../dataset/one-line.ts";

/** Two-letter codes of the three-letter ones that FollowTheMoney writes, where a language has both. */
const SHORTER = new Map(
  "ara:ar ben:bn deu:de ell:el eng:en fas:fa fra:fr hau:ha heb:he hin:hi ita:it kur:ku nld:nl pol:pl por:pt pus:ps ron:ro rus:ru som:so spa:es srp:sr swa:sw tur:tr ukr:uk urd:ur zho:zh"
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
);

/** Gives the report that a document is: the citation, without its text. */
export function toDocument(entity: FtmEntity, type: ReportRecord["type"], publisher?: ActorRecord): ReportRecord {
  const title = entity.text("title", "headline", "name", "fileName");
  const url = entity.all("sourceUrl").map(({ text }) => text.trim());
  const address = url.find((text) => HttpUrl.safeParse(text).success);
  const publishedAt = entity
    .all("publishedAt", "date", "authoredAt")
    .map(({ text }) => toEdtf(text))
    .find((date) => date !== undefined);
  return {
    kind: "report",
    id: recordIdOf("document", entity.slug) as ReportRecord["id"], // prefix and slug
    type,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher: publisher.id }),
    publisherBasis: publisher === undefined ? "unknown" : "external",
    authors: entity.all("author").map(({ text }) => text.trim()),
    ...(address === undefined ? {} : { url: address }),
    archives: [],
    ...(publishedAt === undefined ? {} : { publishedAt, publishedAtBasis: "external" }),
    language: languageOf(entity.text("language")),
    derivedFrom: [],
    licence: { status: "unknown", textStorage: "none" },
    sensitivity: isPublic(),
  };
}

function languageOf(code: string | undefined): string {
  const language = parseLanguageTag(SHORTER.get(code ?? "") ?? code ?? "und");
  return language.ok ? language.value : "und";
}

/** Who published a document, where it names somebody. */
export function publisherOf(entity: FtmEntity): ActorRecord | undefined {
  const name = entity.text("publisher");
  if (name === undefined) return undefined;
  return {
    kind: "actor",
    id: `act:${namedSlug({ slug: "ftm-outlet" }, name, ["publisher"])}` as ActorRecord["id"], // words and digits
    type: "media_outlet",
    names: [{ value: oneLine(name), lang: "und", use: "preferred" }],
    affiliations: [],
    identifiers: [],
    sensitivity: isPublic(),
  };
}
