import { create } from 'zustand';
import type { FoundProblem } from '../../core/editor/checks/checkFiles';
import { type History, record, redo, startHistory, undo } from '../../core/editor/history';
import { type Merge, mergeWorks, settle } from '../../core/editor/mergeWorks';
import { type RecordKey, type SourceFiles, versionOf } from '../../core/editor/sourceFiles';
import { changedFiles, emptyWork, type Work } from '../../core/editor/work';
import type { Graph } from '../../core/model/graph';
import { decodeGraph } from '../../dataset/decode';
import type { EditorData } from '../../dataset/editorData';
import { WORK_KEY } from '../plan/device/keys';
import { safeStorage } from '../plan/device/storage';
import { browserWorld } from '../plan/device/world';
import { usePlanStore } from '../plan/planStore';
import type { AskChecks } from './askWorker';
import { forgetWork, keepWork, readKeptWork, setKeptAside } from './keepWork';

export interface CheckState {
  /** waiting: nothing was asked yet, or somebody is still typing. */
  readonly status: 'waiting' | 'checking' | 'done' | 'failed';
  readonly found: readonly FoundProblem[];
  /** The network with the changes in it, as it was when there was no error last. */
  readonly graph: Graph | null;
  /** Whether `graph` holds the changes as they are now. */
  readonly isFresh: boolean;
}

export interface EditorState {
  readonly files: SourceFiles;
  readonly history: History<Work>;
  readonly check: CheckState;
  /** off: in the memory of this tab; on: every change is kept on the device. */
  readonly keeping: 'off' | 'on';
  /** Changes of somebody else, or of before the data changed, that wait for choices; they hold up keeping. */
  readonly merging: { readonly from: 'device' | 'package'; readonly theirs: Work; readonly merge: Merge } | null;
  readonly trouble: 'full' | 'refused' | 'unreadable' | 'unreadable-held' | null;
}

const NO_CHECK: CheckState = { status: 'waiting', found: [], graph: null, isFresh: false };

/** The work on the data, as the screens of the editor see it. */
export const useEditorStore = create<EditorState>(() => ({
  files: {},
  history: startHistory<Work>({ format: 1, base: '', changes: {} }),
  check: NO_CHECK,
  keeping: 'off',
  merging: null,
  trouble: null,
}));

const store = useEditorStore;
// Choosing takes a while: what changes in the work meanwhile belongs in it too.
store.subscribe(({ files, history, merging }, before) => {
  if (!merging || merging !== before.merging || history === before.history) return;
  const { from, theirs, merge } = merging;
  // What the device kept without a conflict is in the work already.
  const again = from === 'device' ? { ...merge, work: history.now } : mergeWorks(files, history.now, theirs);
  store.setState({ merging: { from, theirs, merge: again } });
});
const storage = safeStorage(() => browserWorld.storage());
/** How long somebody may pause while typing before the data is checked, in milliseconds. */
const CHECK_AFTER = 600;

let ask: AskChecks | null = null;
let opened: EditorData | null = null;
let callOff: (() => void) | null = null;
/** A question to the check is under way; and another state of the work waits for its turn. */
let isAsking = false;
let isWaiting = false;

/** Begin, or come back: the work in memory goes on, unless it was erased from the device meanwhile. */
export function openEditor(data: EditorData, start: (data: EditorData) => AskChecks): void {
  if (opened !== data) {
    opened = data;
    ask = start(data);
    store.setState({
      files: data.files,
      history: startHistory(emptyWork(data.files)),
      check: NO_CHECK,
      keeping: 'off',
    });
    window.addEventListener('storage', changedOutside);
    window.addEventListener('beforeunload', askFirst);
  }
  takeKept();
  checkSoon(0);
}

export const workNow = (): Work => store.getState().history.now;

/** Put a new state of the work on the screen. Changes with the same mark are undone together. */
export function changeWork(work: Work, mark: string | null = null): void {
  show(record(store.getState().history, work, mark));
}

export const undoWork = (): void => show(undo(store.getState().history));
export const redoWork = (): void => show(redo(store.getState().history));

/** Keep the work on this device from now on. Nothing was kept before. */
export function startKeeping(): void {
  if (usePlanStore.getState().isShared || store.getState().trouble === 'unreadable-held') return;
  const kept = readKeptWork(storage, browserWorld.now());
  if (kept.kind === 'unreadable' && !kept.isCopied) {
    store.setState({ trouble: 'unreadable-held' });
    return;
  }
  if (kept.kind === 'work') {
    // Another tab kept something since: it comes in, and what this tab changed otherwise stays in a copy.
    setKeptAside(storage, browserWorld.now());
    const { files, history } = store.getState();
    store.setState({ history: record(history, mergeWorks(files, history.now, kept.work).work) });
  }
  store.setState({ keeping: 'on' });
  keep();
}

/** Take the work off the device; on the screen it goes on. */
export function stopKeeping(): void {
  store.setState({ keeping: 'off', trouble: forgetWork(storage) ? null : 'refused' });
}

/** Look at the work of somebody else: what nothing stands in the way of can come in, the rest asks for choices. */
export function startMerge(theirs: Work): void {
  const { files, history } = store.getState();
  store.setState({ merging: { from: 'package', theirs, merge: mergeWorks(files, history.now, theirs) } });
}

/** Take in what came; of each conflict theirs for the keys in `takeTheirs`. */
export function endMerge(takeTheirs: ReadonlySet<RecordKey>): void {
  const { merging, files } = store.getState();
  if (!merging) return;
  store.setState({ merging: null });
  if (merging.from === 'device') store.setState({ keeping: 'on' });
  changeWork(settle(files, merging.merge, takeTheirs));
}

/** Leave somebody else's work as it is. */
export const leaveMerge = (): void => store.setState({ merging: null });

/** Ask the checks about the work as it is now; null when they cannot answer. */
export async function askAbout<Ask extends 'questions' | 'write'>(about: Ask) {
  const { files } = store.getState();
  return ask ? ask(about, changedFiles(files, workNow())).catch(() => null) : null;
}

function show(history: History<Work>): void {
  if (history === store.getState().history) return;
  store.setState(({ check }) => ({ history, check: { ...check, isFresh: false } }));
  if (store.getState().keeping === 'on') keep();
  checkSoon(CHECK_AFTER);
}

function keep(): void {
  const wrote = keepWork(storage, workNow());
  store.setState({ trouble: wrote === 'ok' ? null : wrote });
}

/** Read what is kept, where reading is allowed. */
function takeKept(): void {
  if (usePlanStore.getState().isShared) {
    leaveDevice();
    return;
  }
  const kept = readKeptWork(storage, browserWorld.now());
  const { keeping, files, history } = store.getState();
  if (kept.kind === 'work') {
    // What is on the screen is older than what another tab kept, or the same.
    const isUnsaved = keeping === 'off' && Object.keys(history.now.changes).length > 0;
    if (!isUnsaved) takeIn(kept.work);
  } else if (kept.kind === 'unreadable') {
    store.setState({ keeping: 'off', trouble: kept.isCopied ? 'unreadable' : 'unreadable-held' });
  } else if (kept.kind === 'none' && keeping === 'on') {
    // Erased, here or elsewhere: it does not come back.
    store.setState({ history: startHistory(emptyWork(files)), keeping: 'off' });
  }
}

/** On a computer that others use too, what came from the device goes out of sight; on the device it stays as it was. */
function leaveDevice(): void {
  const { keeping, merging, files } = store.getState();
  if (keeping === 'off' && merging?.from !== 'device') return;
  store.setState({ history: startHistory(emptyWork(files)), keeping: 'off', merging: null, trouble: null });
}

/** Kept work comes in as it is, or change by change when the data is of another version than the one it began with. */
function takeIn(kept: Work): void {
  const { files, history } = store.getState();
  const isOurs = kept.base === versionOf(files);
  const merge = mergeWorks(files, emptyWork(files), kept);
  const work = isOurs ? kept : merge.work;
  if (isOurs || merge.conflicts.length === 0) {
    store.setState({ history: record(history, work), keeping: 'on', trouble: null });
    return;
  }
  store.setState({
    history: record(history, work),
    merging: { from: 'device', theirs: kept, merge },
    trouble: null,
  });
}

function changedOutside({ key }: StorageEvent): void {
  if (key !== WORK_KEY && key !== null) return;
  takeKept();
  checkSoon(0);
}

/** Let the browser ask before the tab closes, while something would be lost. */
function askFirst(event: BeforeUnloadEvent): void {
  const { keeping, trouble, history } = store.getState();
  const isEmpty = Object.keys(history.now.changes).length === 0;
  if (!isEmpty && (keeping === 'off' || trouble !== null)) event.preventDefault();
}

function checkSoon(wait: number): void {
  callOff?.();
  callOff = browserWorld.later(() => void check(), wait);
}

async function check(): Promise<void> {
  if (!ask) return;
  // One question at a time: what changes meanwhile is asked when the answer is there, and only the last state of it.
  if (isAsking) {
    isWaiting = true;
    return;
  }
  isAsking = true;
  const { files, history } = store.getState();
  store.setState(({ check }) => ({ check: { ...check, status: 'checking' } }));
  try {
    const { found, wire } = await ask('check', changedFiles(files, history.now));
    const isNow = store.getState().history.now === history.now && store.getState().files === files;
    const graph = wire ? decodeGraph(wire) : store.getState().check.graph;
    store.setState({ check: { status: isNow ? 'done' : 'waiting', found, graph, isFresh: isNow && wire !== null } });
  } catch {
    store.setState(({ check }) => ({ check: { ...check, status: 'failed' } }));
  }
  isAsking = false;
  if (isWaiting) {
    isWaiting = false;
    void check();
  }
}
