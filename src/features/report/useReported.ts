import { dataDate, dataVersion } from 'virtual:dataset';
import { type FigurePlace, isComputed, stagesTo } from '../../core/evidence/figureAt';
import { basisOf, tellFigure } from '../../core/evidence/tellFigure';
import type { SourceFile } from '../../core/model/data';
import { changeQuery } from '../../core/share/keepSettings';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { wholeAddress } from '../../state/address/wholeAddress';
import { useNetwork } from '../../state/network';
import type { ReportedRecord } from '../../state/report/useFigure';
import { useSaid } from './useSaid';

/** A figure in words, as it stands in the data now. */
export interface Reported {
  readonly name: string;
  readonly says: readonly string[];
  readonly sure: string;
  readonly asOf: string;
  readonly sources: readonly SourceFile[];
  readonly page: string | null;
  /** Where it stands in the data. */
  readonly place: string;
}

/** The figure at a place of a record; null when there is none. */
export function useReported(figure: FigurePlace | null, loaded: ReportedRecord | null): Reported | null {
  const { t, pick, language } = useWords();
  const { byId } = useNetwork().graph;
  const words = useSaid();
  if (!figure || !loaded) return null;
  const isOwnWork = isComputed(figure);
  const stages = stagesTo(loaded.record, isOwnWork ? [] : figure.place);
  if (!isOwnWork && stages === null) return null;
  const roles = figure.kind === 'route' ? figure.id.split(',').flatMap((id) => byId.get(id) ?? []) : [];
  const computed = [...roles.map(({ name }) => pick(name)), ...figure.place.map(words.key)];
  const basis = isOwnWork || !stages ? null : basisOf(stages);
  return {
    name: [stages ? words.name(stages) : '', ...(isOwnWork ? computed : [])].filter(Boolean).join(', '),
    says: isOwnWork || !stages ? [t('report.computed')] : saidOr(tellFigure(stages).map(words.says), t('report.whole')),
    sure: t(`confidence.${basis?.confidence ?? 'estimate'}`),
    asOf: basis?.asOf ? formatDate(basis.asOf, language) : '',
    sources: (basis?.sources ?? []).flatMap((id) => loaded.sourceList[id] ?? []),
    page: loaded.page && wholeAddress(changeQuery(loaded.page, (query) => query.set('taal', language))),
    place: [figure.kind, figure.id, ...figure.place].join('/'),
  };
}

/** A record as a whole may say nothing that fits a line: then the report is about all of it. */
const saidOr = (said: readonly string[], whole: string): readonly string[] => (said.length > 0 ? said : [whole]);

/** Of which data a report is, in words. */
export function useDataWords(): string {
  const { t, language } = useWords();
  return t('report.versionIs', { version: dataVersion, date: formatDate(dataDate, language) });
}
