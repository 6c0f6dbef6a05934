import { dataDate, dataVersion } from 'virtual:dataset';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { themeOf } from '../../state/address/embedAddress';
import { useAddress } from '../../state/address/useAddress';
import { AppLink } from '../../ui/AppLink';
import { Logo } from '../../ui/Logo';
import styles from './EmbedFrame.module.css';
import { useTellHeight } from './useTellHeight';
import { useTheme } from './useTheme';

type Props = {
  readonly heading: string;
  /** Path of the page of the map that shows the same and more. */
  readonly full: string;
  readonly children: ReactNode;
};

/** Around every piece: its heading, where it comes from, and the way to the map. */
export function EmbedFrame({ heading, full, children }: Props) {
  const { t, language } = useWords();
  const { query } = useAddress();
  const main = useRef<HTMLElement>(null);
  useTheme(themeOf(query.get('thema')));
  useTellHeight(main);
  useEffect(() => {
    document.title = `${heading} · ${t('common.brand')}`;
  }, [heading, t]);
  return (
    <main ref={main} id="inhoud" className={styles.frame} onClickCapture={openOutside}>
      <h1 tabIndex={-1}>{heading}</h1>
      {children}
      <footer className={styles.foot}>
        <p>
          <AppLink to={full} className={styles.full}>
            <Logo />
            {t('embed.toFull')}
          </AppLink>
        </p>
        <p>
          {t('embed.source')} {t('embed.version', { version: dataVersion, date: formatDate(dataDate, language) })}{' '}
          {t('embed.newTab')}
        </p>
      </footer>
    </main>
  );
}

/**
 * Every link leaves the frame: the page that it leads to may not be framed. The browser follows it by itself, in a tab of
 * its own that knows nothing of the site around the frame.
 */
function openOutside(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  link.target = '_blank';
  link.rel = 'noopener';
  event.stopPropagation();
}
