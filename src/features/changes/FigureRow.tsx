import type { Confidence, Text } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import type { ChangedFigure } from '../../state/useChanges';
import { AppLink } from '../../ui/AppLink';
import styles from './ChangesScreen.module.css';
import { figureName, figureWords, scoreChanges } from './figureWords';
import { useRoleName } from './useRoleName';

type Props = { figure: ChangedFigure; names: Readonly<Record<string, Text>> };

/** One figure: whose it is, what it says now and what it said before. */
export function FigureRow({ figure, names }: Props) {
  const words = useWords();
  const { t, pick } = words;
  const { graph } = useNetwork();
  const nameOf = useRoleName(names);
  const { id, to, name, place, sure } = figure;
  const scales = scoreChanges(
    figure,
    graph.vocabulary.strainScales.map((scale) => [scale.id, pick(scale.short)]),
    words,
  );
  const changes = scales ?? [
    {
      key: place,
      name: figureName(place, t),
      old: figureWords(figure.old, words),
      now: figureWords(figure.new, words),
    },
  ];
  return (
    <>
      {name ? (
        <span>{pick(name)}</span>
      ) : (
        <AppLink to={paths.role(id)}>
          {to === undefined ? nameOf(id) : t('changes.stepName', { from: nameOf(id), to: nameOf(to) })}
        </AppLink>
      )}
      {changes.map((change) => (
        <span key={change.key} className={styles.change}>
          <span>
            {change.name}: {t('changes.was')} {change.old},
          </span>
          <strong>
            {t('changes.now')} {change.now}
          </strong>
        </span>
      ))}
      {sure ? (
        <span className={styles.quiet}>
          {t('changes.sure', {
            old: t(`confidence.${sure[0] as Confidence}`),
            now: t(`confidence.${sure[1] as Confidence}`),
          })}
        </span>
      ) : null}
    </>
  );
}
