import { together } from '../evidence/together';
import type { Confidence, RoleFile, SourceFile, StepFile, Text, TrainingFile } from '../model/data';
import type { Step } from '../model/graph';
import { neededCredentials, needsWorkplace } from '../routes/neededFirst';
import type { Sheet, SheetChoice, ShownOption } from './sheet';

interface Cited {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** What the sheet needs of a role's details. */
export interface SheetDetail {
  readonly steps: readonly Pick<
    StepFile,
    | 'to'
    | 'why'
    | 'months'
    | 'study'
    | 'experienceFirst'
    | 'requirements'
    | 'shortening'
    | 'trainings'
    | 'sources'
    | 'confidence'
  >[];
  readonly trainings: Readonly<
    Record<string, Pick<TrainingFile, 'id' | 'name' | 'months' | 'learningRoutes' | 'admissionNote'>>
  >;
  readonly strain: RoleFile['strain'];
  readonly pay: readonly (Cited & { readonly scales: readonly Cited[] })[];
  readonly sourceList: Readonly<Record<string, SourceFile>>;
}

/** A step with everything that is told about it on paper. */
export interface ToldStep {
  readonly step: Step;
  readonly number: number;
  readonly file: SheetDetail['steps'][number];
  readonly trainings: readonly SheetDetail['trainings'][string][];
  /** Diplomas that one has to have, each list "one of these". */
  readonly needs: readonly (readonly string[])[];
  /** As the step lists them, without what an admission note says again. */
  readonly requirements: readonly Text[];
  readonly admissionNotes: readonly Text[];
  readonly workplace: boolean;
  /** As sure as the least sure of its figures. */
  readonly confidence: Confidence;
  /** Numbers in the list of sources; empty when that is left off. */
  readonly cites: readonly number[];
}

export interface ToldOption {
  readonly option: ShownOption;
  /** Why one would go there: of the step that arrives. */
  readonly why: Text | null;
  readonly whyCites: readonly number[];
  readonly payCites: readonly number[];
  readonly strainCites: readonly number[];
  /** Null when the details of the steps are left off. */
  readonly steps: readonly ToldStep[] | null;
}

export interface NumberedSource {
  readonly number: number;
  readonly source: SourceFile;
}

export interface ToldSheet {
  readonly options: readonly ToldOption[];
  /** In the order in which they are cited, each once. */
  readonly sources: readonly NumberedSource[];
}

const bare = (text: string): string => text.replace(/\.$/, '');

/** Put the details of the roles (by id) beside what stands on the sheet, and number the sources. */
export function tellSheet(sheet: Sheet, choice: SheetChoice, details: ReadonlyMap<string, SheetDetail>): ToldSheet {
  const numbers = new Map<string, NumberedSource>();
  const cite = (detail: SheetDetail | undefined, figures: readonly Cited[]): readonly number[] => {
    if (!choice.sources || !detail) return [];
    const ids = new Set(figures.flatMap(({ sources }) => sources));
    return [...ids].flatMap((id) => {
      const source = detail.sourceList[id];
      if (!source) return [];
      const known = numbers.get(id) ?? { number: numbers.size + 1, source };
      numbers.set(id, known);
      return [known.number];
    });
  };
  const payOf = (detail: SheetDetail | undefined) => (detail?.pay ?? []).flatMap((entry) => [entry, ...entry.scales]);
  const strainOf = (detail: SheetDetail | undefined) =>
    detail && !('unknown' in detail.strain) ? [detail.strain] : [];
  const ofBoth = ({ from, goal }: ShownOption, figures: (detail: SheetDetail | undefined) => readonly Cited[]) =>
    inOrder(
      [from, goal].flatMap((role) => {
        const detail = role ? details.get(role.id) : undefined;
        return cite(detail, figures(detail));
      }),
    );
  // The sheet tells of all options first and of their steps after that: so do the numbers.
  const facts = sheet.options.map((option) => {
    const last = option.steps.at(-1);
    const file = last ? fileOf(last, details) : undefined;
    return {
      option,
      why: file?.why ?? null,
      whyCites: last && file ? inOrder(cite(details.get(last.from.id), [file])) : [],
      strainCites: ofBoth(option, strainOf),
      payCites: ofBoth(option, payOf),
    };
  });
  const options = facts.map(
    (fact): ToldOption => ({
      ...fact,
      steps: choice.steps ? fact.option.steps.flatMap((step, i) => toldStep(step, i + 1, details, cite) ?? []) : null,
    }),
  );
  return { options, sources: [...numbers.values()] };
}

const fileOf = (step: Step, details: ReadonlyMap<string, SheetDetail>) =>
  details.get(step.from.id)?.steps.find(({ to }) => to === step.to.id);

const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

type Cite = (detail: SheetDetail | undefined, figures: readonly Cited[]) => readonly number[];

function toldStep(step: Step, number: number, details: ReadonlyMap<string, SheetDetail>, cite: Cite): ToldStep | null {
  const detail = details.get(step.from.id);
  const file = fileOf(step, details);
  if (!detail || !file) return null;
  const trainings = file.trainings.flatMap((id) => detail.trainings[id] ?? []);
  const admissionNotes = trainings.flatMap(({ admissionNote }) => admissionNote ?? []);
  const figures = [
    { confidence: file.confidence, sources: file.sources },
    file.months,
    file.study,
    file.experienceFirst ?? [],
    trainings.map(({ months }) => months),
  ].flat();
  return {
    step,
    number,
    file,
    trainings,
    needs: neededCredentials(step),
    requirements: (file.requirements?.nl ?? []).flatMap((nl, i) => {
      const text = { nl, en: file.requirements?.en[i] ?? nl };
      return admissionNotes.some((note) => note.nl.startsWith(bare(nl))) ? [] : [text];
    }),
    admissionNotes,
    workplace: needsWorkplace(file, trainings),
    confidence: together(figures).confidence,
    cites: inOrder(cite(detail, figures)),
  };
}
