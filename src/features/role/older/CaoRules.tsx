import type { FigureAt } from '../../../core/evidence/figureAt';
import { rulesOn, standingOn } from '../../../core/lenses/caoRules';
import type { CaoRule } from '../../../core/model/data';
import { formatDate } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import { TermText } from '../../../ui/TermText';
import styles from './Older.module.css';

type Props = {
  rules: readonly CaoRule[];
  /** Name of the agreement. */
  name: string;
  sourceList: RoleDetail['sourceList'];
  /** Its rules, as the address of a report names them. */
  at: FigureAt;
  /** YYYY-MM-DD. */
  day: string;
};

/** What one agreement has for people who get older in their work; what has ended stands apart, and is never offered. */
export function CaoRules({ rules, name, sourceList, at, day }: Props) {
  const { t } = useWords();
  const { open, ended } = rulesOn(rules, day);
  const shared = { sourceList, at, day };
  return (
    <>
      {open.length === 0 ? <p>{t(ended.length === 0 ? 'roleMore.older.none' : 'roleMore.older.noneOpen')}</p> : null}
      {open.length > 0 ? <RuleList rules={open} {...shared} /> : null}
      {ended.length > 0 ? (
        <Fold title={t('roleMore.older.ended')} fullTitle={`${t('roleMore.older.ended')}: ${name}`}>
          <RuleList rules={ended} {...shared} />
        </Fold>
      ) : null}
    </>
  );
}

function RuleList({ rules, sourceList, at, day }: Omit<Props, 'name'>) {
  const { pick } = useWords();
  const title = useTitle();
  return (
    <ul role="list" className={styles.rules}>
      {rules.map((rule) => (
        <li key={rule.id}>
          <h4>{title(rule)}</h4>
          {/* Of what has ended one reads that first. */}
          {standingOn(rule, day) === 'ended' ? <Stands rule={rule} day={day} /> : null}
          <p>
            <TermText text={pick(rule.text)} />
          </p>
          {standingOn(rule, day) === 'ended' ? null : <Stands rule={rule} day={day} />}
          <Evidence {...rule} sourceList={sourceList} of={title(rule)} at={`${at}/${rule.id}`} />
        </li>
      ))}
    </ul>
  );
}

function useTitle() {
  const { t } = useWords();
  return ({ kind: id, age, yearsBeforePension }: CaoRule): string => {
    const kind = t(`roleMore.older.kind.${id}`);
    if (age !== undefined) return t('roleMore.older.age', { kind, age });
    if (yearsBeforePension !== undefined) return t('roleMore.older.years', { kind, count: yearsBeforePension });
    return kind;
  };
}

/** Whether the rule still stands, in words; unsure and ended ones say whom to ask. */
function Stands({ rule, day }: { rule: CaoRule; day: string }) {
  const { t, pick, language } = useWords();
  const { validFrom, validUntil, statusNote } = rule;
  const date = (when: string | undefined) => ({ date: when === undefined ? '' : formatDate(when, language) });
  const note = statusNote ? `${pick(statusNote)} ` : '';
  switch (standingOn(rule, day)) {
    case 'valid':
      return (
        <p className={styles.valid}>
          {note}
          {validUntil === undefined ? t('roleMore.older.valid') : t('roleMore.older.validUntil', date(validUntil))}
        </p>
      );
    case 'coming':
      return <p className={styles.stands}>{t('roleMore.older.coming', date(validFrom))}</p>;
    case 'unsure':
      return (
        <p className={styles.stands}>
          {note}
          {t('roleMore.older.ask')}
        </p>
      );
    case 'ended':
      return (
        <p className={styles.stands}>
          {t('roleMore.older.endedOn', date(validUntil))} {note}
          {t('roleMore.older.endedAsk')}
        </p>
      );
  }
}
