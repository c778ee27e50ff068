/**
 * Words of the closed classes of English, in small letters: with a capital they begin a sentence or a title, and are
 * never a name by themselves.
 */
export const CLOSED_WORDS: ReadonlySet<string> = new Set([
  ...["the", "a", "an", "this", "that", "these", "those", "each", "every", "some", "any", "no", "all", "both", "many"],
  ...["few", "several", "most", "more", "much", "other", "another", "such", "own", "same", "one", "two", "three"],
  ...["i", "you", "he", "she", "it", "we", "they", "me", "him", "her", "us", "them", "who", "whom", "which", "what"],
  ...["my", "your", "his", "its", "our", "their", "whose", "there", "here", "where", "when", "why", "how", "whether"],
  ...["of", "in", "on", "at", "by", "for", "from", "to", "with", "without", "within", "into", "onto", "over", "under"],
  ...[
    "about",
    "above",
    "after",
    "before",
    "between",
    "among",
    "amid",
    "against",
    "during",
    "since",
    "until",
    "through",
  ],
  ...["despite", "according", "following", "near", "off", "out", "up", "down", "around", "across", "behind", "beyond"],
  ...["and", "but", "or", "nor", "so", "yet", "if", "because", "although", "though", "while", "whereas", "as", "than"],
  ...["not", "also", "however", "meanwhile", "later", "then", "now", "still", "already", "only", "even", "just", "too"],
  ...["is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will", "would"],
  ...["can", "could", "may", "might", "must", "shall", "should", "let", "please", "yes", "today", "yesterday"],
]);
