/** The English texts of the pages about the site. */
export const enAbout = {
  methods: {
    title: "Methods",
    lead: "What a claim is, how its words are checked, and every rule by which accounts are compared.",
    parts: [
      {
        title: "What a claim is",
        paragraphs: [
          "A claim is one originator giving one answer to one question about one event, in words found in a report, reaching us through a chain of others. Who vouches, who passed it on and who published it are kept apart: ten outlets that carry one spokesman are one account with ten relays.",
          "Events hold no facts. When, where, how many and by whom are questions, and their answers are claims.",
        ],
      },
      {
        title: "What a question is",
        paragraphs: [
          "A question fixes what is compared: a quantity and of whom. The claim says for which days and which place it speaks, and only claims whose days and places allow it are compared. Nothing is compared, charted or added up across questions.",
        ],
      },
      {
        title: "How words are checked",
        paragraphs: [
          "A claim read from a text carries exact characters of that text and their position, one read from a table the exact cell. Where the words are not found, or are found more than once, the claim is refused. Nothing is anchored by guess. Where the text is not held here, its quotes are shown as not checked.",
        ],
      },
      {
        title: "What is never done",
        paragraphs: [
          "No verdict, no score, no best estimate, no average, no weight. Agreement is not proof, and the number of accounts is not evidence: statuses count voices, never articles, and say nothing of what happened.",
          "No claim recorded, asked and not answered, says none, and zero are four different things and are shown as such. Beside a silence stands what was searched.",
        ],
      },
      {
        title: "Drafts and datasets",
        paragraphs: [
          "What a program has read and nobody has checked is shown as a draft. A row of a dataset is shown as the dataset’s own: the dataset is a voice of its own, and a figure in it is never put into the mouth of the newspaper it cites.",
        ],
      },
    ],
    rules: "The rules",
    rulesNote: (version: string) =>
      `Version ${version}. Each rule is printed from the program that applies it, with the example that tests it.`,
    example: {
      title: "Example",
      gives: "Gives:",
      silence: "no answer",
      said: (day: string) => `said ${day}`,
      period: (period: string) => `for ${period}`,
      at: (place: string) => `at ${place}`,
      through: (names: string) => `through ${names}`,
      report: (name: string) => `in report ${name}`,
      from: (name: string) => `made from report ${name}`,
      targets: (number: number) => `about claim ${number}`,
      relation: (from: number, label: string, to: number, isPresumptive: boolean) =>
        `${from} ${label} ${to}${isPresumptive ? ", unless something that is not stated reconciles them" : ""}`,
    },
  },
  definitions: {
    title: "Definitions",
    lead: "What each word on this site means.",
    statuses: "Where the accounts of a question stand",
    relations: "How one answer stands to another",
    flags: "What a reader should know beside that",
    acts: "Acts: what is done by saying it",
    topics: "Topics of questions",
    certainties: "Certainty, as worded by the claimant",
    columns: "Columns of the tables",
    columnsNote:
      "Every page is given as a table too, at its own address with .csv at the end: comma-separated, UTF-8, lines that end with CR LF. An empty cell means that nothing is recorded, never zero. Text that a spreadsheet would run as a formula has one ' in front, which an import takes away again. What begins with _ is computed, and an import passes over it. With bom=yes in its address a table begins with a byte order mark, which some spreadsheets need.",
    table: {
      claim: "Claims",
      event: "Events",
      actor: "Actors",
      report: "Reports",
      change: "Changes",
      comparison: "Comparisons",
    },
    example:
      "A row of claims read aloud: the actor in by, through the actors in through, gives value as the answer to question about event, in the words of quote, which stand at the characters at of report.",
  },
  corrections: {
    title: "Corrections",
    lead: "How to say that a record is wrong, and what is done about it.",
    noContact: "This copy names nobody to write to.",
    writeTo: (name: string) => `Write to ${name}`,
    filledIn: "“Something wrong here?” on each record fills in its id and change.",
    rules: [
      {
        about: "What to send",
        rule: "The id of the record and the change it stood at, as its page gives them, and what is wrong: the words, who is said to have said them, the day, the place, or that it should not be here at all.",
      },
      {
        about: "How soon",
        rule: "What may endanger somebody is taken out first and looked into afterwards. How soon everything else is answered is for those to say who run this copy.",
      },
      {
        about: "Our mistakes",
        rule: "Are mended as a new version of the record. Its history keeps the earlier one, unless keeping it would do harm.",
      },
      {
        about: "A claimant’s correction",
        rule: "Is a claim of its own, with its words and its day. What was said before stays, marked as replaced.",
      },
      {
        about: "Taking out",
        rule: "A record that is withdrawn leaves every page, list, feed and index at once. Its address keeps the id, the day and the reason.",
      },
    ],
  },
  doNoHarm: {
    title: "Do no harm",
    lead: "What is never published here, and what is shown in its place.",
    rules: [
      {
        about: "Readers",
        rule: "Nothing is asked of any other site, nothing is stored on your device, and addresses you open are not written down. Everything can be read without JavaScript.",
      },
      {
        about: "Victims",
        rule: "Are not named unless their family or an official list has named them and a second reviewer has agreed.",
      },
      {
        about: "Private persons",
        rule: "Appear only where an account needs them, and then by their role, such as “a resident”.",
      },
      { about: "Prisoners", rule: "No names and no faces of rank-and-file prisoners." },
      { about: "Ethnic groups", rule: "Are never a party to an event. Armed groups, states and organisations are." },
      {
        about: "Accusations",
        rule: "Always stand with the answer of the accused, or with the sentence that no answer is recorded.",
      },
      {
        about: "Places",
        rule: "Are never shown more exactly than the report has them, and never as a point without saying how exact it is. No coordinates of a private home.",
      },
      {
        about: "Withheld parts",
        rule: "Stay visible as withheld: known to us and left out is not the same as unknown.",
      },
      { about: "Images", rule: "There are none, and no video. Links that leave this site name where they lead." },
      {
        about: "Withdrawn records",
        rule: "Leave every page, list and index at once. The address keeps the id, the day and the reason, and the id is never used again.",
      },
    ],
  },
} as const;
