import { useId, useState } from 'react';
import {
  chosenOf,
  FIRST_CHOICE,
  liveOf,
  PLAN_PARTS,
  type PlanChoice,
  type PlanPart,
  partOf,
} from '../../core/share/choosePlan';
import { useWords } from '../../i18n/useWords';
import { usePlanLink, usePlanRecords } from '../../state/plan/share';
import { Station } from '../../ui/Station';
import { ShareWays } from './ShareWays';
import styles from './share.module.css';
import { useRecordWords } from './useRecordWords';

/** Parts of which a word of warning stands beside the tick. */
const WITH_HELP = ['wishes', 'notes', 'actions'] as const;
const hasHelp = (part: PlanPart): part is (typeof WITH_HELP)[number] => WITH_HELP.some((known) => known === part);

/** What goes along, in ticks and in words, and the ways to share it. */
export function ShareForm() {
  const { t } = useWords();
  const records = usePlanRecords();
  const [choice, setChoice] = useState<PlanChoice>(FIRST_CHOICE);
  const link = usePlanLink(choice);
  const { line, lineColour } = useRecordWords();
  const [form, sees] = [useId(), useId()];
  const all = liveOf(records);
  if (all.length === 0) return <p>{t('share.nothingYet')}</p>;
  const hasNotes = all.some((record) => partOf(record) === 'notes' || ('note' in record && record.note !== undefined));
  const parts = PLAN_PARTS.filter((part) =>
    part === 'notes' ? hasNotes : all.some((record) => partOf(record) === part),
  );
  const chosen = chosenOf(records, choice);
  return (
    <>
      <p>{t('share.intro')}</p>
      <fieldset className={styles.ticks}>
        <legend>{t('share.choose')}</legend>
        {parts.map((part) => (
          <label key={part} className={styles.tick}>
            <input
              type="checkbox"
              checked={choice[part]}
              aria-describedby={hasHelp(part) ? `${form}${part}` : undefined}
              onChange={({ currentTarget }) => setChoice({ ...choice, [part]: currentTarget.checked })}
            />
            <span>
              {t(`share.part.${part}`)}
              {hasHelp(part) ? (
                <span id={`${form}${part}`} className={styles.help}>
                  {t(`share.partHelp.${part}`)}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </fieldset>
      <section aria-labelledby={sees} className={styles.seen}>
        <h3 id={sees}>{t('share.sees')}</h3>
        {chosen.length === 0 ? (
          <p>{t('share.seesNothing')}</p>
        ) : (
          <ul role="list" className={styles.track}>
            {chosen.map((record) => (
              <li key={`${record.kind}:${record.id}`}>
                <Station line={lineColour(record)} size="s" />
                <span dir="auto">{line(record)}</span>
              </li>
            ))}
          </ul>
        )}
        <p className={styles.quiet}>{t('share.seesText')}</p>
      </section>
      <ShareWays key={JSON.stringify(choice)} link={link} choice={choice} />
    </>
  );
}
