// Reads counts and dates as reports word them, and shows what the words allow. Run: node read-a-count.mjs
//
// Prints:
//   at least 20 → 20 or more
//   dozens → 24 or more
//   20 to 50 → 20 to 50
//   no one → 0 to 0
//   soon → count.unreadable
//   2024-07-25/2024-07-27 → 3 days
//   2024-07-25/.. → no last day
import { parseCount, parseEdtfDate } from "@variorum/core";

for (const words of ["at least 20", "dozens", "20 to 50", "no one", "soon"]) {
  const count = parseCount(words);
  if (!count.ok) {
    console.log(`${words} → ${count.issues[0]?.code}`);
    continue;
  }
  const { lower, upper } = count.value;
  console.log(`${words} → ${upper === null ? `${lower} or more` : `${lower} to ${upper}`}`);
}

for (const text of ["2024-07-25/2024-07-27", "2024-07-25/.."]) {
  const date = parseEdtfDate(text);
  if (!date.ok) throw new Error(`${text} is a date`);
  const { firstDay, lastDay } = date.value;
  console.log(`${text} → ${lastDay === Infinity ? "no last day" : `${lastDay - firstDay + 1} days`}`);
}
