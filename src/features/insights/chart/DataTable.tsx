import { AppLink } from '../../../ui/AppLink';
import styles from './DataTable.module.css';
import type { Cell, TableData } from './tableData';

/** A real table of few columns: the first names the row, the others hold numbers. */
export function DataTable({ caption, head, rows }: TableData) {
  return (
    <table className={`${styles.table} numbers`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={`${first?.text} ${rest.map(({ text }) => text).join(' ')}`}>
            <th scope="row">{first ? <Inside cell={first} /> : null}</th>
            {rest.map((cell, i) => (
              <td key={head[i + 1]}>
                <Inside cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inside({ cell: { text, to } }: { cell: Cell }) {
  return to === undefined ? text : <AppLink to={to}>{text}</AppLink>;
}
