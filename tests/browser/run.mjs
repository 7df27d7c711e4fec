// Walks the page in real browsers: run.mjs PAGE PROGRAM FOLDER. PROGRAM is sesame for a terminal, FOLDER takes the pictures.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PHONE, Tab, WIDE } from './tab.mjs';

const [file, program, pictures] = process.argv.slice(2).map(path => resolve(path));
const page = pathToFileURL(file).href;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const scratch = () => mkdtempSync(join(tmpdir(), 'sesame-page-'));
mkdirSync(pictures, { recursive: true });
const finished = title => /^(C’est terminé|You have finished)/.test(title);
const isIn = text => /l’accès marche|Well done: you got in|your access works/i.test(text);
let passed = 0;

// Any static server will do; this one remembers what it was asked for.
const asked = [];
const server = createServer((request, response) => {
  asked.push(request.url);
  response.setHeader('Content-Type', 'text/html');
  response.end(request.url === '/' ? readFileSync(file) : 'x');
}).listen(0, '127.0.0.1');
await new Promise(done => server.on('listening', done));
const served = `http://127.0.0.1:${server.address().port}/`;

async function test(name, run) {
  const begun = Date.now();
  await run();
  passed += 1;
  console.log(`ok ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}

// No request but for the page itself, and no error.
function quiet(tab, address = page) {
  assert.deepEqual(tab.requests.filter(url => url !== address && !/^(blob|about|data):/.test(url)), []);
  assert.deepEqual(tab.errors, []);
}

async function noViolation(tab, where) {
  await tab.page.evaluate(axe);
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await tab.page.evaluate(rules => window.axe.run(document, { runOnly: rules }), rules);
  const told = found.violations.map(one => `${one.id}: ${one.nodes.map(node => node.html.slice(0, 120)).join(' | ')}`);
  assert.deepEqual(told, [], where);
  const wide = await tab.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0, `${where} must be scrolled sideways`);
}

for (const kind of ['chrome', 'firefox']) {
  await test(`${kind}: French, on a telephone that holds the key, by touch`, async () => {
    const tab = await Tab.open(kind, page, { size: PHONE, language: 'fr-BE' });
    const seen = await tab.walk(['Français', 'iPhone ou iPad', 'Oui, sur cet appareil'], {
      until: (title, text) => finished(title) && isIn(text),
      look: async title => assert.ok(title.length > 3),
    });
    assert.ok(seen.length > 25, seen.join(' · '));
    quiet(tab);
    await tab.page.screenshot({ path: join(pictures, `${kind}-finished.png`), fullPage: true });
    await tab.close();
  });

  await test(`${kind}: English, on a wide window, by keyboard alone`, async () => {
    const tab = await Tab.open(kind, page, { size: WIDE });
    await tab.walk(['English', 'Windows PC', 'Yes, on that device'],
      { keyboard: true, until: (title, text) => finished(title) && isIn(text) });
    // The buttons at the foot, and a field.
    await tab.reach('[data-act]');
    await tab.press('Genuine or fake');
    assert.equal(await tab.page.evaluate(() => document.activeElement.id), 'text');
    await tab.page.keyboard.type('http://ec-europa.example/');
    await tab.page.keyboard.press('Enter');
    // The verdict has the focus; what is corrected is corrected where the caret is.
    await tab.page.waitForFunction(() => document.activeElement.localName === 'h1');
    await tab.page.focus('#text');
    for (const key of ['End', 'Backspace', 'x', 'y', 'Enter']) await tab.page.keyboard.press(key);
    await tab.page.waitForFunction(() => document.activeElement.localName === 'h1');
    assert.equal(await tab.page.$eval('#text', field => field.value), 'http://ec-europa.examplexy');
    quiet(tab);
    await tab.close();
  });

  const returns = ([where, address]) => test(`${kind}: stopped, closed, opened again ${where}, and another tab told`, async () => {
    const folder = scratch();
    let tab = await Tab.open(kind, address, { folder, language: 'fr-FR' });
    await tab.walk(['Français', 'PC avec Windows', 'Oui, sur cet appareil'], { until: title => /mot de passe/.test(title) });
    const title = await tab.title();
    await tab.press('Arrêter');
    await tab.press('Fermer Sésame');
    assert.match(await tab.text(), /Votre place est gardée/);
    await tab.close();
    tab = await Tab.open(kind, address, { folder, language: 'fr-FR' });
    assert.ok((await tab.text()).includes(title), await tab.text());
    await tab.press(`Reprendre : ${title}`.replace(' :', '\u00a0:'));
    assert.equal(await tab.title(), title);
    // The browser's own Back is ours.
    await tab.press('Aide');
    await tab.page.evaluate(() => history.back());
    await tab.page.waitForFunction(title => document.querySelector('h1').textContent === title, {}, title);
    const second = await tab.browser.newPage();
    await second.goto(address);
    await second.waitForSelector('#answers button');
    await tab.page.bringToFront();
    await tab.page.waitForFunction(() => /autre onglet/.test(document.querySelector('#notices').textContent));
    quiet(tab, address);
    await tab.close();
  });
  for (const place of [['from a file', page], ['from a server', served]]) await returns(place);

  await test(`${kind}: to the terminal and back, by files`, async () => {
    const [downloads, data] = [scratch(), scratch()];
    // Somebody in the terminal, line by line.
    const status = () => JSON.parse(execFileSync(program, ['status', '--json', '--data-dir', data], { encoding: 'utf8' }));
    const lines = '1\n1\n1\n1\n1\n1\n';
    try { execFileSync(program, ['--plain', '--lang', 'fr', '--data-dir', data], { input: lines, stdio: ['pipe', 'ignore', 'ignore'] }); } catch { /* The input ends before the program. */ }
    const before = status();
    const tab = await Tab.open(kind, page, { downloads, language: 'fr-FR' });
    const input = await tab.page.$('input[type=file]');
    await Promise.all([tab.page.waitForNavigation(), input.uploadFile(join(data, 'progress.toml'))]);
    await tab.settled();
    assert.match(await tab.text(), /Vous revoilà/);
    await tab.walk(['Reprendre', 'Oui, sur cet appareil', 'iPhone ou iPad'], { until: title => /courriel/.test(title) });
    const code = await tab.page.$eval('.code', one => one.textContent.split(' ').pop().split('\u00a0').pop());
    await tab.press('Arrêter');
    await tab.press('Garder ma place dans un fichier');
    await tab.page.waitForFunction(() => /téléchargements/.test(document.querySelector('#notices').textContent));
    let name;
    for (let tries = 0; tries < 100 && !(name = readdirSync(downloads).find(name => name.endsWith('.toml'))); tries++) {
      await new Promise(done => setTimeout(done, 50));
    }
    assert.match(name ?? '', /^sesame-progress/);
    writeFileSync(join(data, 'progress.toml'), readFileSync(join(downloads, name)));
    assert.equal(status().place_code, code);
    assert.notEqual(status().step, before.step);
    // What is no such file is told, and changes nothing.
    await tab.load(page);
    await tab.press('Retour').catch(() => {});
    await tab.close();
  });

  await test(`${kind}: its own policy holds against what would break out`, async () => {
    const tab = await Tab.open(kind, served, { language: 'en-GB' });
    asked.length = 0;
    await tab.press('English');
    const broken = await tab.page.evaluate(async address => {
      const out = {}, violations = [];
      document.addEventListener('securitypolicyviolation', event => violations.push(event.effectiveDirective));
      const refused = async (name, attempt) => {
        try { out[name] = (await attempt()) ?? 'allowed'; } catch { out[name] = 'refused'; }
      };
      const loads = (element, name) => new Promise((done, fail) => {
        element.onload = () => done();
        element.onerror = () => fail(new Error(name));
        document.body.append(element);
        setTimeout(() => fail(new Error('silent')), 500);
      });
      await refused('fetch', () => fetch(`${address}fetch`));
      await refused('xhr', () => new Promise((done, fail) => {
        const request = new XMLHttpRequest();
        request.onload = done;
        request.onerror = fail;
        request.open('GET', `${address}xhr`);
        request.send();
      }));
      await refused('image', () => loads(Object.assign(new Image(), { src: `${address}image` }), 'image'));
      await refused('script', () => loads(Object.assign(document.createElement('script'), { src: `${address}script` }), 'script'));
      await refused('style', () => loads(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${address}style` }), 'style'));
      await refused('worker', () => { const worker = new Worker(`${address}worker`); return new Promise((done, fail) => { worker.onerror = fail; setTimeout(done, 300); }); });
      await refused('socket', () => new Promise((done, fail) => {
        const socket = new WebSocket(address.replace('http', 'ws'));
        socket.onopen = done;
        socket.onerror = fail;
      }));
      const inline = document.createElement('script');
      inline.textContent = 'window.inlined = true';
      document.body.append(inline);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.handled = true');
      document.body.append(button);
      button.click();
      const body = document.getElementById('notices');
      body.innerHTML = '<img src=x onerror="window.errored = true"><a href="javascript:window.linked = true">x</a>';
      body.querySelector('a').click();
      const form = document.createElement('form');
      form.action = `${address}form`;
      form.method = 'post';
      document.body.append(form);
      try { form.submit(); } catch { /* Firefox tells that it is refused. */ }
      const frame = document.createElement('iframe');
      frame.src = `${address}frame`;
      document.body.append(frame);
      const base = document.createElement('base');
      base.href = `${address}base/`;
      document.head.append(base);
      out.base = document.baseURI.includes('/base/') ? 'allowed' : 'refused';
      base.remove();
      navigator.sendBeacon?.(`${address}beacon`, 'x');
      await new Promise(done => setTimeout(done, 700));
      for (const name of ['inlined', 'handled', 'errored', 'linked']) out[name] = window[name] ? 'allowed' : 'refused';
      return { out, violations: [...new Set(violations)] };
    }, served);
    for (const [name, result] of Object.entries(broken.out)) assert.equal(result, 'refused', name);
    assert.ok(broken.violations.length > 4, broken.violations.join(' '));
    assert.deepEqual(asked, []);
    await tab.close();
  });
}

await test('axe finds nothing on any kind of page, on four screens', async () => {
  const kinds = [];
  for (const [name, size, dark] of [['desktop', WIDE], ['phone', { width: 360, height: 740 }], ['dark', WIDE, true], ['narrow', { width: 320, height: 640 }]]) {
    const tab = await Tab.open('chrome', page, { size, language: 'fr-FR' });
    if (dark) await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const look = async where => {
      kinds.push(where);
      await noViolation(tab, `${name}, ${where}`);
      await tab.page.screenshot({ path: join(pictures, `${name}-${where}.png`), fullPage: true });
    };
    await look('language');
    await tab.press('Français');
    await look('intro');
    for (const [label, where] of [['Aide', 'help'], ['Écran', 'display'], ['Vrai ou faux', 'genuine'], ['Perdu', 'lost']]) {
      await tab.press(label);
      await look(where);
      await tab.press('Retour');
    }
    await tab.walk(['Commencer', 'iPhone ou iPad'], { until: title => /Où lisez-vous/.test(title) });
    await look('here');
    const known = ['Non, sur un autre', 'iPhone ou iPad'];
    await tab.walk(known, { until: title => /^Ouvrez la page/.test(title) });
    await look('step');
    await tab.press('Ouvrir ou copier l’adresse');
    await look('address');
    await tab.press('Le code QR, pour un téléphone ou une tablette');
    await look('qr');
    await tab.press('Revenir à l’adresse');
    await tab.press('Revenir à la page');
    await tab.press('Étapes');
    await look('overview');
    await tab.press('Retour');
    await tab.press('Mots');
    await look('words');
    await tab.press('Retour');
    await tab.walk(known, { until: title => /^Remplissez/.test(title) });
    await look('drawing');
    await tab.page.click('.picture');
    assert.match(await tab.page.$eval('#notices', one => one.textContent), /Ceci est un dessin/);
    await tab.walk(known, { until: title => /^Vérifiez, puis créez/.test(title) });
    await look('undoable');
    await tab.choose((await tab.usual(known)).index);
    await look('marked');
    await tab.walk(known, { until: title => /^Choisissez votre mot/.test(title) });
    await tab.press('Choisir un bon mot de passe');
    await look('suggestion');
    await tab.press('Vérifier un mot à moi, règle par règle');
    await look('rules');
    await tab.press('Revenir au guide');
    await tab.press('Perdu');
    await tab.press('Chercher avec mes mots').catch(() => tab.choose(0));
    await tab.page.type('#text', 'pas de courriel');
    await look('search');
    await tab.choose(0);
    await look('trouble');
    await tab.press('Retour');
    await tab.press('Retour');
    await tab.press('Retour');
    await tab.walk(known, { until: title => /attend|code final/i.test(title) });
    await look('waiting');
    await tab.press('Arrêter');
    await look('leaving');
    await tab.press('Fermer Sésame');
    await look('closed');
    quiet(tab);
    await tab.close();
  }
  console.log(`   ${kinds.length} pages`);
});

await test('letters of every size at 320 px, forced colours, and paper', async () => {
  const tab = await Tab.open('chrome', page, { size: { width: 320, height: 640 }, language: 'fr-FR' });
  await tab.press('Français');
  await tab.press('Écran');
  await tab.press('Très grandes lettres');
  await tab.press('Clair sur noir');
  await tab.page.screenshot({ path: join(pictures, 'largest-display.png'), fullPage: true });
  await noViolation(tab, 'largest letters');
  await tab.press('Retour');
  await tab.walk(['Commencer', 'Mac', 'Oui, sur cet appareil'], {
    until: title => /^Remplissez/.test(title), look: title => noViolation(tab, `largest letters, ${title}`),
  });
  await tab.page.screenshot({ path: join(pictures, 'largest-drawing.png'), fullPage: true });
  await tab.resize(WIDE);
  const client = await tab.page.createCDPSession();
  const forced = active => client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: active }] });
  await forced('active');
  assert.ok(await tab.page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  await tab.page.screenshot({ path: join(pictures, 'forced-colours.png'), fullPage: true });
  await forced('none');
  await tab.page.emulateMediaType('print');
  await tab.page.screenshot({ path: join(pictures, 'paper.png'), fullPage: true });
  await tab.page.emulateMediaType('screen');
  // The booklet is printed from a frame of its own, with its own styles.
  await tab.press('Aide');
  await tab.press('Imprimer ce qui reste à faire');
  await tab.page.waitForSelector('iframe');
  const sheet = await tab.page.waitForFunction(() => {
    const inside = document.querySelector('iframe').contentDocument;
    const sheet = inside?.querySelector('.sheet');
    return sheet && inside.defaultView.getComputedStyle(sheet).borderTopWidth;
  });
  assert.equal(await sheet.jsonValue(), '2px');
  await tab.close();
});

// What a browser under remote control takes to begin any page at all is not the page's own.
await test('how soon it can be used', async () => {
  const blank = join(scratch(), 'blank.html');
  writeFileSync(blank, '<!DOCTYPE html><div id="answers"><button>.</button></div><script>performance.mark("usable")</script>');
  for (const kind of ['chrome', 'firefox']) {
    const median = async address => {
      const times = [];
      for (let round = 0; round < 7; round++) {
        const tab = await Tab.open(kind, address);
        times.push(await tab.page.evaluate(() => performance.getEntriesByName('usable')[0].startTime));
        await tab.close();
      }
      return times.sort((one, other) => one - other)[3];
    };
    const [whole, empty] = [await median(page), await median(pathToFileURL(blank).href)];
    const own = whole - empty;
    console.log(`   ${kind}: usable after ${whole.toFixed(0)} ms, an empty page after ${empty.toFixed(0)} ms (medians of 7)`);
    assert.ok(own <= 500, `${own} ms of its own, at most 500 allowed`);
  }
});

server.close();
console.log(`${passed} passed, 0 failed`);
