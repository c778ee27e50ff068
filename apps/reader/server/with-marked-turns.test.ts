import { expect, test } from "vitest";
import { withMarkedTurns } from "./with-marked-turns.ts";

test.each([
  ["a turn in a text", "<p>\u202Eevil</p>", '<p><bdi data-turn="U+202E">\u202E</bdi>evil</p>'],
  ["another turn", "<p>a\u202Db</p>", '<p>a<bdi data-turn="U+202D">\u202D</bdi>b</p>'],
  ["an attribute", '<a title="\u202Eevil">x</a>', '<a title="\u202Eevil">x</a>'],
  ["a title", "<title>\u202Eevil</title>", "<title>\u202Eevil</title>"],
  ["a script with a tag in it", '<script>"<b>\u202E"</script>', '<script>"<b>\u202E"</script>'],
  ["marks of plain right-to-left text", "<p>\u200Fعربي</p>", "<p>\u200Fعربي</p>"],
])("withMarkedTurns marks what turns the direction, of %s", (_case, html, expected) => {
  expect(withMarkedTurns(Buffer.from(html)).toString()).toBe(expected);
});
