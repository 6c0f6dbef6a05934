import { expectedOpinion, opinionAgreement } from '../../src/core/lenses/secondOpinion';
import { physicalIndex } from '../../src/core/lenses/strain';
import { emotionalScore, surveyAgreement } from '../../src/core/lenses/surveyOpinion';
import type { DataFiles } from '../../src/core/model/data';
import type { Table } from './table';

/** Where others find the work heavier or lighter than we do: places to look again, biggest difference first. */
export const strainTables = (data: DataFiles): Table[] => [againstOnet(data), againstSurvey(data)];

function againstOnet(data: DataFiles): Table {
  let compared = 0;
  const rows = data.roles.flatMap(({ id, strain }) => {
    if ('unknown' in strain || !strain.secondOpinion) return [];
    compared += 1;
    const own = physicalIndex(strain.scores);
    const opinion = strain.secondOpinion;
    const says = opinionAgreement(own, opinion);
    if (says === 'agree') return [];
    const { lifting, standing, bending } = strain.scores;
    const difference = opinion.value - expectedOpinion(own);
    return [
      {
        difference,
        row: [
          id,
          own,
          `${lifting}-${standing}-${bending}`,
          opinion.value,
          difference,
          says,
          opinion.basis,
          opinion.match,
        ],
      },
    ];
  });
  return {
    title: `O*NET finds the work heavier or lighter than we do: ${rows.length} of ${compared} roles`,
    head: [
      'role',
      'our index',
      'lifting-standing-bending',
      'O*NET',
      'beyond what goes with ours',
      'O*NET says',
      'basis',
      'match',
    ],
    rows: rows.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)).map(({ row }) => row),
  };
}

function againstSurvey(data: DataFiles): Table {
  let compared = 0;
  const rows = data.roles.flatMap(({ id, strain }) => {
    if ('unknown' in strain || !strain.survey) return [];
    const own = strain.scores.emotional;
    const says = surveyAgreement(own, strain.survey);
    if (says !== null) compared += 1;
    const percent = strain.survey.emotional?.value;
    if (says === null || says === 'agree' || percent === undefined) return [];
    return [[id, own, emotionalScore(percent), percent, strain.survey.group, strain.survey.match, says]];
  });
  return {
    title: `The survey (NEA) finds the work harder or easier on the head than we do: ${rows.length} of ${compared} roles`,
    head: ['role', 'our score', 'score of the group', 'percent', 'group', 'match', 'survey says'],
    rows,
  };
}
