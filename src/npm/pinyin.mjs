// Writes the table of first letters of every reading of every Han character: node pinyin.mjs TARGET
// A line is the letters, a tab, and the characters that have exactly these. Readings as a surname count too (单 Shàn, 解 Xiè).
import { writeFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { pinyin } from "pinyin-pro";

const blocks = [[0x3400, 0x4dbf], [0x4e00, 0x9fff], [0x20000, 0x2a6df]];
const options = { toneType: "none", type: "array", nonZh: "removed" };

function letters(character) {
  const readings = [
    ...pinyin(character, { ...options, multiple: true }),
    ...pinyin(character, { ...options, mode: "surname" }),
    ...pinyin(character, { ...options, surname: "head" }),
  ];
  const first = readings.map(reading => reading.normalize("NFD")[0]?.toLowerCase()).filter(letter => letter >= "a" && letter <= "z");
  return [...new Set(first)].sort().join("");
}

const table = new Map();
for (const [from, to] of blocks) {
  for (let code = from; code <= to; code++) {
    const character = String.fromCodePoint(code);
    const key = letters(character);
    if (key) table.set(key, (table.get(key) ?? "") + character);
  }
}
const lines = [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, characters]) => `${key}\t${characters}\n`);
mkdirSync(dirname(process.argv[2]), { recursive: true });
writeFileSync(process.argv[2], lines.join(""));
