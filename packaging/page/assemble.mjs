// Puts the page for a browser together: assemble.mjs MODULE PACKED PARTS, to standard output. PACKED is MODULE as zstd packs
// it, PARTS the folder of the page's markup, style and script.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [module, packed] = process.argv.slice(2, 4).map(path => readFileSync(path));
const text = path => readFileSync(path, 'utf8');
const part = name => text(join(process.argv[4], name));
const library = name => text(new URL(`node_modules/fzstd/${name}`, import.meta.url));

// A module that imports nothing can reach nothing outside itself.
const compiled = new WebAssembly.Module(module);
const imports = WebAssembly.Module.imports(compiled);
if (imports.length > 0) throw new Error(`the module imports ${imports.map(one => `${one.module}.${one.name}`).join(', ')}`);
const exported = WebAssembly.Module.exports(compiled).map(one => one.name);
for (const name of ['room', 'take', 'answer', 'memory']) {
  if (!exported.includes(name)) throw new Error(`the module does not export ${name}`);
}

// Base 85 with the characters of page.js.
const digits = [];
for (let code = 35; digits.length < 85; code++) {
  const digit = String.fromCharCode(code);
  if (!'&<>\\'.includes(digit)) digits.push(digit);
}
function base85(bytes) {
  const whole = Buffer.concat([bytes, Buffer.alloc((4 - bytes.length % 4) % 4)]);
  const out = [];
  for (let from = 0; from < whole.length; from += 4) {
    let value = whole.readUInt32BE(from), five = '';
    for (let place = 0; place < 5; place++) {
      five = digits[value % 85] + five;
      value = Math.floor(value / 85);
    }
    out.push(five);
  }
  return out.join('');
}

const scripts = { unpack: `/* fzstd\n${library('LICENSE')}*/\n${library('umd/index.js')}`, script: part('page.js') };
const hashes = Object.values(scripts).map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
const policy = [
  "default-src 'none'", `script-src ${hashes.join(' ')} 'wasm-unsafe-eval'`, "style-src 'unsafe-inline'", 'img-src data:',
  "base-uri 'none'", "form-action 'none'",
].join('; ');
const parts = { policy, style: part('page.css'), ...scripts, module: base85(packed), packed: String(packed.length) };
process.stdout.write(part('page.html').replace(/\{(\w+)\}/g, (_, name) => parts[name]));
