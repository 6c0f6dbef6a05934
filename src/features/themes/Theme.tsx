import type { ReactNode } from 'react';
import type { World } from '../../core/themes/world';
import { useWords } from '../../i18n/useWords';
import type { ThemesPage } from '../../state/useThemes';
import { Button } from '../../ui/Button';
import { Evidence } from '../../ui/Evidence';
import { Track, TrackStop } from '../../ui/Track';
import { Actions } from './Actions';
import { Contacts } from './Contacts';
import { Expectations } from './Expectations';
import { Findings } from './Findings';
import { Measures } from './Measures';
import { ThemeSources } from './ThemeSources';
import styles from './Themes.module.css';

type Props = {
  theme: ThemesPage['themes'][number];
  line: string;
  world: World;
  page: ThemesPage;
  /** Being printed: what opens on request stands open. */
  isPaper: boolean;
  /** Another theme is being printed. */
  isLeftOut: boolean;
  onPrint: () => void;
};

/** One theme as a line of its own: from what the map shows to the sources. */
export function Theme({ theme, line, world, page, isPaper, isLeftOut, onPrint }: Props) {
  const { t, pick } = useWords();
  const { id, lead } = theme;
  const { sourceList } = page;
  const name = pick(theme.name);
  const at = `thema/${id}` as const;
  return (
    <section id={id} aria-labelledby={`${id}-kop`} className={`${styles.theme} ${isLeftOut ? 'no-print' : ''}`}>
      <div data-line={line} className={styles.head}>
        <p className={styles.name}>{name}</p>
        <h2 id={`${id}-kop`} tabIndex={-1}>
          {pick(theme.answer)}
        </h2>
        <p className={styles.why}>{pick(lead.text)}</p>
        <Evidence
          confidence={lead.confidence}
          sources={lead.sources}
          sourceList={sourceList}
          of={name}
          at={`${at}/lead`}
        />
        <Button look="quiet" className={`${styles.print} no-print`} onClick={onPrint}>
          <span aria-hidden="true">{t('themes.print')}</span>
          <span className="visually-hidden">{t('themes.printOf', { name })}</span>
        </Button>
      </div>
      <Track line={line}>
        <Part id={`${id}-kaart`} title={t('themes.shows')}>
          <p className={styles.small}>{t('themes.counted')}</p>
          <Measures theme={id} ids={theme.shows} world={world} isPaper={isPaper} />
        </Part>
        <Part id={`${id}-doen`} title={t('themes.actions')}>
          <Actions theme={theme} page={page} />
        </Part>
        <Part id={`${id}-weten`} title={t('themes.findings')}>
          <Findings findings={theme.findings} sourceList={sourceList} at={at} />
        </Part>
        {theme.expectations.length > 0 ? (
          <Part id={`${id}-verwacht`} title={t('themes.expectations')}>
            <Expectations expectations={theme.expectations} sourceList={sourceList} at={at} />
          </Part>
        ) : null}
        <Part id={`${id}-terecht`} title={t('themes.contacts')}>
          <Contacts contacts={theme.contacts} sourceList={sourceList} at={at} />
        </Part>
        <Part id={`${id}-bronnen`} title={t('themes.sources')}>
          <ThemeSources theme={theme} sourceList={sourceList} isPaper={isPaper} />
        </Part>
      </Track>
    </section>
  );
}

/** A stop on the line of a theme. */
function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <TrackStop id={id}>
      <h3 id={`${id}-kop`} tabIndex={-1} className={styles.part}>
        {title}
      </h3>
      {children}
    </TrackStop>
  );
}
