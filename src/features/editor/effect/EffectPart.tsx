import { useId } from 'react';
import { splitKey } from '../../../core/editor/sourceFiles';
import type { Graph } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { useAddress } from '../../../state/address/useAddress';
import { useEditorStore } from '../../../state/editor/editorStore';
import { useNetwork } from '../../../state/network';
import { effectPath } from '../editorPaths';
import { ProblemList } from '../take/ProblemList';
import { useWork } from '../useEditor';
import styles from './effect.module.css';
import { OptionsEffect } from './OptionsEffect';
import { QuestionsEffect } from './QuestionsEffect';
import { RoleEffect } from './RoleEffect';
import { RouteEffect } from './RouteEffect';

/** What the changes do, as the product itself answers with them: the same network, options and routes. */
export function EffectPart({ asked }: { asked: string | null }) {
  const { t } = useWords();
  const { status, graph, isFresh, found } = useEditorStore((state) => state.check);
  const isBroken = status === 'done' && found.some(({ severity }) => severity === 'error');
  const why = isBroken ? t('editor.effect.broken') : t('editor.effect.wait');
  const told = isFresh ? [] : [why, ...(graph ? [t('editor.effect.stale')] : [])];
  return (
    <div className={styles.parts}>
      <h2>{t('editor.effect.title')}</h2>
      <p role="status">{told.join(' ')}</p>
      {isBroken ? <ProblemList /> : null}
      {graph ? <Effect graph={graph} asked={asked} /> : null}
    </div>
  );
}

function Effect({ graph, asked }: { graph: Graph; asked: string | null }) {
  const { t, pick } = useWords();
  const id = useId();
  const { go } = useAddress();
  const { graph: before } = useNetwork();
  const changes = useWork().changes;
  const changed = Object.keys(changes).flatMap((key) => {
    const parts = splitKey(key);
    return parts?.kind === 'roles' ? [parts.id] : [];
  });
  const role = [asked, ...changed].map((one) => graph.byId.get(one ?? '')).find(Boolean) ?? graph.roles[0];
  if (!role) return null;
  const names = graph.roles.toSorted((a, b) => pick(a.name).localeCompare(pick(b.name)));
  return (
    <>
      {Object.keys(changes).length === 0 ? <p>{t('editor.effect.none')}</p> : null}
      <div className={styles.field}>
        <label htmlFor={id}>{t('editor.effect.role')}</label>
        <select
          id={id}
          value={role.id}
          onChange={({ currentTarget }) => go(effectPath(currentTarget.value), { replace: true })}
        >
          {names.map((one) => (
            <option key={one.id} value={one.id}>
              {pick(one.name)}
            </option>
          ))}
        </select>
      </div>
      <RoleEffect graph={graph} before={before} role={role} />
      <OptionsEffect graph={graph} before={before} role={role} />
      <RouteEffect graph={graph} before={before} from={role} names={names} />
      <QuestionsEffect />
    </>
  );
}
