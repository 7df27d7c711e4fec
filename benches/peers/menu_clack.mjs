// One menu with @clack/prompts. Arguments: title, text, items.
import { intro, log, select } from "@clack/prompts";

const [title, text, ...items] = process.argv.slice(2);
intro(title);
log.message(text);
await select({ message: title, options: items.map((item) => ({ value: item, label: item })) });
