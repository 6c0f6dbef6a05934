import { USE_KINDS, type UseKind } from '../../core/evidence/usesOf';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { type SourceUsesFile, type UseLine, useSourceUses } from '../../state/useSourceUses';
import { AppLink } from '../../ui/AppLink';
import { MoreList } from '../../ui/MoreList';
import styles from './SourceList.module.css';
import { SourcesWaiting } from './SourcesWaiting';

/** Where on a role page this kind of figure stands. */
const ANCHORS: Partial<Record<UseKind, string>> = {
  strain: '#zwaarte',
  shortage: '#zwaarte',
  pay: '#loon',
  steps: '#verder',
};

/** A source can support thousands of things: some at first, then a page at a time. */
const FIRST = 8;
const MORE = 60;

/** Fetches what rests on one source. */
export function SourceUses({ id }: { id: string }) {
  const loaded = useSourceUses(id);
  return loaded.status === 'ready' ? <UseList uses={loaded.value.uses} /> : <SourcesWaiting loaded={loaded} />;
}

/** Everything that rests on one source, by kind, with the way to where it stands. */
export function UseList({ uses }: Pick<SourceUsesFile, 'uses'>) {
  const { t } = useWords();
  return (
    <div className={styles.supported}>
      {USE_KINDS.map((kind) => {
        const lines = uses[kind];
        if (!lines) return null;
        const title = t(`about.sources.use.${kind}`);
        return (
          <div key={kind}>
            <h4>
              {title} <span className="numbers">{lines.length}</span>
            </h4>
            <MoreList
              items={lines}
              first={FIRST}
              step={MORE}
              keyOf={(_, index) => String(index)}
              of={title}
              className={styles.supportedList}
            >
              {(line) => <Line kind={kind} line={line} />}
            </MoreList>
          </div>
        );
      })}
    </div>
  );
}

function Line({ kind, line }: { kind: UseKind; line: UseLine }) {
  const { t, pick } = useWords();
  const { byId } = useNetwork().graph;
  const name = (id: string | undefined) => {
    const role = id === undefined ? undefined : byId.get(id);
    return role ? pick(role.name) : '';
  };
  if (line.role === undefined) return <>{line.name ? pick(line.name) : ''}</>;
  return (
    <AppLink to={`${paths.role(line.role)}${ANCHORS[kind] ?? ''}`}>
      {line.to === undefined ? name(line.role) : t('about.sources.step', { from: name(line.role), to: name(line.to) })}
    </AppLink>
  );
}
