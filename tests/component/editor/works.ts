import { zipSync } from 'fflate';
import { startHistory } from '../../../src/core/editor/history';
import { writeWork } from '../../../src/core/editor/readWork';
import { emptyWork, type Work } from '../../../src/core/editor/work';
import type { RoleFile } from '../../../src/core/model/data';
import { useEditorStore } from '../../../src/state/editor/editorStore';
import { WORK_KEY } from '../../../src/state/plan/device/keys';
import { dataSet, toFiles } from '../../support/dataSet';

/** A role as its file in the small data set has it. */
export const roleFile = (id: string) => JSON.parse(toFiles(dataSet()).get(`roles/${id}.json`) ?? '') as RoleFile;

/** A role of the small data set under another name, as a change. */
export function renamed(id: string, nl: string, over: object = {}) {
  const was = roleFile(id);
  const change = { was, now: { ...was, name: { ...was.name, nl } }, status: 'idea', session: '', note: '', ...over };
  return { [`roles/${id}`]: change as Work['changes'][string] };
}

/** The same, begun from a state of the role that the data no longer has. */
export const renamedBefore = (id: string, nl: string) =>
  renamed(id, nl, { was: { ...roleFile(id), name: { nl: 'Van vroeger', en: 'Of the past' } } });

export const workOf = (changes: Work['changes'], base = '1.0.0'): Work => ({ format: 1, base, changes });

/** Work that this device kept at another time. */
export const keep = (work: Work): void => localStorage.setItem(WORK_KEY, writeWork(work));

export const zipOf = (files: Readonly<Record<string, string>>, name = 'voorstel.zip') =>
  new File([zipSync(encoded(files))], name);

const encoded = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));

/** The package of a colleague. */
export const packageOf = (changes: Work['changes'], base?: string) =>
  zipOf({ 'redactie.json': writeWork(workOf(changes, base)) });

/** Nothing in the memory of the tab or on the device, as for somebody who comes for the first time. */
export function startAnew(): void {
  localStorage.clear();
  const { files } = useEditorStore.getState();
  useEditorStore.setState({
    history: startHistory(emptyWork(files)),
    check: { status: 'waiting', found: [], graph: null, isFresh: false },
    keeping: 'off',
    merging: null,
    trouble: null,
  });
}
