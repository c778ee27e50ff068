import type { Topic } from "./topics.ts";

/** Languages in which standard questions have words. */
export type WordingLanguage = "en" | "fr";

/** What the words of a standard question are made of. */
export interface StandardWordingParts {
  readonly lang: WordingLanguage;
  /** Words for whose people or things are meant, in the same language: "people of CSP-PSD". */
  readonly population?: string | undefined;
  /** Words for the event, put in front where the question stands alone. */
  readonly event?: string | undefined;
}

interface Template {
  /** The question with {population} in it. */
  readonly about?: string;
  /** The question where no population is given. */
  readonly plain: string;
}

/** French words agree with no population: the counted noun stands alone and the population in brackets. */
const TEMPLATES: Readonly<Record<WordingLanguage, Readonly<Record<Topic, Template>>>> = {
  en: {
    killed: { about: "How many {population} were killed?", plain: "How many people were killed?" },
    injured: { about: "How many {population} were injured?", plain: "How many people were injured?" },
    captured: { about: "How many {population} were captured?", plain: "How many people were captured?" },
    missing: { about: "How many {population} went missing?", plain: "How many people went missing?" },
    rescued: { about: "How many {population} were rescued or freed?", plain: "How many people were rescued or freed?" },
    displaced: { about: "How many {population} were displaced?", plain: "How many people were displaced?" },
    present: { about: "How many {population} were there?", plain: "How many people were there?" },
    destroyed: { about: "How many {population} were destroyed?", plain: "How many things were destroyed?" },
    damaged: { about: "How many {population} were damaged?", plain: "How many things were damaged?" },
    seized: { about: "How many {population} were seized?", plain: "How many things were seized?" },
    other_count: { about: "What number of {population} is given?", plain: "What other number is given?" },
    when: { plain: "When did it happen?" },
    where: { plain: "Where did it happen?" },
    presence_since: { about: "Since when have {population} been there?", plain: "Since when have they been there?" },
    parties: { plain: "Who took part?" },
    responsibility: { plain: "Who did it?" },
    control: { plain: "Who is in control?" },
    cause: { plain: "What was the cause?" },
    outcome: { plain: "What was the outcome?" },
    identity: { about: "Who are the {population}?", plain: "Who are those involved?" },
    conduct: { about: "How did the {population} behave?", plain: "How did those involved behave?" },
    other_statement: { plain: "What else was said?" },
  },
  fr: {
    killed: { about: "Combien de morts ({population}) ?", plain: "Combien de morts ?" },
    injured: { about: "Combien de blessés ({population}) ?", plain: "Combien de blessés ?" },
    captured: { about: "Combien de captures ({population}) ?", plain: "Combien de captures ?" },
    missing: { about: "Combien de disparus ({population}) ?", plain: "Combien de disparus ?" },
    rescued: {
      about: "Combien de rescapés ou de libérés ({population}) ?",
      plain: "Combien de rescapés ou de libérés ?",
    },
    displaced: { about: "Combien de déplacés ({population}) ?", plain: "Combien de déplacés ?" },
    present: { about: "Combien de présents ({population}) ?", plain: "Combien de présents ?" },
    destroyed: {
      about: "Combien de pertes par destruction ({population}) ?",
      plain: "Combien de pertes par destruction ?",
    },
    damaged: { about: "Combien de dégâts ({population}) ?", plain: "Combien de dégâts ?" },
    seized: { about: "Combien de prises ({population}) ?", plain: "Combien de prises ?" },
    other_count: { about: "Quel nombre est donné ({population}) ?", plain: "Quel autre nombre est donné ?" },
    when: { plain: "Quand est-ce arrivé ?" },
    where: { plain: "Où est-ce arrivé ?" },
    presence_since: { about: "Présence depuis quand ({population}) ?", plain: "Présence depuis quand ?" },
    parties: { plain: "Qui y a pris part ?" },
    responsibility: { plain: "Qui l’a fait ?" },
    control: { plain: "Qui a le contrôle ?" },
    cause: { plain: "Quelle en a été la cause ?" },
    outcome: { plain: "Quelle en a été l’issue ?" },
    identity: { about: "Qui est-ce ({population}) ?", plain: "Qui sont les personnes en cause ?" },
    conduct: {
      about: "Quelle a été leur conduite ({population}) ?",
      plain: "Quelle a été la conduite des personnes en cause ?",
    },
    other_statement: { plain: "Qu’a-t-on dit d’autre ?" },
  },
};

/**
 * Gives the words of a standard question from its topic, its population and, where it stands alone, its event.
 *
 * A population that the topic does not ask about is left out of the words.
 *
 * @example
 * standardWording("killed", { lang: "en", population: "Wagner fighters" }) // "How many Wagner fighters were killed?"
 */
export function standardWording(topic: Topic, parts: StandardWordingParts): string {
  const { about, plain } = TEMPLATES[parts.lang][topic];
  const question =
    about === undefined || parts.population === undefined ? plain : about.split("{population}").join(parts.population);
  if (parts.event === undefined) return question;
  return `${parts.event}${parts.lang === "fr" ? " : " : ": "}${question}`;
}
