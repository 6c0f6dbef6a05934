import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { openChecks } from '../../../src/core/editor/checks/checkFiles';
import type { EditorData } from '../../../src/dataset/editorData';
import EditorScreen from '../../../src/features/editor/EditorScreen';
import { setUpLanguage } from '../../../src/i18n/setup';
import { openAnswers } from '../../../src/state/editor/answerCheck';
import type { AskChecks } from '../../../src/state/editor/askWorker';
import { dataSet, toFiles } from '../../support/dataSet';

/** The checks of the build without a worker, which the test browser does not have. */
export function startHere(data: EditorData): AskChecks {
  const answers = openAnswers(data, openChecks(data.files));
  return (async (ask: 'check' | 'questions' | 'write', changed: EditorData['files']) =>
    answers[ask](changed)) as AskChecks;
}

function smallEditorData(): EditorData {
  const files = [...toFiles(dataSet())].map(([file, text]) => [file, JSON.parse(text) as unknown]);
  return { files: Object.fromEntries(files), layout: '', questions: [] };
}

/** Open the editor over the small data set, as somebody who follows a link does. */
export async function openEditorScreen(path: string) {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  const i18n = await setUpLanguage('nl', ['editor']);
  const location = memoryLocation({ path, record: true });
  const data = smallEditorData();
  const base = globalThis.fetch;
  vi.stubGlobal('fetch', async (url: string) => (/\/editor\/data-/.test(url) ? Response.json(data) : base(url)));
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <EditorScreen />
      </Router>
    </I18nextProvider>,
  );
  return location;
}
