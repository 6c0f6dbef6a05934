/**
 * The socket that Firefox offers to be driven by ("Marionette", what geckodriver speaks to): each message is its length
 * in bytes, a colon and JSON. Asked: [0, id, name, parameters]; answered: [1, id, error, result].
 */
import { connect, type Socket } from 'node:net';
import { COMMANDS, type Command, untilWorks } from './engine';

interface Waiting {
  readonly done: (result: unknown) => void;
  readonly fail: (error: Error) => void;
}

const open = (port: number) =>
  new Promise<Socket>((done, fail) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(socket));
    socket.once('error', fail);
  });

/** Takes whole messages off the front of what came in. */
export function takeMessages(bytes: Buffer): { readonly messages: unknown[]; readonly rest: Buffer } {
  const messages: unknown[] = [];
  let rest = bytes;
  for (;;) {
    const colon = rest.indexOf(':');
    const end = colon + 1 + Number(rest.subarray(0, Math.max(0, colon)).toString());
    if (colon < 1 || rest.length < end) return { messages, rest };
    messages.push(JSON.parse(rest.subarray(colon + 1, end).toString()));
    rest = rest.subarray(end);
  }
}

/** Commands with a single result put it under `value`, as drivers over HTTP do. */
const withoutWrapper = (result: unknown): unknown =>
  result !== null && typeof result === 'object' && 'value' in result ? result.value : result;

export class Marionette {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private rest: Buffer = Buffer.alloc(0);

  private constructor(private readonly socket: Socket) {
    socket.on('data', (part) => this.take(part));
    socket.on('close', () => this.failAll(new Error('Firefox has gone')));
    socket.on('error', (error) => this.failAll(error));
  }

  /** Waits until Firefox listens. */
  static async connect(port: number): Promise<Marionette> {
    return new Marionette(await untilWorks('Firefox does not answer', () => open(port)));
  }

  /** A command by its name on this socket. */
  ask(name: string, params: Record<string, unknown> = {}): Promise<unknown> {
    this.last += 1;
    const id = this.last;
    const text = JSON.stringify([0, id, name, params]);
    return new Promise((done, fail) => {
      this.waiting.set(id, { done, fail });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  send(command: Command, params: Record<string, unknown> = {}): Promise<unknown> {
    return this.ask(COMMANDS[command][0], command === 'screenshot' ? { full: false, ...params } : params);
  }

  close(): void {
    this.socket.destroy();
  }

  private take(part: Buffer): void {
    const { messages, rest } = takeMessages(Buffer.concat([this.rest, part]));
    this.rest = rest;
    for (const message of messages) {
      // The greeting is no list.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
      const one = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) one?.fail(new Error(`${error.error}: ${error.message}`));
      else one?.done(withoutWrapper(result));
    }
  }

  private failAll(error: Error): void {
    for (const one of this.waiting.values()) one.fail(error);
    this.waiting.clear();
  }
}
