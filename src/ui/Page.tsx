import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { useWords } from '../i18n/useWords';
import styles from './Page.module.css';
import { EachAlone } from './PartBoundary';
import { isArrival } from './pageHeading';

type Props = {
  /** Title of the browser tab; the heading of the page says the same or more. */
  title: string;
  heading: ReactNode;
  /** Above the heading, in the header band: where one is. */
  band?: ReactNode;
  /** Full: the screen is one drawing from edge to edge. */
  width?: 'page' | 'reading' | 'full';
  children: ReactNode;
};

/** Who makes pages ahead of the visit hears the title of each here. */
export const TitleContext = createContext<((title: string) => void) | null>(null);

/** Frame of every screen: sets the tab title, and moves focus to the heading after going to another screen. */
export function Page({ title, heading, band, width = 'page', children }: Props) {
  const { t } = useWords();
  const ref = useRef<HTMLHeadingElement>(null);
  const full = title === t('common.brand') ? title : `${title} · ${t('common.brand')}`;
  useContext(TitleContext)?.(full);
  useEffect(() => {
    document.title = full;
  }, [full]);
  // Before any other effect: a section that the address names takes the focus after this.
  useLayoutEffect(() => {
    if (!isArrival()) return;
    window.scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main id="inhoud" className={styles.main} data-width={width}>
      <EachAlone>{band}</EachAlone>
      <h1 ref={ref} tabIndex={-1} className={styles.heading}>
        {heading}
      </h1>
      <EachAlone>{children}</EachAlone>
    </main>
  );
}
