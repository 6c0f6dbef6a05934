import { changeRecords, newest, type PlanChange } from '../../../core/plan/changeRecords';
import { dropOldMarks } from '../../../core/plan/dropOldMarks';
import { mergeRecords } from '../../../core/plan/mergeRecords';
import { RELEASE } from '../../../core/plan/migrations/release';
import { isLive, type Records } from '../../../core/plan/model';
import { NO_RECORDS } from '../../../core/plan/noRecords';
import { writePlan } from '../../../core/plan/readPlan';
import { only, type Versions, versionsOf, withoutVersions } from '../../../core/plan/versions';
import type { PlanNotice } from '../notices';
import { copyAside, listApart, type SetAside } from './apart';
import { type Erased, eraseAll } from './erase';
import { type Hold, noticesOf } from './hold';
import { APART, BESIDE_KEY, ERASED_KEY, PLAN_KEY } from './keys';
import { readKept, readTexts, type Texts, type Trouble } from './readKept';
import { safeStorage } from './storage';
import type { World } from './world';

/** How long a change may wait to be written, in milliseconds: short enough that a crash costs half a sentence. */
const WRITE_AFTER = 300;

/** What the rest of the app sees, and where the records in memory live. */
export interface View {
  records(): Records;
  show(shown: Shown): void;
}

export interface Shown {
  readonly records: Records;
  readonly notices: readonly PlanNotice[];
  readonly setAside: readonly SetAside[];
  /** Whether something could not be written and would be lost if the tab closed now. */
  readonly isUnsaved: boolean;
}

const NO_TEXTS: Texts = { plan: null, beside: null };
const NO_VERSIONS: Versions = new Map();

export type Device = ReturnType<typeof openDevice>;

/**
 * Keeps the plan of one tab on the device, together with other tabs. Nothing is ever written without reading first,
 * every text that cannot be read is kept as it was, and what cannot be stored goes on in memory. Never throws.
 */
export function openDevice(world: World, view: View, release = RELEASE) {
  const storage = safeStorage(() => world.storage());
  let isOpen = false;
  /** The texts as this tab last read or wrote them, and the records in them. */
  let seen = NO_TEXTS;
  let known: Records = NO_RECORDS;
  let hold: Hold | null = null;
  /** The text beside the plan cannot be read, and there was no room for a copy of it. */
  let besideIsHeld = false;
  let trouble: Trouble | null = null;
  /** Erased: must not come back, from this tab or another one; nor may a later change look older than it. */
  let forgotten = NO_VERSIONS;
  let forgottenUntil = 0;
  /** Went away from storage without a word: shown, but not kept again before the reader says so. */
  let withheld = NO_VERSIONS;
  let isFull = false;
  let isRefused = false;
  /** What stands in storage has to be written anew, whatever is in memory. */
  let mustWrite = false;
  let hasAskedToPersist = false;
  let callOff: (() => void) | null = null;
  let setAside: readonly SetAside[] = [];

  /** What this tab wants to stand in storage. */
  const wanted = (records: Records): Records => dropOldMarks(withoutVersions(records, withheld), world.now());
  const isAllKept = (records: Records): boolean => mergeRecords(known, wanted(records)) === known;
  const aside = (text: string): string | null => copyAside(storage, text, world.now());

  function show(records: Records): void {
    // What was changed since is kept like any other change.
    if (withheld.size > 0) withheld = new Map([...withheld].filter(([key, at]) => records.get(key)?.at === at));
    const isWithheld = withheld.size > 0;
    view.show({
      records,
      notices: noticesOf({ hold, trouble, isFull, isRefused: isRefused && records.size > 0, isWithheld }),
      setAside,
      isUnsaved: isWithheld || ((isFull || isRefused) && !isAllKept(records)),
    });
  }

  const showAgain = (): void => show(view.records());

  function listAside(): void {
    setAside = listApart(storage, hold !== null && hold.copy === null && !hold.isFromOtherTab);
  }

  function writeSoon(): void {
    callOff ??= world.later(write, WRITE_AFTER);
  }

  function stopWaiting(): void {
    callOff?.();
    callOff = null;
  }

  /** Take in what stands in storage now. False: it cannot be read. */
  function read(): boolean {
    const texts = readTexts(storage);
    isRefused = isRefused || !texts;
    if (!texts) return false;
    const isFirst = !isOpen;
    isOpen = true;
    const isOtherPlan = texts.plan !== seen.plan;
    if (!isOtherPlan && texts.beside === seen.beside) return true;
    seen = texts;
    if (texts.plan === null && texts.beside === null) wentAway();
    else takeIn(texts, isOtherPlan, isFirst);
    return true;
  }

  function wentAway(): void {
    known = NO_RECORDS;
    hold = null;
    trouble = null;
    besideIsHeld = false;
    const records = view.records();
    const isAnyLive = [...records.values()].some(isLive);
    withheld = isAnyLive ? versionsOf(records) : NO_VERSIONS;
    show(isAnyLive ? records : NO_RECORDS);
  }

  function takeIn(texts: Texts, isOtherPlan: boolean, isFirst: boolean): void {
    const kept = readKept(texts, release);
    if (isOtherPlan) hold = kept.plan && texts.plan !== null ? holdOf(kept.plan, texts.plan, isFirst) : null;
    besideIsHeld = kept.beside !== null && texts.beside !== null && aside(texts.beside) === null;
    trouble = kept.beside;
    // What this tab wrote before is inside what the later version wrote: it is not handed over again.
    known = hold?.isFromOtherTab ? mergeRecords(known, kept.records) : kept.records;
    const coming = withoutVersions(known, forgotten);
    mustWrite = mustWrite || coming !== known || (texts.beside !== null && !hold);
    const records = mergeRecords(view.records(), coming);
    withheld = new Map([...withheld].filter(([key, at]) => known.get(key)?.at !== at));
    listAside();
    show(records);
    if (mustWrite || !isAllKept(records)) writeSoon();
  }

  function holdOf(found: Trouble, text: string, isFirst: boolean): Hold {
    const isFromOtherTab = found.why === 'newer' && !isFirst;
    return { ...found, copy: isFromOtherTab ? null : aside(text), isFromOtherTab };
  }

  /** Write what is in memory, together with what other tabs wrote since. */
  function write(): void {
    const canRead = read();
    // Reading may have asked for this very write.
    stopWaiting();
    if (canRead) writeWanted(wanted(view.records()));
    showAgain();
  }

  function writeWanted(records: Records): void {
    if (!mustWrite && mergeRecords(known, records) === known) {
      isFull = false;
      isRefused = false;
    } else if (hold && besideIsHeld) isFull = true;
    else if (records.size > 0) put(hold ? BESIDE_KEY : PLAN_KEY, records);
    else if (!hold) takeAway();
  }

  function put(key: string, records: Records): void {
    const text = writePlan(records, release);
    const wrote = storage.write(key, text);
    isFull = wrote === 'full';
    isRefused = wrote === 'refused';
    if (wrote !== 'ok') return;
    mustWrite = false;
    known = records;
    seen = key === PLAN_KEY ? { ...seen, plan: text } : { ...seen, beside: text };
    // Only now that the plan holds it all.
    if (key === PLAN_KEY) takeAwayBeside();
    if (!hasAskedToPersist) world.persist();
    hasAskedToPersist = true;
  }

  /** Nothing is left to keep: no key either. */
  function takeAway(): void {
    if (!storage.remove(PLAN_KEY)) return;
    mustWrite = false;
    known = NO_RECORDS;
    seen = { ...seen, plan: null };
    takeAwayBeside();
  }

  function takeAwayBeside(): void {
    if (seen.beside !== null && !besideIsHeld && storage.remove(BESIDE_KEY)) seen = { ...seen, beside: null };
  }

  /** Forget what was there up to a moment, for good. */
  function forget(until: number): void {
    hold = null;
    trouble = null;
    besideIsHeld = false;
    isFull = false;
    mustWrite = false;
    seen = NO_TEXTS;
    known = NO_RECORDS;
    withheld = NO_VERSIONS;
    const gone = only(view.records(), ({ at }) => at <= until);
    forgotten = new Map([...forgotten, ...versionsOf(gone)]);
    forgottenUntil = Math.max(forgottenUntil, until);
    listAside();
    show(only(view.records(), ({ at }) => at > until));
  }

  /** The plan may be written over: the reader chose so, and there is a copy or that was thrown away. */
  function letGo(): void {
    hold = null;
    mustWrite = true;
    write();
  }

  return {
    /** Read what is kept. */
    open(): void {
      read();
      listAside();
      showAgain();
    },

    change(changes: readonly PlanChange[]): void {
      read();
      const before = view.records();
      const after = changeRecords(before, changes, Math.max(world.now(), forgottenUntil + 1));
      if (mergeRecords(before, after) === before) return;
      show(after);
      writeSoon();
    },

    /** Another tab wrote the key of this name, or took it away; null: all keys. */
    changedOutside(key: string | null, value: string | null): void {
      if (key === ERASED_KEY && value !== null) forget(Number(value));
      read();
      if (key === null || key.startsWith(APART)) listAside();
      showAgain();
      if (mustWrite || !isAllKept(view.records())) writeSoon();
    },

    /** The page was away and heard nothing: what stands in storage counts, except for what was not written yet. */
    resume(): void {
      const texts = readTexts(storage);
      const isOther = texts !== null && texts.plan !== null && texts.plan !== seen.plan;
      if (isOther && withheld.size === 0 && isAllKept(view.records()) && !readKept(texts, release).plan)
        show(NO_RECORDS);
      read();
      showAgain();
    },

    /** Write now: the page may be gone in a moment. */
    flush(): void {
      if (callOff || mustWrite || isFull || isRefused || !isAllKept(view.records())) write();
    },

    /** Keep again what went away from storage. */
    keepAgain(): void {
      withheld = NO_VERSIONS;
      write();
    },

    /** Go on with what could be read. False: there is no room for a copy, so nothing is written over. */
    goOn(): boolean {
      trouble = null;
      const isHeld = hold !== null && !hold.isFromOtherTab;
      const isSafe = !isHeld || hold?.copy !== null || seen.plan === null || aside(seen.plan) !== null;
      listAside();
      if (isHeld && isSafe) letGo();
      isFull = isFull || !isSafe;
      showAgain();
      return isSafe;
    },

    /** The text of something that was set aside; null when it is not there any more. */
    textOf(id: string): string | null {
      const read = storage.read(id);
      return read.ok ? read.text : null;
    },

    /** Throw away what was set aside; when it is the plan of now, that may be written over. */
    throwAway(id: string): void {
      trouble = null;
      const isOfPlan = hold !== null && (id === PLAN_KEY ? hold.copy === null : id === hold.copy);
      if (id !== PLAN_KEY) storage.remove(id);
      if (isOfPlan) letGo();
      listAside();
      showAgain();
    },

    /** Erase everything that this product keeps on the device, and look whether it is gone. */
    erase(): Erased {
      stopWaiting();
      const until = Math.max(world.now(), newest(view.records()));
      const erased = eraseAll(storage, until);
      forget(until);
      return erased;
    },

    /** Stop: nothing is read or written any more. */
    close: stopWaiting,
  };
}
