import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { Fold } from '../../../ui/Fold';
import { DataTable } from './DataTable';
import type { TableData } from './tableData';

/** The table behind a chart. Made when it is opened: some have hundreds of links. */
export function TableFold(table: TableData) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold title={t('insights.table')} fullTitle={t('insights.tableOf', { title: table.caption })} onToggle={setOpen}>
      {isOpen ? <DataTable {...table} /> : null}
    </Fold>
  );
}
