import type { Words } from '../../core/model/graph';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { atStart, inSentence } from './roleName';

type Props = { ids: readonly string[]; words: Words };

/** Skills as one sentence part: "Plannen, rapporteren en luisteren". */
export function SkillList({ ids, words }: Props) {
  const { pick, language } = useWords();
  const names = ids.flatMap((id) => {
    const skill = words.skills.get(id);
    return skill ? [inSentence(pick(skill))] : [];
  });
  return <p>{atStart(formatList(names, language))}</p>;
}
