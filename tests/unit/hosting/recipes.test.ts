import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSite, type Finding } from '../../../tools/hosting/checkSite';
import { findServer } from '../../../tools/hosting/findServer';
import { RECIPES, type Recipe, type ServerName } from '../../../tools/hosting/recipes';
import { samplesIn } from '../../../tools/hosting/samples';
import { startServer } from '../../../tools/hosting/startServer';
import { findingsTable } from '../../../tools/hosting/table';
import { HEADER_RULES } from '../../../tools/serve/headers.mjs';
import { type FixtureSite, writeFixture } from './fixture';

const PROGRAMS: Readonly<Record<ServerName, string | null>> = {
  nginx: await findServer('nginx'),
  caddy: await findServer('caddy'),
};
for (const [server, program] of Object.entries(PROGRAMS))
  if (!program)
    console.log(`SKIPPED: the configuration for ${server} was not started, because there is no ${server} here`);

let site: FixtureSite;
beforeAll(() => {
  site = writeFixture('kaart');
});
afterAll(() => site.remove());

/** What is found on a server that runs `text`; only faults are told apart by what was looked at. */
async function findings({ server, base }: Recipe, text: string): Promise<readonly Finding[]> {
  const program = PROGRAMS[server];
  if (!program) throw new Error(`no ${server}`);
  const running = await startServer({ server, program, recipe: text, base, folder: site.folderFor(base) });
  try {
    return await checkSite(running.address, site.dist);
  } finally {
    await running.stop();
  }
}

const faultsOf = (found: readonly Finding[]) => found.filter(({ fault }) => fault);
const fileText = ({ file }: Recipe) => readFileSync(file, 'utf8');

/** Takes out what `part` finds; something must be there to take out. */
function without(text: string, part: RegExp): string {
  const changed = text.replace(part, '');
  expect(changed, `${part} is not in the configuration`).not.toBe(text);
  return changed;
}

describe('the configurations in hosting/', () => {
  it.each(RECIPES)('$file is made from the headers of the preview server', (recipe) => {
    expect(fileText(recipe), 'run: npm run hosting:write').toBe(recipe.text());
  });

  it('name every header of every rule', () => {
    for (const recipe of RECIPES)
      for (const { headers } of HEADER_RULES)
        for (const [name, value] of Object.entries(headers)) {
          expect(fileText(recipe)).toContain(name);
          expect(fileText(recipe)).toContain(`"${value}"`);
        }
  });

  it('are tried on a site that has every kind of file', () => {
    expect(samplesIn(site.dist).missing).toEqual([]);
  });
});

describe.each(RECIPES)('$file', (recipe) => {
  it.skipIf(!PROGRAMS[recipe.server])('gives every answer a host must give', async () => {
    const found = await findings(recipe, fileText(recipe));
    expect(found.length).toBeGreaterThan(100);
    expect(faultsOf(found), findingsTable(found, true)).toEqual([]);
  });
});

/** A thing that is taken out of a configuration, and what the check must then say about it. */
interface Twin {
  readonly taken: string;
  readonly part: RegExp;
  readonly what: RegExp;
  readonly fault: RegExp;
}

const headerTwin = (name: string): Twin => ({
  taken: name,
  part: new RegExp(`add_header ${name} .*`),
  what: /^page$/,
  fault: new RegExp(`(^|; )${name} is missing`),
});

/** Each group is started once, with all its things taken out: they do not hide one another. */
const TWINS: readonly (readonly [server: ServerName, twins: readonly Twin[]])[] = [
  [
    'nginx',
    [
      ...['Referrer-Policy', 'X-Content-Type-Options', 'Permissions-Policy', 'Cross-Origin-Opener-Policy'].map(
        headerTwin,
      ),
      {
        taken: 'the policy of pages that others may frame',
        part: /"~\^\/insluiten.*frame-ancestors \*";/,
        what: /^piece: steps$/,
        fault: /Content-Security-Policy is .*frame-ancestors 'none'/,
      },
      {
        taken: 'keeping the data for ever',
        part: /"~\^\(200\|206\|304\):\/data.*/,
        what: /^data of this version$/,
        fault: /Cache-Control is "no-cache"/,
      },
      { taken: 'compression', part: /gzip_types .*/, what: /^script, gzip$/, fault: /not compressed/ },
      {
        taken: 'hiding files for the host',
        part: /location ~ "\^\/\(_\|[^}]*}/,
        what: /^not public$/,
        fault: /status 200/,
      },
      {
        taken: 'the types of files',
        part: /application\/manifest\+json webmanifest;/,
        what: /^manifest$/,
        fault: /Content-Type/,
      },
      {
        taken: 'the way back from a slash',
        part: /return 301 \$routekaart_bare.*/,
        what: /^slash too many$/,
        fault: /status/,
      },
    ],
  ],
  [
    'nginx',
    [
      headerTwin('Content-Security-Policy'),
      { ...headerTwin('Cache-Control'), fault: /Cache-Control is "", not "no-cache"/ },
      { taken: 'the page "not found"', part: /error_page 404 .*/, what: /^missing page$/, fault: /404\.html/ },
    ],
  ],
  [
    'caddy',
    [
      { taken: 'Referrer-Policy', part: /Referrer-Policy .*/, what: /^page$/, fault: /Referrer-Policy is missing/ },
      { taken: 'refusing changes', part: /error @change 405/, what: /^POST$/, fault: /status 200/ },
    ],
  ],
];

describe.each(TWINS)('a fault in the configuration for %s', (server, twins) => {
  let faults: readonly Finding[] = [];
  beforeAll(async () => {
    const recipe = RECIPES.find((one) => one.server === server && one.base === '/');
    if (!recipe) throw new Error(`no configuration for ${server}`);
    if (!PROGRAMS[server]) return;
    const text = twins.reduce((left, { part }) => without(left, part), fileText(recipe));
    faults = faultsOf(await findings(recipe, text));
  }, 60_000);

  it.skipIf(!PROGRAMS[server]).each(twins)('is found out: without $taken', ({ what, fault }) => {
    expect(
      faults.filter((one) => what.test(one.what) && fault.test(one.fault)),
      findingsTable(faults),
    ).not.toEqual([]);
  });
});

describe('a server that does not start', () => {
  it.skipIf(!PROGRAMS.nginx)('says why', async () => {
    const [recipe] = RECIPES;
    if (!recipe) throw new Error('no configuration');
    await expect(findings(recipe, fileText(recipe).replace('gzip_vary on;', 'gzip_vary maybe;'))).rejects.toThrow(
      /nginx did not start: .*gzip_vary/s,
    );
  });
});
