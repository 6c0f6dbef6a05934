import type { OwnCode, OwnFinding } from '../../own/finding';

interface Told {
  readonly what: string;
  readonly mend: string;
}

type Values = Readonly<Record<string, string>>;

const near = ({ near: id }: Values, where: string): string => (id ? `did you mean "${id}"?` : `use an id of ${where}`);

/** Words for the people who edit data/; screens have their own, in the language of the reader. */
const WORDS: Readonly<Record<OwnCode, (values: Values) => Told>> = {
  'unknown-role': (values) => ({ what: `there is no role "${values.id}"`, mend: near(values, 'data/roles') }),
  'unknown-employer': ({ id }) => ({
    what: `there is no employer "${id}"`,
    mend: `add data/employers/${id}.json first, or mend the id`,
  }),
  'unknown-training': (values) => ({
    what: `there is no training "${values.id}"`,
    mend: near(values, 'data/trainings'),
  }),
  'no-step': ({ from, to }) => ({
    what: `there is no step from "${from}" to "${to}"`,
    mend: 'show only steps that stand in the data; propose a missing one to the editors',
  }),
  'other-name': ({ name, ours }) => ({
    what: `this employer is called "${ours}" in the data, here "${name}"`,
    mend: 'use the same name, or another id',
  }),
  'other-file': ({ id, file }) => ({
    what: `the employer "${id}" differs from the name of the file`,
    mend: `rename the file to ${id}.json, or the employer to "${file}"`,
  }),
  'example-in-data': () => ({
    what: 'this is an example, not the word of an employer',
    mend: 'move it out of data/; remove "example" only from a file that the employer itself supplied',
  }),
  twice: ({ id }) => ({ what: `the role "${id}" has two names here`, mend: 'keep one of the two' }),
  future: ({ date, today }) => ({
    what: `${date} has yet to come; today is ${today}`,
    mend: 'use the day on which the employer said this',
  }),
  'contact-empty': () => ({ what: 'the contact leads nowhere', mend: 'add "page" or "address"' }),
  contrast: ({ colour, ground, ratio, least }) => ({
    what: `${colour} on ${ground} has a contrast of ${ratio}; at least ${least} is needed`,
    mend: 'make it darker for the light theme, lighter for the dark one',
  }),
};

export const tellOwn = ({ code, values }: OwnFinding<OwnCode>): Told => WORDS[code](values);
