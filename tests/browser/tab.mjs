// A browser with the page in it, and a person who presses what they see.
import puppeteer from 'puppeteer-core';
import { existsSync } from 'node:fs';

export const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true };
export const WIDE = { width: 1280, height: 900 };

const PROGRAMS = {
  chrome: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

// Firefox knows no touch screens here.
const fitting = (browser, size) => (browser === 'firefox' ? { width: size.width, height: size.height } : size);

export class Tab {
  static async open(kind, address, { size = WIDE, language = 'en-GB', folder, downloads } = {}) {
    const program = PROGRAMS[kind].find(existsSync);
    if (!program) throw new Error(`${kind} is not installed`);
    const browser = await puppeteer.launch({
      browser: kind, executablePath: program, headless: true, userDataDir: folder,
      args: kind === 'chrome' ? ['--no-sandbox', `--accept-lang=${language}`] : [],
      extraPrefsFirefox: {
        'intl.accept_languages': language, 'browser.download.dir': downloads ?? '', 'browser.download.folderList': 2,
      },
    });
    const tab = new Tab();
    Object.assign(tab, { kind, browser, requests: [], errors: [], language });
    // Firefox gives the focus only to a page opened now: without it, keys press nothing.
    tab.page = await browser.newPage();
    tab.page.on('request', request => tab.requests.push(request.url()));
    tab.page.on('pageerror', error => tab.errors.push(error.message));
    await tab.page.setViewport(fitting(kind, size));
    if (kind === 'chrome') {
      const client = await tab.page.createCDPSession();
      if (downloads) await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      await tab.page.evaluateOnNewDocument(language => {
        Object.defineProperty(navigator, 'languages', { get: () => [language] });
      }, language);
    }
    await tab.load(address);
    return tab;
  }

  async load(address) {
    await this.page.goto(address, { waitUntil: 'load' });
    await this.settled();
  }

  resize(size) { return this.page.setViewport(fitting(this.kind, size)); }

  settled() { return this.page.waitForSelector('#answers button', { timeout: 20000 }); }

  close() { return this.browser.close(); }

  text() { return this.page.evaluate(() => document.body.innerText); }

  title() { return this.page.$eval('h1', heading => heading.textContent); }

  labels() {
    return this.page.$$eval('#answers [data-choose] span:last-child', all => all.map(one => one.textContent));
  }

  // What leads on from here, as a person would choose: the index of the answer, and whether it must be pressed twice.
  async usual(known) {
    return this.page.evaluate((known, on) => {
      const all = [...document.querySelectorAll('#answers [data-choose]')];
      const said = one => one.querySelector('span:last-child').textContent;
      const found = word => all.find(one => said(one).startsWith(word));
      const told = known.map(found).find(Boolean) ?? on.map(found).find(Boolean);
      const usual = told ?? all.find(one => one.classList.contains('usual')) ?? all[0];
      return { index: Number(usual.dataset.choose), twice: /^(Oui, j’ai appuyé|Yes, I have pressed)/.test(said(usual)) };
    }, known, ON);
  }

  async choose(index) { await this.page.click(`[data-choose="${index}"]`); }

  async press(label) {
    const name = await this.page.evaluate(label => {
      const all = [...document.querySelectorAll('[data-choose], [data-act], [data-again]')];
      const found = all.find(one => (one.querySelector('span:last-child') ?? one).textContent.trim() === label);
      const kind = found && ['choose', 'act', 'again'].find(kind => found.dataset[kind] !== undefined);
      return found && `[data-${kind}="${found.dataset[kind]}"]`;
    }, label);
    if (!name) throw new Error(`no “${label}” on:\n${await this.text()}`);
    await this.page.click(name);
  }

  // The same by keyboard alone: Tab until it has the focus, then Enter.
  async reach(selector) {
    for (let presses = 0; presses < 60; presses++) {
      if (await this.page.evaluate(selector => document.activeElement.matches(selector), selector)) return presses;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  }

  // From here to the end of the guide. Returns the headings on the way.
  async walk(known, { keyboard = false, until = () => false, look = async () => {} } = {}) {
    const seen = [];
    for (let pages = 0; pages < 90; pages++) {
      const title = await this.title();
      seen.push(title);
      await look(title);
      if (until(title, await this.text())) return seen;
      const { index, twice } = await this.usual(known);
      for (let times = 0; times < (twice ? 2 : 1); times++) {
        if (keyboard) {
          await this.reach(`[data-choose="${index}"]`);
          await this.page.keyboard.press('Enter');
        } else {
          await this.choose(index);
        }
      }
    }
    throw new Error(`never there: ${seen.join(' · ')}`);
  }
}

// Answers that lead on where the usual one does not.
const ON = ['Oui, j’ai appuyé', 'Yes, I have pressed', 'Le code final est arrivé', 'The final code has come',
  'J’ai pu entrer', 'I got into', 'Commencer', 'Begin'];
