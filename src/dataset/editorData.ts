import { file } from 'virtual:editor-data';
import type { SourceFiles } from '../core/editor/sourceFiles';
import type { GoldenQuestion } from '../core/model/data';
import { once } from './load';

/** What the editor works on. Large, so it is fetched by nobody else and not kept for use without internet. */
export interface EditorData {
  readonly files: SourceFiles;
  /** The lock file of the map, as text. */
  readonly layout: string;
  readonly questions: readonly GoldenQuestion[];
}

/** The source files of the data that this site was made from. */
export const loadEditorData = (): Promise<EditorData> =>
  once('editor', async () => {
    const response = await fetch(`${import.meta.env.BASE_URL}${file}`);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return (await response.json()) as EditorData;
  });
