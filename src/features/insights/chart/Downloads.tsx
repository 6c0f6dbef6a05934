import { dataDate, dataVersion } from 'virtual:dataset';
import { CSV_FORMS, csvText } from '../../../core/insights/csv';
import type { Drawing } from '../../../core/insights/drawing';
import { svgFile } from '../../../core/insights/svgFile';
import { formatDate } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import { saveText } from '../../../parts/share/saveText';
import { Button } from '../../../ui/Button';
import styles from './Downloads.module.css';
import { csvRows, type TableData } from './tableData';

type Props = {
  /** Name of the files, without ending. */
  file: string;
  title: string;
  table: TableData;
  drawing?: Drawing | undefined;
  /** Lines under the picture beside that of the data. */
  below?: readonly string[];
};

/** The table and the picture as files, made on the device. */
export function Downloads({ file, title, table, drawing, below = [] }: Props) {
  const { t, language } = useWords();
  const made = `${t('common.brand')}, ${t('insights.made', { version: dataVersion })}, ${formatDate(dataDate, language)}`;
  const csv = () => saveText(csvText(csvRows(table), CSV_FORMS[language]), `${file}.csv`, 'text/csv;charset=utf-8');
  const svg = (picture: Drawing) => saveText(svgFile(picture, [...below, made]), `${file}.svg`, 'image/svg+xml');
  const name = (what: string) => t('insights.fileOf', { what, title });
  return (
    <p className={`${styles.row} no-print`}>
      <Button look="quiet" onClick={csv} aria-label={name(t('insights.csv'))}>
        {t('insights.csv')}
      </Button>
      {drawing ? (
        <Button look="quiet" onClick={() => svg(drawing)} aria-label={name(t('insights.svg'))}>
          {t('insights.svg')}
        </Button>
      ) : null}
    </p>
  );
}
