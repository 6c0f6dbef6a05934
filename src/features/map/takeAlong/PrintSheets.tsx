import { createPortal } from 'react-dom';
import { MapSheet } from './MapSheet';
import styles from './PrintSheets.module.css';
import type { Sheet } from './shapes';

/** On the screen nothing; on paper these sheets and nothing else. Mounted only while there is something to print. */
export function PrintSheets({ sheets }: { sheets: readonly Sheet[] }) {
  return createPortal(
    <div className={styles.sheets} data-print-sheets="">
      {sheets.map((sheet) => (
        <div key={sheet.id} className={styles.page} data-page={pageOf(sheet)}>
          <MapSheet sheet={sheet} />
        </div>
      ))}
    </div>,
    document.body,
  );
}

const pageOf = ({ id, width, height }: Sheet): string => (id === 'a3' ? 'a3' : width > height ? 'a4-wide' : 'a4');
