/** Firefox without a window, in a new profile, driven over its own socket. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { downloadsIn, type Engine } from './engine';
import { Marionette } from './marionette';

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => done(port));
    });
  });

/** Dutch, without movements half-way, and without asking any other host for anything. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'intl.accept_languages': 'nl-NL,nl',
  'ui.prefersReducedMotion': 1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.download.folderList': 2,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** What the browser itself tells of scripts and policies of the pages of the site. */
const READ_PROBLEMS = `
const [origin] = arguments;
const told = [];
for (const message of Services.console.getMessageArray()) {
  if (!(message instanceof Ci.nsIScriptError) || !message.sourceName.startsWith(origin)) continue;
  const kind = message.flags & Ci.nsIScriptError.infoFlag ? 'info' : message.flags & Ci.nsIScriptError.warningFlag ? 'warning' : 'error';
  told.push(kind + ': ' + message.category + ': ' + message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')');
}
Services.console.reset();
return told;`;

/** What pages said in the console: known to their own process alone. */
const READ_CONSOLE = `
const { classes, interfaces } = Components;
const calls = classes['@mozilla.org/consoleAPI-storage;1'].getService(interfaces.nsIConsoleAPIStorage);
const told = [];
for (const { level, filename, arguments: said } of calls.getEvents())
  if (['error', 'warn', 'assert'].includes(level) && !/^(chrome|resource):/.test(filename)) told.push(level + ': ' + said.map(String).join(' '));
calls.clearEvents();
return told;`;

/** The page, not the window: no window is as narrow as a phone. */
const RESIZE = `
const [width, height] = arguments;
const { style } = gBrowser.selectedBrowser;
style.minWidth = style.maxWidth = width + 'px';
style.minHeight = style.maxHeight = height + 'px';`;

const SET_DARK = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0] ? 0 : 1);`;
const SET_PAPER = `gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0] ? 'print' : '';`;

export async function startFirefox(program: string, folder: string, origin: string): Promise<Engine> {
  const profile = join(folder, 'firefox');
  const port = await freePort();
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries({
    ...PREFERENCES,
    'marionette.port': port,
    'browser.download.dir': downloadsIn(folder),
  }).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const browser = spawn(
    program,
    ['-marionette', '-remote-allow-system-access', '-headless', '-no-remote', '-profile', profile],
    { stdio: 'ignore', env: { ...process.env, HOME: folder } },
  );
  const ended = new Promise((done) => browser.once('exit', done));
  try {
    const socket = await Marionette.connect(port);
    const { capabilities } = (await socket.ask('WebDriver:NewSession')) as {
      capabilities: { browserVersion: string };
    };
    const inBrowser = async (script: string, ...args: unknown[]): Promise<unknown> => {
      await socket.ask('Marionette:SetContext', { value: 'chrome' });
      try {
        return await socket.send('script', { script, args });
      } finally {
        await socket.ask('Marionette:SetContext', { value: 'content' });
      }
    };
    await socket.send('resize', { width: 1500, height: 1100 });
    return {
      name: `Firefox ${capabilities.browserVersion}`,
      send: (command, params) => socket.send(command, params),
      resize: async (width, height) => void (await inBrowser(RESIZE, width, height)),
      setDark: async (on) => void (await inBrowser(SET_DARK, on)),
      setPaper: async (on) => void (await inBrowser(SET_PAPER, on)),
      problems: async () => {
        const said = await socket.send('script', { script: READ_CONSOLE, args: [], sandbox: 'system' });
        return [...((await inBrowser(READ_PROBLEMS, origin)) as string[]), ...(said as string[])];
      },
      close: async () => {
        await socket.ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
        socket.close();
        setTimeout(() => browser.kill('SIGKILL'), 10_000).unref();
        await ended;
      },
    };
  } catch (error) {
    browser.kill('SIGKILL');
    throw error;
  }
}
