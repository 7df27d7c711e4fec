// Puts the page for a browser together: assemble.mjs MODULE PACKED, to standard output. PACKED is MODULE in the ".lzma" format.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [module, packed] = process.argv.slice(2).map(path => readFileSync(path));
const part = name => readFileSync(new URL(`../src/web/${name}`, import.meta.url), 'utf8');

// A module that imports nothing can reach nothing outside itself.
const compiled = new WebAssembly.Module(module);
const imports = WebAssembly.Module.imports(compiled);
if (imports.length > 0) throw new Error(`the module imports ${imports.map(one => `${one.module}.${one.name}`).join(', ')}`);
const exported = WebAssembly.Module.exports(compiled).map(one => one.name);
for (const name of ['room', 'take', 'answer', 'memory']) {
  if (!exported.includes(name)) throw new Error(`the module does not export ${name}`);
}

// Base 85 with the characters of unpack.js.
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

const script = `\n${part('unpack.js')}\n${part('page.js')}`;
const hash = createHash('sha256').update(script).digest('base64');
const policy = [
  "default-src 'none'", `script-src 'sha256-${hash}' 'wasm-unsafe-eval'`, "style-src 'unsafe-inline'", 'img-src data:',
  "base-uri 'none'", "form-action 'none'",
].join('; ');
const parts = { policy, style: part('page.css'), script, module: base85(packed), length: String(module.length) };
process.stdout.write(part('page.html').replace(/\{(\w+)\}/g, (_, name) => parts[name]));
