/** Runs after the next frame has been painted: a message is handled when the rendering of its frame is done. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = run;
    channel.port2.postMessage(null);
  });
}

/** Asks once per frame; true as soon as the answer is, false after `limitMs`. */
export function untilFrame(isSo: () => boolean, limitMs: number): Promise<boolean> {
  const start = performance.now();
  return new Promise((done) => {
    const ask = () => {
      if (isSo()) done(true);
      else if (performance.now() - start > limitMs) done(false);
      else requestAnimationFrame(ask);
    };
    requestAnimationFrame(ask);
  });
}

/** A row of times between frames while it is on. */
export class FrameLog {
  private frames: number[] = [];
  private isOn = false;

  start(): void {
    this.frames = [];
    this.isOn = true;
    let last: number | null = null;
    const note = (time: number) => {
      if (!this.isOn) return;
      if (last !== null) this.frames.push(time - last);
      last = time;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  }

  stop(): number[] {
    this.isOn = false;
    return this.frames;
  }
}

const CHOICE_LIMIT_MS = 6_000;

/**
 * How long a press on a station takes until it shows: from the pointer going up until the page says the role is
 * chosen, and then one whole frame more, so that the highlight has been painted for sure. Costs every variant the same.
 */
export class ChoiceWatch {
  private expected: string | null = null;
  private answer: Promise<number | null> = Promise.resolve(null);

  constructor(chosen: () => string | null) {
    addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        const id = this.expected;
        this.expected = null;
        if (id === null) return;
        this.answer = untilFrame(() => chosen() === id, CHOICE_LIMIT_MS).then((isThere) =>
          isThere ? new Promise((done) => afterPaint(() => done(performance.now() - timeStamp))) : null,
        );
      },
      { capture: true },
    );
  }

  expect(id: string): void {
    this.expected = id;
    this.answer = Promise.resolve(null);
  }

  painted(): Promise<number | null> {
    return this.answer;
  }
}
