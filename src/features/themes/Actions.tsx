import type { FigureAt } from '../../core/evidence/figureAt';
import { offeredOn } from '../../core/funding/validity';
import type { ThemeFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useDay } from '../../state/useDay';
import type { ThemesPage } from '../../state/useThemes';
import { AppLink } from '../../ui/AppLink';
import { Evidence } from '../../ui/Evidence';
import { Validity } from '../../ui/Validity';
import styles from './Actions.module.css';

type Action = ThemeFile['actions'][number];

const SCREENS: Readonly<Record<NonNullable<Action['screen']>, () => string>> = {
  talk: () => paths.coach(),
  sheet: () => paths.sheet(),
  options: () => paths.options(),
  compare: () => paths.compare(),
  learning: () => paths.learning('wie-betaalt'),
  list: paths.list,
  region: paths.region,
  employers: paths.employers,
};

/** What an employer can do, in steps. Advice whose arrangements have all ended by the reader's day is left out. */
export function Actions({ theme, page }: { theme: ThemesPage['themes'][number]; page: ThemesPage }) {
  const day = useDay();
  const shown = theme.actions.flatMap((action, index) => {
    const offered = offeredOn(
      (action.funding ?? []).flatMap((id) => page.funding[id] ?? []),
      day,
    );
    return action.funding && offered.length === 0
      ? []
      : { action, offered, at: `thema/${theme.id}/actions/${index}` as const };
  });
  return (
    <ol className={styles.actions}>
      {shown.map(({ action, offered, at }) => (
        <li key={action.do.nl}>
          <OneAction action={action} offered={offered} page={page} at={at} />
        </li>
      ))}
    </ol>
  );
}

type Props = {
  action: Action;
  offered: ReturnType<typeof offeredOn<ThemesPage['funding'][string]>>;
  page: ThemesPage;
  at: FigureAt;
};

function OneAction({ action, offered, page: { sourceList }, at }: Props) {
  const { t, pick } = useWords();
  const isAdvice = action.sources.every((id) => sourceList[id]?.kind === 'editorial');
  const what = pick(action.do);
  return (
    <div className={styles.action}>
      <p>
        <strong>{what}</strong> {action.how ? pick(action.how) : null}
      </p>
      {offered.length > 0 ? (
        <ul role="list" className={styles.arrangements}>
          {offered.map(({ item, validity }) => (
            <li key={item.id}>
              {pick(item.name)}{' '}
              <Validity
                state={validity.state}
                monthsLeft={validity.monthsLeft}
                validFrom={item.validFrom}
                validUntil={item.validUntil}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {action.screen ? (
        <p className="no-print">
          <AppLink to={SCREENS[action.screen]()}>
            {t(`themes.screen.${action.screen}`)}
            <span className="visually-hidden">: {what}</span>
          </AppLink>
        </p>
      ) : null}
      {isAdvice ? (
        <p className={styles.advice}>{t('themes.advice')}</p>
      ) : (
        <Evidence confidence={action.confidence} sources={action.sources} sourceList={sourceList} of={what} at={at} />
      )}
    </div>
  );
}
