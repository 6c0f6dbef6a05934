import { Suspense } from 'react';
import type { Role } from '../../../core/model/graph';
import { late } from '../../../i18n/late';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { RoleLink } from './RoleLink';
import { Section } from './Section';
import styles from './Work.module.css';

const LateNote = late(() => import('./TermNote'), ['glossary']);

/** What one does and where, and what is good to know about it. */
export function Work({ role, detail }: { role: Role; detail: RoleDetail }) {
  const { t, pick } = useWords();
  const settings = pickList(detail.settings, pick);
  const notes = detail.notes ? pickList(detail.notes, pick) : [];
  return (
    <Section id="werk" title={t('role.work.title')}>
      {role.kind === 'origin' ? <p>{t('role.work.origin')}</p> : null}
      {role.sideRole ? <p>{t('role.work.sideRole')}</p> : null}
      <ul className={styles.tasks}>
        {pickList(detail.tasks, pick).map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
      <Parents role={role} />
      {settings.length > 0 ? (
        <div>
          <h3>{t('role.work.settings')}</h3>
          <p>{settings.join(' · ')}</p>
        </div>
      ) : null}
      {notes.length > 0 ? (
        <div className={styles.notes}>
          <h3>{t('role.work.notes')}</h3>
          {notes.map((note) => (
            <p key={note}>
              <Suspense fallback={note}>
                <LateNote text={note} />
              </Suspense>
            </p>
          ))}
          <Evidence
            confidence={detail.confidence}
            sources={detail.sources}
            sourceList={detail.sourceList}
            of={t('role.work.notes')}
            at={`functie/${detail.id}/notes`}
          />
        </div>
      ) : null}
    </Section>
  );
}

/** The two halves of a combination of jobs; of each half, any one of its roles. */
function Parents({ role }: { role: Role }) {
  const { t } = useWords();
  const { byId } = useNetwork().graph;
  if (role.parents.length === 0) return null;
  const halfWords = (half: number, count: number) => {
    const word = t(half === 0 ? 'role.work.firstHalf' : 'role.work.secondHalf');
    return count > 1 ? t('role.work.oneOf', { half: word }) : word;
  };
  return (
    <div>
      <h3>{t('role.work.combination')}</h3>
      {role.parents.map((ids, half) => (
        <div key={ids.join()} className={styles.half}>
          <p>{halfWords(half, ids.length)}</p>
          <ul role="list">
            {ids.flatMap((id) => {
              const parent = byId.get(id);
              return parent
                ? [
                    <li key={id}>
                      <RoleLink role={parent} />
                    </li>,
                  ]
                : [];
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}

const pickList = (list: RoleDetail['tasks'], pick: (text: { nl: string; en: string }) => string): string[] =>
  list.nl.map((nl, index) => pick({ nl, en: list.en[index] ?? nl }));
