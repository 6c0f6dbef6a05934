import type { CredentialNeeds, Language, LearningRoute, Text } from '../../../core/model/data';
import type { Role, Vocabulary } from '../../../core/model/graph';
import { formatList } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';

/** "a, b of c" in the reader's language. */
export const formatChoice = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'disjunction' }).format(items);

/** Label of an id; the id itself when the word list does not have it, so that nothing disappears. */
const labelOf = (
  terms: readonly ({ readonly id: string } & Text)[],
  id: string,
  pick: (text: Text) => string,
): string => {
  const term = terms.find((each) => each.id === id);
  return term ? pick(term) : id;
};

/** Demands as one phrase per group: "diploma a of diploma b". */
function needsInWords(
  needs: CredentialNeeds,
  vocabulary: Vocabulary,
  pick: (text: Text) => string,
  language: Language,
): string[] {
  return needs.map((group) =>
    formatChoice(
      group.map((id) => labelOf(vocabulary.credentials, id, pick)),
      language,
    ),
  );
}

/** The words of the data that this page needs, in the reader's language. */
export function useRoleWords() {
  const { pick, language } = useWords();
  const { vocabulary } = useNetwork().graph;
  return {
    vocabulary,
    needs: (needs: CredentialNeeds) => needsInWords(needs, vocabulary, pick, language),
    routes: (ids: readonly LearningRoute[]) =>
      formatList(
        ids.map((id) => labelOf(vocabulary.learningRoutes, id, pick)),
        language,
      ),
    group: (role: Role) => labelOf(vocabulary.groups, role.group, pick),
    level: (role: Role) => labelOf(vocabulary.levels, role.level, pick),
    levelShort: (role: Role) => {
      const level = vocabulary.levels.find((each) => each.id === role.level);
      return level ? pick(level.short) : '';
    },
    sectors: (role: Role) => role.sectors.map((id) => labelOf(vocabulary.sectors, id, pick)),
    giveUps: (ids: readonly string[]) => ids.map((id) => labelOf(vocabulary.giveUps, id, pick)),
  };
}
