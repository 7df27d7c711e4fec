// One menu with Ink. Arguments: title, text, items.
import { createElement as h, useState } from "react";
import { Box, Text, render, useApp, useInput } from "ink";

const [title, text, ...items] = process.argv.slice(2);

function Menu() {
  const [marked, mark] = useState(0);
  const { exit } = useApp();
  useInput((input, key) => {
    if (key.upArrow) mark((at) => Math.max(at - 1, 0));
    if (key.downArrow) mark((at) => Math.min(at + 1, items.length - 1));
    if (input === "q") exit();
  });
  const rows = items.map((item, at) => h(Text, { key: item, inverse: at === marked }, `${at === marked ? "►" : " "} ${item}`));
  return h(Box, { flexDirection: "column" }, h(Text, { bold: true }, title), h(Text, null, text), ...rows);
}

render(h(Menu));
