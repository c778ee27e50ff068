/**
 * Words that tell a medium from other bodies, in small letters: whoever is named with one of them, or by one of these
 * names, carries statements rather than makes them.
 *
 * Source: own list; agencies and outlets that texts of any country cite.
 */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set([
  ...["media", "newspaper", "newspapers", "paper", "broadcaster", "television", "tv", "radio", "channel", "station"],
  ...["agency", "outlet", "outlets", "magazine", "site", "website", "press", "reporters", "journalists", "reporter"],
  ...["journalist", "correspondent", "correspondents", "news", "times", "daily", "herald", "tribune", "gazette"],
  ...["telegraph", "guardian", "chronicle", "observer", "broadcasting", "report", "reports"],
]);

/** Names of outlets and agencies that have none of {@link MEDIA_NOUNS} in them. */
export const MEDIA_NAMES: ReadonlySet<string> = new Set([
  ...["reuters", "associated press", "ap", "afp", "agence france-presse", "bbc", "cnn", "abc", "nbc", "cbs", "fox"],
  ...["al jazeera", "al arabiya", "tass", "ria novosti", "interfax", "xinhua", "anadolu", "dpa", "efe", "ansa", "pti"],
  ...["ani", "npr", "bloomberg", "politico", "axios", "le monde", "le figaro", "der spiegel", "die zeit", "el país"],
  ...["the washington post", "washington post", "usa today", "wall street journal", "business insider", "haaretz"],
  ...["sana", "irna", "wafa", "mehr", "tasnim", "rfi", "france 24", "deutsche welle", "dw", "euronews", "meduza"],
  ...["twitter", "facebook", "telegram", "youtube", "instagram", "tiktok", "whatsapp", "wikinews"],
]);

/** Platforms on which people post: "wrote on Twitter". Not relays: the words are the writer's own. */
export const PLATFORMS: ReadonlySet<string> = new Set([
  ...["twitter", "facebook", "telegram", "youtube", "instagram", "tiktok", "whatsapp", "x", "weibo", "vk"],
]);

/** Words for whoever listens on behalf of the public: "told reporters". */
export const LISTENERS: ReadonlySet<string> = new Set([
  ...["reporters", "journalists", "press", "media", "correspondents", "newspapers", "reporter", "journalist"],
]);
