import { dataDate, dataVersion } from 'virtual:dataset';
import { type ReactNode, Suspense } from 'react';
import { readSetting } from '../core/share/keepSettings';
import { formatDate } from '../i18n/format';
import { useWords } from '../i18n/useWords';
import { isEmbed } from '../state/address/isEmbed';
import { paths } from '../state/address/paths';
import { useAddress } from '../state/address/useAddress';
import { usePlanNotices } from '../state/plan/planStore';
import { useIsShared } from '../state/plan/sharedAddress';
import { AppLink } from '../ui/AppLink';
import { Logo } from '../ui/Logo';
import { QuietBoundary } from './AppBoundary';
import { LanguageLinks } from './LanguageLinks';
import styles from './Shell.module.css';
import { screen } from './screen';
import { useMapOrList } from './useMapOrList';

const SharedComputerBar = screen(() => import('../parts/plan/SharedComputer'), ['plan']);
const PlanNotices = screen(() => import('../parts/plan/PlanNotices'), ['plan']);

type Props = { children: ReactNode };

const TalkBar = screen(() => import('../parts/coach/TalkBar'), ['coach']);

/** Header and footer around every screen; nothing around a piece on the site of another. */
export function Shell({ children }: Props) {
  const { t, language } = useWords();
  const { path, query } = useAddress();
  const view = useMapOrList();
  const isShared = useIsShared();
  const hasNotices = usePlanNotices().length > 0;
  if (isEmbed(path)) return children;
  const links = [
    { to: paths.drawnMap(), label: t('nav.map'), current: path === '/kaart' && view === 'map' },
    { to: paths.options(), label: t('nav.options'), current: path === '/stappen' },
    { to: paths.route(), label: t('nav.route'), current: path === '/route' },
    { to: paths.list(), label: t('nav.list'), current: path === '/kaart' && view === 'list' },
    { to: paths.mine(), label: t('nav.mine'), current: path === '/mijn', ring: styles.mine },
  ];
  const small = [
    { to: paths.region(), label: t('nav.region') },
    { to: paths.about(), label: t('nav.about') },
    { to: paths.glossary(), label: t('nav.glossary') },
    { to: paths.learning(), label: t('nav.learning') },
    { to: paths.coach(), label: t('nav.coach') },
    { to: paths.sources(), label: t('nav.sources') },
    { to: paths.privacy(), label: t('nav.privacy') },
    { to: paths.accessibility(), label: t('nav.accessibility') },
    { to: paths.employers(), label: t('nav.employers') },
    { to: paths.report(), label: t('nav.report') },
  ];
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#inhoud">
        {t('common.skip')}
      </a>
      <header className={`${styles.header} no-print`}>
        <div className={styles.bar}>
          <AppLink to={paths.start()} className={styles.brand}>
            <Logo />
            {t('common.brand')}
          </AppLink>
          <nav aria-label={t('nav.label')} className={styles.nav}>
            <ul role="list">
              {links.map(({ to, label, current, ring }) => (
                <li key={to}>
                  <AppLink to={to} className={ring} aria-current={current ? 'page' : undefined}>
                    {label}
                  </AppLink>
                </li>
              ))}
            </ul>
          </nav>
          <LanguageLinks />
        </div>
        {readSetting(query, 'gesprek') && !path.startsWith('/begeleiden') ? (
          <div className={styles.talk}>{quiet(<TalkBar />)}</div>
        ) : null}
        {isShared && <div className={styles.shared}>{quiet(<SharedComputerBar />)}</div>}
      </header>
      {children}
      <div className={`${styles.notices} no-print`} role="status">
        {hasNotices && quiet(<PlanNotices />)}
      </div>
      <footer className={`${styles.footer} no-print`}>
        <div className={styles.foot}>
          <p>{t('common.footer')}</p>
          <nav aria-label={t('nav.footerLabel')}>
            <ul role="list">
              {small.map(({ to, label }) => (
                <li key={to}>
                  <AppLink to={to}>{label}</AppLink>
                </li>
              ))}
            </ul>
          </nav>
          <p className={styles.version}>
            <AppLink to={paths.changes()}>
              {t('common.footerData', { version: dataVersion, date: formatDate(dataDate, language) })}
            </AppLink>
          </p>
        </div>
      </footer>
    </div>
  );
}

/** A late piece: nothing until it is there, nor when it cannot be fetched. */
const quiet = (piece: ReactNode) => (
  <QuietBoundary>
    <Suspense>{piece}</Suspense>
  </QuietBoundary>
);
