// The page's script: hands what the person does to the module, and shows what it answers. It decides nothing.
'use strict';

const at = id => document.getElementById(id);
const NAMES = { progress: 'sesame.progress', previous: 'sesame.progress.previous', damaged: 'sesame.progress.damaged',
  settings: 'sesame.settings', helper: 'sesame.helper' };
// Written by each page that opens, so that one already open notices.
const TAB = 'sesame.tab';
let module, drawing = '', broken = '', back = false, pushed = false, typing = false, submits = false;

// ---- What the browser keeps ----

function kept() {
  const found = {};
  for (const place of ['progress', 'previous', 'settings', 'helper']) {
    const text = localStorage.getItem(NAMES[place]);
    if (text !== null) found[place] = text;
  }
  return found;
}

// Why a write failed, if it did.
function write(name, text) {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return null;
  } catch (error) {
    return error.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

function store({ place, text, guarded, known, tell }) {
  const name = NAMES[place];
  let why;
  try {
    const there = localStorage.getItem(name);
    if (guarded && there !== null && there !== known) why = 'changed';
  } catch { why = 'refused'; }
  why ??= write(name, text);
  if (why) send({ told: { 'not-stored': [place, why] } });
  else if (tell) send({ told: { stored: place } });
}

// ---- The time, and where on earth ----

const two = number => String(Math.abs(number)).padStart(2, '0');

function now() {
  const date = new Date(), east = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + east * 60000).toISOString().slice(0, 19);
  return `${local}${east < 0 ? '-' : '+'}${two(Math.trunc(east / 60))}:${two(east % 60)}`;
}

// From which second on the local time is how many minutes east of UTC: two years back, two years on.
function zone() {
  const day = 86400000, begin = Date.now() - 730 * day, end = Date.now() + 730 * day;
  const east = time => -new Date(time).getTimezoneOffset();
  const changes = [[Math.floor(begin / 1000), east(begin)]];
  for (let time = begin; time < end; time += day) {
    let low = time, high = time + day;
    if (east(low) === east(high)) continue;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2);
      if (east(middle) === east(low)) low = middle; else high = middle;
    }
    changes.push([Math.round(high / 1000), east(high)]);
  }
  return changes;
}

// ---- The module ----

// It lies in the page in base 85: five characters from "#" to "{" without "&", "<", ">" and "\" stand for four bytes.
function decode(text) {
  const digits = new Uint8Array(128);
  let next = 0;
  for (let code = 35; next < 85; code++) if (!'&<>\\'.includes(String.fromCharCode(code))) digits[code] = next++;
  const bytes = new Uint8Array(text.length / 5 * 4), view = new DataView(bytes.buffer);
  for (let from = 0, to = 0; from < text.length; to += 4) {
    let value = 0;
    for (let digit = 0; digit < 5; digit++) value = value * 85 + digits[text.charCodeAt(from++)];
    view.setUint32(to, value);
  }
  return bytes;
}

// The module, packed by zstd. It is compiled while it is unpacked.
function unpacked(bytes) {
  let unpacker, next = 0;
  const source = {
    start: stream => { unpacker = new fzstd.Decompress(part => stream.enqueue(part)); },
    // A piece holds a whole block of zstd's, of 128 KiB at most: a pull that brings nothing is not repeated.
    pull: stream => {
      if (next >= bytes.length) return stream.close();
      unpacker.push(bytes.subarray(next, next += 1 << 18), next >= bytes.length);
    },
  };
  return new Response(new ReadableStream(source), { headers: { 'Content-Type': 'application/wasm' } });
}

function ask(order) {
  const { room, take, answer, memory } = module;
  const bytes = new TextEncoder().encode(JSON.stringify({ now: now(), order }));
  const where = room(bytes.length) >>> 0;
  new Uint8Array(memory.buffer, where, bytes.length).set(bytes);
  const length = take();
  if (length === 0) return null;
  return JSON.parse(new TextDecoder().decode(new Uint8Array(memory.buffer, answer() >>> 0, length)));
}

function send(order) {
  if (!module) return;
  let reply;
  try {
    reply = ask(order);
  } catch {
    // The module is dead. What was saved is saved.
    module = null;
    at('field').replaceChildren();
    at('answers').innerHTML = '<button type="button" data-again>↻</button>';
    say(broken);
    return;
  }
  if (reply) show(reply);
}

// ---- What is shown ----

function say(text) {
  const line = document.createElement('p');
  line.textContent = text;
  at('notices').replaceChildren(line);
}

function show(reply) {
  const root = document.documentElement, active = document.activeElement;
  const held = ['choose', 'act'].find(name => active?.dataset?.[name] !== undefined);
  const number = held && active.dataset[held];
  root.lang = reply.language;
  root.dataset.theme = reply.theme;
  root.dataset.letters = reply.letters;
  document.title = reply.title;
  const typed = typing;
  ({ drawing, broken, back, typing, submits } = reply);
  at('head').innerHTML = reply.head;
  at('body').innerHTML = reply.body;
  if (reply.field !== null) at('field').innerHTML = reply.field;
  const text = at('text');
  if (text && reply.text !== null) text.value = reply.text;
  at('answers').innerHTML = reply.answers;
  at('foot').innerHTML = reply.foot;
  at('foot').setAttribute('aria-label', reply.buttons);
  if (at('notices').innerHTML !== reply.notices) at('notices').innerHTML = reply.notices;
  if (reply.fresh) {
    scrollTo(0, 0);
    (typing ? text : at('body').querySelector('h1')).focus({ preventScroll: true });
  } else if (text && active !== text && reply.field) {
    text.focus();
  } else if (text && typed && !typing) {
    // What was typed has been judged.
    at('body').querySelector('h1').focus();
  } else if (held) {
    // The pressed button was drawn anew.
    (document.querySelector(`[data-${held}="${number}"]`) ?? at('body').querySelector('h1')).focus({ preventScroll: true });
  }
  const marked = document.querySelector('.marked')?.parentElement;
  if (!reply.fresh && reply.notices) (marked ?? at('notices')).scrollIntoView({ block: 'nearest' });
  // One entry in the browser's history stands for the page before.
  if (back && !pushed) {
    history.pushState(null, '');
    pushed = true;
  }
  reply.tasks.forEach(perform);
}

function perform(task) {
  if (task === 'reload') location.reload();
  else if (task.store) store(task.store);
  else if (task.copy !== undefined) copy(task.copy);
  else if (task.download) download(task.download);
  else if (task.print) print(task.print);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    send({ told: 'copied' });
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    send({ told: done ? 'copied' : 'not-copied' });
  }
}

function download({ name, mime, text }) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: mime }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

function print(page) {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = document.title;
  frame.srcdoc = page;
  frame.onload = () => {
    frame.contentWindow.onafterprint = () => frame.remove();
    frame.contentWindow.print();
  };
  document.body.append(frame);
}

// ---- What the person does ----

document.addEventListener('click', event => {
  const pressed = event.target.closest('[data-choose], [data-act], [data-again], .picture');
  if (!pressed) return;
  const { choose, act, again } = pressed.dataset;
  if (again !== undefined) location.reload();
  else if (act !== undefined) send({ act: Number(act) });
  else if (pressed.classList.contains('picture')) say(drawing);
  // A label opens the list of files by itself; a link opens by itself, and what is shown then changes afterwards.
  else if (pressed.localName === 'a') setTimeout(() => send({ choose: Number(choose) }));
  else if (pressed.localName !== 'label') send({ choose: Number(choose) });
});

document.addEventListener('change', async event => {
  const [file] = event.target.type === 'file' ? event.target.files : [];
  // A place has some kilobytes; what is larger is none.
  if (file) send({ file: file.size > 1 << 20 ? '' : await file.text() });
});

document.addEventListener('input', event => {
  if (event.target.id === 'text' && !event.isComposing) send({ typed: event.target.value });
});
document.addEventListener('compositionend', event => {
  if (event.target.id === 'text') send({ typed: event.target.value });
});

document.addEventListener('submit', event => {
  event.preventDefault();
  if (submits) send({ submit: at('text').value });
  else at('answers').querySelector('[data-choose]')?.focus();
});

addEventListener('popstate', () => {
  pushed = false;
  if (back) send('back');
});

addEventListener('storage', event => {
  if (event.key === TAB || event.key === NAMES.progress || event.key === null) send('other-tab');
});

// After a night the day is another one.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) send('woken');
});

// ---- The beginning ----

(async () => {
  try {
    const data = at('module'), bytes = decode(data.textContent).subarray(0, data.dataset.packed);
    data.remove();
    module = (await WebAssembly.instantiateStreaming(unpacked(bytes))).instance.exports;
    const start = { languages: [...navigator.languages], zone: zone(), kept: {}, fault: null,
      seed: [...crypto.getRandomValues(new Uint8Array(32))] };
    try {
      start.kept = kept();
      start.fault = write(TAB, String(start.seed));
    } catch { start.fault = 'refused'; }
    send({ start });
    performance.mark('usable');
  } catch {
    at('old').hidden = false;
  }
})();
