import { memo } from 'react';
import { bandBlocks } from '../../core/browse/bandBlocks';
import type { Section } from '../../core/browse/sectionsOf';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import type { RoleList } from '../../state/useRoleList';
import { Blocks } from '../../ui/Blocks';
import { bandWord } from '../../ui/filters/bandWords';
import { RoleRow } from './RoleRow';
import styles from './RoleSections.module.css';
import { useRowWords } from './useRowWords';

type Props = { list: RoleList };

/** The rows under their headings, each with its line down the left edge. */
export const RoleSections = memo(function RoleSections({ list }: Props) {
  const { t, language } = useWords();
  const words = useRowWords(list.graph.vocabulary);
  // New since the version that is asked for, or else new in the version of now.
  const since = list.filters.chosen.since[0] ?? list.graph.vocabulary.versions?.at(-2);
  return list.sections.map((section) => {
    const id = `list-${section.id}`;
    return (
      <section
        key={section.id}
        aria-labelledby={id}
        className={styles.section}
        data-line={section.by === 'group' ? section.id : section.by}
        data-lens={section.by === 'band' ? section.lens : undefined}
      >
        <div className={styles.head}>
          <h2 id={id}>
            <SectionTitle section={section} list={list} />
          </h2>
          <span className={styles.count}>
            <span aria-hidden="true">{formatNumber(section.entries.length, language)}</span>
            <span className="visually-hidden">{t('list.count', { count: section.entries.length })}</span>
          </span>
          <Columns lens={list.lens} />
        </div>
        {section.by === 'outside' ? <p className={styles.note}>{t('list.outsideIntro')}</p> : null}
        <ul role="list">
          {section.entries.map((entry) => (
            <RoleRow
              key={entry.role.id}
              entry={entry}
              lens={list.lens}
              hit={list.hits?.hits.get(entry.role.id)}
              isUnderGroup={section.by === 'group'}
              isNew={since !== undefined && (entry.role.newSince?.includes(since) ?? false)}
              words={words}
            />
          ))}
        </ul>
      </section>
    );
  });
});

function SectionTitle({ section, list }: { section: Section; list: RoleList }) {
  const { t, pick } = useWords();
  switch (section.by) {
    case 'group': {
      const term = list.graph.vocabulary.groups.find(({ id }) => id === section.id);
      return term ? pick(term) : section.id;
    }
    case 'outside':
      return t('list.outsideTitle');
    case 'hits':
      return list.hits?.isGuess ? t('list.guesses') : t('list.hits', { text: list.filters.query.trim() });
    case 'band':
      return (
        <span className={styles.band}>
          <Blocks count={bandBlocks(section.lens, section.id)} of={4} lens={section.lens} />
          <span className={styles.word}>{bandWord(t, section.lens, section.id)}</span>
        </span>
      );
  }
}

/** Names above the columns of marks; each row says the same in words to who cannot see them. */
function Columns({ lens }: { lens: RoleList['lens'] }) {
  const { t } = useWords();
  if (lens) return null;
  return (
    <span className={styles.columns} aria-hidden="true">
      <span>{t('lens.shortage')}</span>
      <span>{t('lens.strain')}</span>
      <span>{t('lens.growth')}</span>
      <span>{t('list.stepsColumn')}</span>
    </span>
  );
}
