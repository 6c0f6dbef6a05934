/** WebKitGTK in a window on a screen that exists in memory only, driven by the driver of its package. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COMMANDS, type Command, downloadsIn, type Engine, untilWorks } from './engine';
import { freePort } from './firefox';

const WINDOW = resolve(import.meta.dirname, 'webkitWindow.js');
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A screen with a number that the server chooses itself. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((done, fail) => {
    screen.stdio[3]?.once('data', (said: Buffer) => done(`:${said.toString().trim()}`));
    screen.once('error', fail);
    screen.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
  });
  return { screen, display };
}

interface Answer {
  readonly value: { readonly error?: string; readonly message?: string } & Record<string, unknown>;
}

async function request(url: string, method: string, params?: Record<string, unknown>): Promise<unknown> {
  const body = method === 'POST' ? { body: JSON.stringify(params ?? {}) } : {};
  const answer = await fetch(url, { method, ...body });
  const { value } = (await answer.json()) as Answer;
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

export async function startWebKit(driverProgram: string, folder: string): Promise<Engine> {
  const stored = join(folder, 'webkit');
  const problems = join(folder, 'webkit-problems');
  const downloads = downloadsIn(folder);
  for (const place of [stored, downloads]) mkdirSync(place, { recursive: true });
  writeFileSync(problems, '');
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn(driverProgram, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', HOME: folder, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  try {
    const root = `http://127.0.0.1:${port}`;
    await untilWorks('the driver of WebKit does not answer', () => request(`${root}/status`, 'GET'));
    const options = { binary: WINDOW, args: [stored, problems, downloads] };
    const session = (await request(`${root}/session`, 'POST', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const place = `${root}/session/${session.sessionId}`;
    const send = (command: Command, params: Record<string, unknown> = {}) => {
      const [, method, path] = COMMANDS[command];
      return request(`${place}${path.replace('{id}', String(params.id ?? ''))}`, method, params);
    };
    return {
      name: `WebKitGTK ${session.capabilities.browserVersion}`,
      send,
      resize: async (width, height) => void (await send('resize', { width, height })),
      setDark: async (on) => {
        const script = 'webkit.messageHandlers.colours.postMessage(arguments[0])';
        await send('script', { script, args: [on ? 'dark' : 'light'] });
      },
      problems: async () => {
        const lines = existsSync(problems) ? readFileSync(problems, 'utf8').split('\n').filter(Boolean) : [];
        rmSync(problems, { force: true });
        return lines.map((line) => String(JSON.parse(line)));
      },
      close: async () => {
        await request(place, 'DELETE').catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** How both engines name an element in what they send. */
export const elementOf = (value: unknown): string | null =>
  value !== null && typeof value === 'object' && ELEMENT in value ? String(value[ELEMENT]) : null;
