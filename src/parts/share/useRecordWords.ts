import { useCallback, useMemo } from 'react';
import { followIds } from '../../core/graph/followIds';
import { type PlanItem, type PlanRecord, rolesOfRoute, type WishItem } from '../../core/plan/model';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';

interface RecordWords {
  /** What the record is about. */
  readonly name: (item: PlanItem) => string;
  /** What it says about that: what can differ between two plans. */
  readonly content: (item: PlanItem) => string;
  /** Both in one line. */
  readonly line: (item: PlanItem) => string;
  /** Function group of a role or of the goal of a route; "" for what has none. */
  readonly lineColour: (item: PlanItem) => string;
}

/** Records of a plan in words, whether or not the data knows their ids. */
export function useRecordWords(): RecordWords {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const roleOf = useCallback(
    (id: string) => {
      const [followed] = followIds(graph, [id]);
      return followed && 'role' in followed ? followed.role : null;
    },
    [graph],
  );
  return useMemo((): RecordWords => {
    const unknown = (id: string) => t('share.notOnMap', { id });
    const role = (id: string) => {
      const found = roleOf(id);
      return found ? pick(found.name) : unknown(id);
    };
    const term = (terms: readonly { readonly id: string; readonly nl: string; readonly en: string }[], id: string) => {
      const found = terms.find((known) => known.id === id);
      return found ? pick(found) : unknown(id);
    };
    const name = (item: PlanItem): string => {
      switch (item.kind) {
        case 'about':
          return t(`share.about.${item.id}`);
        case 'role':
          return role(item.id);
        case 'route':
          return rolesOfRoute(item.id).map(role).join(' → ');
        case 'stay':
          return t(`share.stay.${item.id}`);
        case 'wish':
          return t(`plan.wishForm.wish.${item.id}`);
        case 'diploma':
          return term(graph.vocabulary.credentials, item.id);
        case 'registration':
          return t('share.registration', { id: item.id });
        case 'branch':
          return t('share.onlyIn', { name: term(graph.vocabulary.sectors, item.id) });
        case 'avoid':
          return t('share.avoided', { name: role(item.id) });
        case 'action':
          return t('share.action');
        case 'question':
          return t('share.question');
        case 'note':
          return t('share.noteOfTalk');
      }
    };
    const aboutValue = (id: string, value: string): string => {
      if (id === 'role') return role(value);
      if (id === 'hours') return t('pay.hours', { count: Number(value) });
      if (id === 'language') return value === 'en' ? t('share.languageName.en') : t('share.languageName.nl');
      const region = graph.regions.find((known) => known.id === value);
      return id === 'region' ? (region ? pick(region.name) : unknown(value)) : value;
    };
    const amount = ({ id, value: count }: WishItem): string[] => {
      if (count === undefined) return [];
      return [id === 'maxMonths' ? t('time.months', { count }) : t('pay.hours', { count })];
    };
    const content = (item: PlanItem): string => {
      switch (item.kind) {
        case 'about':
          return aboutValue(item.id, item.value);
        case 'wish':
          return [t(`share.weight.${item.weight}`), ...amount(item)].join(', ');
        case 'role':
        case 'route':
        case 'stay':
          return item.note || t('share.noNote');
        case 'action': {
          const text = item.due ? t('share.due', { text: item.text, date: formatDate(item.due, language) }) : item.text;
          return item.done ? t('share.done', { text }) : text;
        }
        case 'question':
          return item.text ?? t('share.ourQuestion');
        case 'note':
          return item.text;
        default:
          return name(item);
      }
    };
    const line = (item: PlanItem): string => {
      if ('note' in item && item.note) return t('share.withNote', { name: name(item), note: item.note });
      if (item.kind === 'about' && (item.id === 'role' || item.id === 'words')) return content(item);
      const hasContent = ['about', 'wish', 'action', 'question', 'note'].includes(item.kind);
      return hasContent ? `${name(item)}: ${content(item)}` : name(item);
    };
    const lineColour = (item: PlanRecord | PlanItem): string => {
      if (item.kind === 'about') return item.id === 'role' ? 'here' : '';
      const id = item.kind === 'route' ? rolesOfRoute(item.id).at(-1) : item.kind === 'role' ? item.id : undefined;
      return (id !== undefined && roleOf(id)?.group) || '';
    };
    return { name, content, line, lineColour };
  }, [t, pick, language, graph, roleOf]);
}
