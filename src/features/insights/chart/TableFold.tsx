import { useState } from 'react';
import type { Drawing } from '../../../core/insights/drawing';
import { useWords } from '../../../i18n/useWords';
import { Fold } from '../../../ui/Fold';
import { DataTable } from './DataTable';
import { Downloads } from './Downloads';
import type { TableData } from './tableData';

type Props = {
  table: TableData;
  /** Name of the files to take along, without ending. */
  file: string;
  drawing?: Drawing | undefined;
  /** Lines under the picture: sources, definition. */
  below?: readonly string[];
};

/** The table behind a chart, and both as files. Made when it is opened: some have hundreds of links. */
export function TableFold({ table, ...files }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold
      title={files.drawing ? t('insights.table') : table.caption}
      fullTitle={t('insights.tableOf', { title: table.caption })}
      onToggle={setOpen}
    >
      {isOpen ? (
        <>
          <Downloads title={table.caption} table={table} {...files} />
          <DataTable {...table} />
        </>
      ) : null}
    </Fold>
  );
}
