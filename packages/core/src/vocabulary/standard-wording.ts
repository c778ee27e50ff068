import type { Topic } from "./topics.ts";

/** Languages in which standard questions have words. */
export type WordingLanguage = "en" | "fr";

/** What the words of a standard question are made of. */
export interface StandardWordingParts {
  readonly lang: WordingLanguage;
  /** Names of those whose people or things are meant, put in front: "CSP-PSD". */
  readonly whose?: string | undefined;
  /** Words for what is counted, or for who is meant: "civilians", "aircraft". */
  readonly counted?: string | undefined;
  /** Words for the event, put in front where the question stands alone. */
  readonly event?: string | undefined;
}

interface Template {
  /** The question with {counted} in it; absent where the topic asks about no population. */
  readonly about?: string;
  /** The question behind the names of those it is about; left out where `about` and `plain` serve. */
  readonly ofThem?: string;
  /** The question where no population is given. */
  readonly plain: string;
}

/** French words agree with no population: the counted noun stands alone and the population in brackets. */
const TEMPLATES: Readonly<Record<WordingLanguage, Readonly<Record<Topic, Template>>>> = {
  en: {
    killed: { about: "How many {counted} were killed?", plain: "How many people were killed?" },
    injured: { about: "How many {counted} were injured?", plain: "How many people were injured?" },
    captured: { about: "How many {counted} were captured?", plain: "How many people were captured?" },
    missing: { about: "How many {counted} went missing?", plain: "How many people went missing?" },
    rescued: { about: "How many {counted} were rescued or freed?", plain: "How many people were rescued or freed?" },
    displaced: { about: "How many {counted} were displaced?", plain: "How many people were displaced?" },
    present: { about: "How many {counted} were there?", plain: "How many people were there?" },
    destroyed: { about: "How many {counted} were destroyed?", plain: "How many things were destroyed?" },
    damaged: { about: "How many {counted} were damaged?", plain: "How many things were damaged?" },
    seized: { about: "How many {counted} were seized?", plain: "How many things were seized?" },
    other_count: { about: "What number of {counted} is given?", plain: "What other number is given?" },
    when: { plain: "When did it happen?" },
    where: { plain: "Where did it happen?" },
    presence_since: {
      about: "Since when have {counted} been there?",
      ofThem: "Since when have they been there?",
      plain: "Since when have they been there?",
    },
    parties: { plain: "Who took part?" },
    responsibility: { plain: "Who did it?" },
    control: { plain: "Who is in control?" },
    cause: { plain: "What was the cause?" },
    outcome: { plain: "What was the outcome?" },
    identity: { about: "Who are the {counted}?", ofThem: "Who are they?", plain: "Who are those involved?" },
    conduct: {
      about: "How did the {counted} behave?",
      ofThem: "How did they behave?",
      plain: "How did those involved behave?",
    },
    other_statement: { plain: "What else was said?" },
  },
  fr: {
    killed: { about: "Combien de morts ({counted}) ?", plain: "Combien de morts ?" },
    injured: { about: "Combien de blessés ({counted}) ?", plain: "Combien de blessés ?" },
    captured: { about: "Combien de captures ({counted}) ?", plain: "Combien de captures ?" },
    missing: { about: "Combien de disparus ({counted}) ?", plain: "Combien de disparus ?" },
    rescued: {
      about: "Combien de rescapés ou de libérés ({counted}) ?",
      plain: "Combien de rescapés ou de libérés ?",
    },
    displaced: { about: "Combien de déplacés ({counted}) ?", plain: "Combien de déplacés ?" },
    present: { about: "Combien de présents ({counted}) ?", plain: "Combien de présents ?" },
    destroyed: {
      about: "Combien de pertes par destruction ({counted}) ?",
      plain: "Combien de pertes par destruction ?",
    },
    damaged: { about: "Combien de dégâts ({counted}) ?", plain: "Combien de dégâts ?" },
    seized: { about: "Combien de prises ({counted}) ?", plain: "Combien de prises ?" },
    other_count: { about: "Quel nombre est donné ({counted}) ?", plain: "Quel autre nombre est donné ?" },
    when: { plain: "Quand est-ce arrivé ?" },
    where: { plain: "Où est-ce arrivé ?" },
    presence_since: { about: "Présence depuis quand ({counted}) ?", plain: "Présence depuis quand ?" },
    parties: { plain: "Qui y a pris part ?" },
    responsibility: { plain: "Qui l’a fait ?" },
    control: { plain: "Qui a le contrôle ?" },
    cause: { plain: "Quelle en a été la cause ?" },
    outcome: { plain: "Quelle en a été l’issue ?" },
    identity: { about: "Qui est-ce ({counted}) ?", plain: "Qui sont les personnes en cause ?" },
    conduct: {
      about: "Quelle a été leur conduite ({counted}) ?",
      plain: "Quelle a été la conduite des personnes en cause ?",
    },
    other_statement: { plain: "Qu’a-t-on dit d’autre ?" },
  },
};

/** Space, colon, space, as each language sets them. */
const COLON = { en: ": ", fr: " : " } as const;

/**
 * Gives the words of a standard question from its topic, its population and, where it stands alone, its event.
 *
 * Names stand in front, behind a colon, so that they need no article and no ending in any language. A population that
 * the topic does not ask about is left out of the words.
 *
 * @example
 * standardWording("killed", { lang: "en", whose: "CSP-PSD" }) // "CSP-PSD: how many people were killed?"
 */
export function standardWording(topic: Topic, { lang, whose, counted, event }: StandardWordingParts): string {
  const { about, ofThem, plain } = TEMPLATES[lang][topic];
  const isAsked = about !== undefined;
  const named = isAsked && whose !== undefined;
  const of = about === undefined || counted === undefined ? plain : about.split("{counted}").join(counted);
  const question = named && ofThem !== undefined ? ofThem : of;
  const parts = [event, named ? whose : undefined].filter((part) => part !== undefined);
  const sentence = named ? question.charAt(0).toLowerCase() + question.slice(1) : question;
  return [...parts, sentence].join(COLON[lang]);
}
