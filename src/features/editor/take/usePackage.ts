import { useCallback } from 'react';
import { changeList } from '../../../core/editor/changeList';
import { LIST_FILE, WORK_FILE } from '../../../core/editor/readPackage';
import { writeWork } from '../../../core/editor/readWork';
import { useWords } from '../../../i18n/useWords';
import { askAbout } from '../../../state/editor/editorStore';
import { useNames, useWork } from '../useEditor';
import { useFieldWords } from '../useFieldWords';

/** Makes the files that go along: those of the repository, the readable list, and the work itself. Null: it failed. */
export function usePackage(): () => Promise<ReadonlyMap<string, string> | null> {
  const { t } = useWords();
  const work = useWork();
  const nameOf = useNames();
  const fieldOf = useFieldWords();
  return useCallback(async () => {
    const answer = await askAbout('write');
    if (!answer || !('texts' in answer)) return null;
    const list = changeList(work, {
      title: t('editor.list.title'),
      base: t('editor.list.base', { version: work.base }),
      added: t('editor.list.added'),
      before: t('editor.take.was'),
      after: t('editor.take.now'),
      nothing: t('editor.take.nothing'),
      next: [
        `## ${t('editor.list.next')}`,
        '',
        ...(['unzip', 'clean', 'check', 'questions', 'release'] as const).map(
          (step, index) => `${index + 1}. ${t(`editor.list.steps.${step}`)}`,
        ),
      ],
      nameOf,
      fieldOf,
      standingOf: ({ status, session }) =>
        status === 'agreed' && session !== ''
          ? t('editor.list.agreed', { session })
          : t(`editor.take.statuses.${status}`),
    });
    return new Map([
      ...Object.entries(answer.texts).map(([file, text]): [string, string] => [`data/${file}`, text]),
      [LIST_FILE, list],
      [WORK_FILE, writeWork(work)],
    ]);
  }, [t, work, nameOf, fieldOf]);
}
