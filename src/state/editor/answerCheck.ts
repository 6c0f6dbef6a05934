import type { Checks } from '../../core/editor/checks/checkFiles';
import type { SourceFiles } from '../../core/editor/sourceFiles';
import { assignSlots } from '../../core/layout/assignSlots';
import { readLayout, writeLayout } from '../../core/layout/layoutText';
import { sectorsInRegion } from '../../core/lenses/region';
import type { DataFiles } from '../../core/model/data';
import { type Judgement, judgeQuestions } from '../../core/questions/evaluate';
import { decodeGraph } from '../../dataset/decode';
import type { EditorData } from '../../dataset/editorData';
import { encodeGraph } from '../../dataset/encode';
import type { Answers, ChangedQuestion, CheckAnswer, QuestionsAnswer, WriteAnswer } from './checkMessages';

/** Answers what the editor asks about changed files, with the same code as the build. Slow (seconds): runs in a worker. */
export function openAnswers({ files: _, layout, questions }: EditorData, checks: Checks) {
  let first: readonly Judgement[] | undefined;
  const dataOf = (changed: SourceFiles): DataFiles | null => checks.check(changed).data;
  const judged = (data: DataFiles): readonly Judgement[] => {
    const graph = decodeGraph(encodeGraph(data));
    const sectors = graph.vocabulary.sectors.map(({ id }) => id);
    const regions = data.regions.filter(({ kind }) => kind === 'region');
    const sectorsOfRegion = new Map(regions.map(({ id }) => [id, sectorsInRegion(data.employers, id, sectors)]));
    return judgeQuestions({ graph, sectorsOfRegion }, questions);
  };
  return {
    check(changed: SourceFiles): CheckAnswer {
      const { found, data } = checks.check(changed);
      return { found, wire: data && encodeGraph(data) };
    },
    questions(changed: SourceFiles): QuestionsAnswer | null {
      const [before, after] = [first ? null : dataOf({}), dataOf(changed)];
      if (before) first = judged(before);
      if (!first || !after) return null;
      const was = new Map(first.map((judgement) => [judgement.question.id, judgement]));
      const now = judged(after);
      return { asked: now.length, changed: now.flatMap((judgement) => changedQuestion(was, judgement)) };
    },
    write(changed: SourceFiles): WriteAnswer {
      const texts = checks.write(changed);
      const data = dataOf(changed);
      const lock = readLayout(layout);
      if (!data || !lock) return { texts };
      const map = writeLayout(assignSlots(decodeGraph(encodeGraph(data)), lock).layout);
      return { texts: map === layout ? texts : { ...texts, 'map-layout.json': map } };
    },
  } satisfies { [Ask in Exclude<keyof Answers, 'open'>]: (changed: SourceFiles) => Answers[Ask] };
}

/** Ways of an answer that are told, and how many more where the first difference comes later. */
const MOST_WAYS = 8;
const BEYOND = 3;

function changedQuestion(was: ReadonlyMap<string, Judgement>, now: Judgement): ChangedQuestion[] {
  const before = was.get(now.question.id);
  const failures = now.failures.map(({ expected, found, why }) => `${expected}: ${found} (${why})`);
  if (before && before.came.join('\n') === now.came.join('\n') && before.failures.length === now.failures.length)
    return [];
  const { id, who, says } = now.question;
  const came = before?.came ?? [];
  const differs = [...came, ''].findIndex((way, index) => way !== now.came[index]);
  const shown = Math.max(MOST_WAYS, differs + BEYOND);
  return [{ id, who, says, before: came.slice(0, shown), after: now.came.slice(0, shown), failures }];
}
