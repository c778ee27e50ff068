import type { BuildCommand } from "./command.ts";

/** A command as the menu shows it; its own file is loaded only when it is asked for. */
export interface ListedCommand {
  readonly summary: string;
  readonly load: () => Promise<BuildCommand>;
}

/** Commands of two words, under the first of them. */
export interface ListedFamily {
  readonly summary: string;
  readonly family: Readonly<Record<string, ListedCommand>>;
}

type Listed = ListedCommand | ListedFamily;

/** The menu: heading → command → what it is and where it is. */
export const COMMANDS: Readonly<Record<string, Readonly<Record<string, Listed>>>> = {
  "Take in": {
    import: {
      summary: "read files into the store",
      load: async () => (await import("./commands/import.ts")).importCommand,
    },
    check: {
      summary: "report what is wrong with files, without a store",
      load: async () => (await import("./commands/check.ts")).checkCommand,
    },
    draft: {
      summary: "draft the claims of an article, to be checked by a person",
      load: async () => (await import("./commands/draft.ts")).draftCommand,
    },
    map: {
      summary: "say what the columns of a table of one's own mean",
      family: {
        init: {
          summary: "propose a mapping file for a table",
          load: async () => (await import("./commands/map/init.ts")).mapInitCommand,
        },
      },
    },
    review: {
      summary: "walk through drafted claims, and accept, correct or reject each",
      load: async () => (await import("./commands/review.ts")).reviewCommand,
    },
    plan: {
      summary: "tell what an import would do",
      load: async () => (await import("./commands/plan.ts")).planCommand,
    },
    apply: {
      summary: "do what a saved plan says, and nothing else",
      load: async () => (await import("./commands/apply.ts")).applyCommand,
    },
    undo: {
      summary: "take a change back",
      load: async () => (await import("./commands/undo.ts")).undoCommand,
    },
    withdraw: {
      summary: "take a record out of every surface",
      load: async () => (await import("./commands/withdraw.ts")).withdrawCommand,
    },
    merge: {
      summary: "make one record of two",
      load: async () => (await import("./commands/merge.ts")).mergeCommand,
    },
    unmerge: {
      summary: "take a merge back",
      load: async () => (await import("./commands/unmerge.ts")).unmergeCommand,
    },
    link: {
      summary: "judge which records of different sources are the same",
      family: {
        propose: {
          summary: "look for events, actors and places that are perhaps the same",
          load: async () => (await import("./commands/link/propose.ts")).proposeLinksCommand,
        },
        list: {
          summary: "list links with both records and the reasons",
          load: async () => (await import("./commands/link/list.ts")).listLinksCommand,
        },
        confirm: {
          summary: "say that two records are the same",
          load: async () => (await import("./commands/link/confirm.ts")).confirmCommand,
        },
        refuse: {
          summary: "say that two records are not the same",
          load: async () => (await import("./commands/link/refuse.ts")).refuseCommand,
        },
        undecide: {
          summary: "take a judgement back",
          load: async () => (await import("./commands/link/undecide.ts")).undecideCommand,
        },
      },
    },
  },
  Look: {
    collate: {
      summary: "show where the accounts of an event agree and differ",
      load: async () => (await import("./commands/collate.ts")).collateCommand,
    },
    compare: {
      summary: "show what two claimants say of one event",
      load: async () => (await import("./commands/compare.ts")).compareCommand,
    },
    show: {
      summary: "show a record, words to quote, or the sentence to cite",
      load: async () => (await import("./commands/show.ts")).showCommand,
    },
    diff: {
      summary: "tell what differs between two changes or dates",
      load: async () => (await import("./commands/diff.ts")).diffCommand,
    },
    search: {
      summary: "find claims, events, actors and reports",
      load: async () => (await import("./commands/search.ts")).searchCommand,
    },
    serve: {
      summary: "open the reader on this machine",
      load: async () => (await import("./commands/serve.ts")).serveCommand,
    },
  },
  "Take out": {
    export: {
      summary: "write the records as a bundle",
      load: async () => (await import("./commands/export.ts")).exportCommand,
    },
    schema: {
      summary: "print the JSON Schema of a record or of the bundle",
      load: async () => (await import("./commands/schema.ts")).schemaCommand,
    },
    formats: {
      summary: "list what can be read",
      load: async () => (await import("./commands/formats.ts")).formatsCommand,
    },
  },
  "Look after the store": {
    stats: {
      summary: "tell how much of what the store holds",
      load: async () => (await import("./commands/stats.ts")).statsCommand,
    },
    verify: {
      summary: "check every quote and hash of the store",
      load: async () => (await import("./commands/verify.ts")).verifyCommand,
    },
    db: {
      summary: "look after the file of the store",
      family: {
        status: {
          summary: "tell what is right and wrong with the store, and what to do",
          load: async () => (await import("./commands/db/status.ts")).statusCommand,
        },
        migrate: {
          summary: "bring the tables up to this version",
          load: async () => (await import("./commands/db/migrate.ts")).migrateCommand,
        },
        backup: {
          summary: "write the store as one file",
          load: async () => (await import("./commands/db/backup.ts")).backupCommand,
        },
        reindex: {
          summary: "rebuild search and results from the records",
          load: async () => (await import("./commands/db/reindex.ts")).reindexCommand,
        },
      },
    },
  },
};
