import { hasEnded } from '../../core/dates/hasEnded';
import type { FigureAt } from '../../core/evidence/figureAt';
import type { SourceFile, ThemeFile } from '../../core/model/data';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { useDay } from '../../state/useDay';
import { AppLink } from '../../ui/AppLink';
import { Evidence } from '../../ui/Evidence';
import styles from './Findings.module.css';

type Props = {
  expectations: ThemeFile['expectations'];
  sourceList: Readonly<Record<string, SourceFile>>;
  /** The theme, as the address of a report names it. */
  at: FigureAt;
};

/** What others expect to change, always with for when and since when; once its date is past it says so. */
export function Expectations({ expectations, sourceList, at }: Props) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const day = useDay();
  return (
    <ul role="list" className={styles.findings}>
      {expectations.map(({ id, text, effect, expectedBy, statedOn, roles, confidence, sources }) => (
        <li key={id} className={styles.finding}>
          <p className={styles.verdict}>
            <strong>{t('themes.expectation', { date: formatDate(expectedBy, language) })}</strong>{' '}
            <span>{t('themes.stated', { date: formatDate(statedOn, language) })}</span>
          </p>
          {hasEnded(expectedBy, day) ? <p>{t('themes.past')}</p> : null}
          <p>{pick(text)}</p>
          <p>{t('themes.effect', { effect: pick(effect) })}</p>
          <p className={styles.quiet}>{t('themes.concerns')}</p>
          <ul role="list" className={styles.roles}>
            {roles
              .flatMap((role) => graph.byId.get(role) ?? [])
              .map((role) => (
                <li key={role.id}>
                  <AppLink to={paths.role(role.id)}>{pick(role.name)}</AppLink>
                </li>
              ))}
          </ul>
          <Evidence
            confidence={confidence}
            asOf={statedOn}
            sources={sources}
            sourceList={sourceList}
            of={pick(text)}
            at={`${at}/expectations/${id}`}
          />
        </li>
      ))}
    </ul>
  );
}
