import { type CredentialNeeds, STRAIN_SCALES } from '../model/data';
import { learningRoute, stepKind } from '../model/schema/role';
import { idOfFile } from './files';
import { homeOf, ID_WORD, type IdKind, type KnownIds, knownIds } from './ids';
import { nearest } from './nearest';
import { checkOwnReferences } from './own/checkOwn';
import { type PathPart, type Problem, pathText } from './problem';
import { checkDuplicates, checkUnused } from './referencesUse';
import type { Entry, Parsed } from './shape';
import { isStringList, objectsIn } from './walk';

/** Second pass: does every id that is mentioned exist, is every id unique, and is everything used? */
export function checkReferences(parsed: Parsed, files: ReadonlyMap<string, string>): Problem[] {
  const known = knownIds(parsed, files.keys());
  const checker = new Checker(parsed, known);
  checker.roles();
  checker.others();
  checker.ways();
  checker.vocabulary();
  checker.sources();
  return [
    ...fileNames(parsed),
    ...checker.problems,
    ...checkDuplicates(parsed),
    ...checkUnused(parsed, files),
    ...checkOwnReferences(parsed),
  ];
}

/** Collects unknown ids, record by record. */
class Checker {
  readonly problems: Problem[] = [];
  private readonly retired: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly parsed: Parsed,
    private readonly known: KnownIds,
  ) {
    this.retired = new Map(parsed.entries.redirects.map(({ value }) => [value.from, value.to]));
  }

  roles(): void {
    for (const entry of this.parsed.entries.roles) {
      const role = entry.value;
      this.one(entry, ['group'], 'groups', role.group);
      this.one(entry, ['level'], 'levels', role.level);
      this.all(entry, ['sectors'], 'sectors', role.sectors);
      this.all(entry, ['skills'], 'skills', role.skills);
      this.all(entry, ['registration', 'registers'], 'registers', role.registration.registers);
      this.needs(entry, ['requires'], role.requires);
      if ('scope' in role.shortage && role.shortage.scope.about !== 'none')
        this.all(entry, ['shortage', 'scope', 'areas'], 'regions', role.shortage.scope.areas);
      role.parents?.forEach((half, i) => {
        this.all(entry, ['parents', i], 'roles', half);
      });
      if (Array.isArray(role.pay)) {
        role.pay.forEach((pay, i) => {
          this.one(entry, ['pay', i, 'cao'], 'caos', pay.cao);
          this.scales(entry, i, pay.cao, pay.scales);
        });
      }
      if (!('unknown' in role.strain)) {
        role.strain.heavyWork?.forEach(({ cao }, i) => {
          this.one(entry, ['strain', 'heavyWork', i, 'cao'], 'caos', cao);
        });
      }
      role.steps.forEach((step, i) => {
        const at = ['steps', i];
        this.one(entry, [...at, 'to'], 'roles', step.to);
        this.all(entry, [...at, 'trainings'], 'trainings', step.trainings);
        this.all(entry, [...at, 'keep'], 'skills', step.keep);
        this.all(entry, [...at, 'learn'], 'skills', step.learn);
        this.all(entry, [...at, 'giveUp'], 'giveUps', step.giveUp);
        this.all(entry, [...at, 'keepCredentials'], 'credentials', step.keepCredentials ?? []);
        this.needs(entry, [...at, 'admissionNeeds'], step.admissionNeeds ?? []);
        step.registers?.forEach(({ registration }, j) => {
          this.one(entry, [...at, 'registers', j, 'registration'], 'registrations', registration);
        });
      });
    }
  }

  others(): void {
    const { trainings, employers, schools, regions, redirects, caos, glossary } = this.parsed.entries;
    for (const entry of trainings) {
      this.one(entry, ['level'], 'levels', entry.value.level);
      this.all(entry, ['grants'], 'credentials', entry.value.grants);
      this.all(entry, ['funding'], 'funding', entry.value.funding);
      this.needs(entry, ['admission'], entry.value.admission);
      entry.value.providers.forEach(({ school }, i) => {
        this.one(entry, ['providers', i, 'school'], 'schools', school);
      });
    }
    for (const entry of employers) {
      this.all(entry, ['sectors'], 'sectors', entry.value.sectors);
      this.all(entry, ['regions'], 'regions', entry.value.regions);
      this.all(entry, ['confirmedRoles'], 'roles', entry.value.confirmedRoles);
    }
    for (const entry of caos) {
      entry.value.rules.forEach((rule, i) => {
        if (rule.funding !== undefined) this.one(entry, ['rules', i, 'funding'], 'funding', rule.funding);
      });
    }
    for (const entry of schools) this.all(entry, ['regions'], 'regions', entry.value.regions);
    for (const entry of regions) {
      if (entry.value.parent !== undefined) this.one(entry, ['parent'], 'regions', entry.value.parent);
      entry.value.facts.forEach((fact, i) => {
        if (fact.sector !== undefined) this.one(entry, ['facts', i, 'sector'], 'sectors', fact.sector);
        this.all(entry, ['facts', i, 'roles'], 'roles', fact.roles ?? []);
      });
    }
    for (const entry of glossary) this.all(entry, ['seeAlso'], 'glossary', entry.value.seeAlso);
    for (const entry of this.parsed.entries.learning) {
      for (const key of ['guides', 'money'] as const) {
        entry.value[key].forEach((part, i) => {
          this.all(entry, [key, i, 'funding'], 'funding', part.funding);
        });
      }
    }
    for (const entry of redirects) {
      entry.value.to.forEach((to, i) => {
        if (!this.known.redirects?.has(to)) this.one(entry, ['to', i], 'roles', to);
      });
    }
  }

  /** Registrations, relations, forms of work, charts and themes. */
  ways(): void {
    const { registrations, relations, forms, monitor, themes } = this.parsed.entries;
    for (const entry of registrations) {
      const { register, credential, roles, former, counts, giveUp } = entry.value;
      if (register !== undefined) this.one(entry, ['register'], 'registers', register);
      if (credential !== undefined) this.one(entry, ['credential'], 'credentials', credential);
      this.all(entry, ['roles'], 'roles', roles);
      this.all(entry, ['former'], 'roles', former ?? []);
      counts.forEach(({ role }, i) => {
        this.one(entry, ['counts', i, 'role'], 'roles', role);
      });
      if (giveUp) this.one(entry, ['giveUp', 'lost'], 'giveUps', giveUp.lost);
      if (giveUp?.partly !== undefined) this.one(entry, ['giveUp', 'partly'], 'giveUps', giveUp.partly);
    }
    for (const entry of relations) this.all(entry, ['roles'], 'roles', entry.value.roles);
    for (const entry of forms) {
      this.all(entry, ['sectors'], 'sectors', entry.value.sectors);
      this.all(entry, ['groups'], 'groups', entry.value.groups);
    }
    for (const entry of monitor) {
      this.one(entry, ['area'], 'regions', entry.value.area);
      entry.value.points.forEach(({ sector }, i) => {
        if (sector !== undefined) this.one(entry, ['points', i, 'sector'], 'sectors', sector);
      });
    }
    for (const entry of themes) {
      entry.value.actions.forEach(({ funding }, i) => {
        this.all(entry, ['actions', i, 'funding'], 'funding', funding ?? []);
      });
      entry.value.expectations.forEach(({ roles }, i) => {
        this.all(entry, ['expectations', i, 'roles'], 'roles', roles);
      });
      entry.value.contacts.forEach(({ regions }, i) => {
        this.all(entry, ['contacts', i, 'regions'], 'regions', regions);
      });
    }
  }

  /** The vocabulary explains exactly the words that the schemas know. */
  vocabulary(): void {
    for (const entry of this.parsed.entries.vocabulary) {
      const lists = [
        ['stepKinds', entry.value.stepKinds, stepKind.options],
        ['learningRoutes', entry.value.learningRoutes, learningRoute.options],
        ['strainScales', entry.value.strainScales, STRAIN_SCALES],
      ] as const;
      for (const [key, terms, words] of lists) {
        const there = new Set<string>(terms.map((term) => term.id));
        const missing = words.filter((word) => !there.has(word));
        const strange = terms.filter((term) => !(words as readonly string[]).includes(term.id));
        for (const { id } of strange) {
          const path = [key, terms.findIndex((term) => term.id === id), 'id'];
          this.add(
            entry,
            path,
            `"${id}" is not in the schema`,
            `use one of: ${(missing.length > 0 ? missing : words).join(', ')}`,
          );
        }
        // A misspelt id is one problem, not also a missing one.
        if (missing.length > 0 && strange.length === 0) {
          const list = missing.map((word) => `"${word}"`).join(', ');
          this.add(entry, [key], `the explanation of ${list} is missing`, 'add a term with each id');
        }
      }
      entry.value.credentials.forEach(({ implies }, i) => {
        this.all(entry, ['credentials', i, 'implies'], 'credentials', implies);
      });
    }
  }

  /** Sources are cited in the same way everywhere: any key `sources` with a list of ids. */
  sources(): void {
    for (const entry of Object.values(this.parsed.entries).flat()) {
      for (const { path, value } of objectsIn(entry.value)) {
        if (isStringList(value.sources)) this.all(entry, [...path, 'sources'], 'sources', value.sources);
      }
    }
  }

  private needs(entry: Entry<unknown>, path: readonly PathPart[], needs: CredentialNeeds): void {
    needs.forEach((group, i) => {
      this.all(entry, [...path, i], 'credentials', group);
    });
  }

  private scales(entry: Entry<unknown>, i: number, cao: string, scales: readonly string[]): void {
    const agreement = this.parsed.entries.caos.find(({ value }) => value.id === cao);
    if (!agreement) return;
    const names = Object.keys(agreement.value.scales);
    scales.forEach((scale, j) => {
      if (names.includes(scale)) return;
      const near = nearest(scale, names);
      const mend = `${near ? `did you mean "${near}"? Otherwise ` : ''}add the scale to ${agreement.file} first`;
      this.add(entry, ['pay', i, 'scales', j], `agreement "${cao}" has no scale "${scale}"`, mend);
    });
  }

  private all(entry: Entry<unknown>, path: readonly PathPart[], kind: IdKind, ids: readonly string[]): void {
    ids.forEach((id, i) => {
      this.one(entry, [...path, i], kind, id);
    });
  }

  private one(entry: Entry<unknown>, path: readonly PathPart[], kind: IdKind, id: string): void {
    const ids = this.known[kind];
    if (!ids || ids.has(id)) return;
    const successors = kind === 'roles' ? this.retired.get(id) : undefined;
    if (successors) {
      const mend = successors.length > 0 ? `use ${successors.map((to) => `"${to}"`).join(' or ')}` : 'remove it';
      this.add(entry, path, `the role "${id}" was retired`, mend);
      return;
    }
    const near = nearest(id, ids);
    const mend = `${near ? `did you mean "${near}"? Otherwise ` : ''}add it to ${homeOf(kind)} first`;
    this.add(entry, path, `there is no ${ID_WORD[kind]} "${id}"`, mend);
  }

  private add(entry: Entry<unknown>, path: readonly PathPart[], what: string, mend: string): void {
    const full = pathText([...entry.at, ...path]);
    this.problems.push({ pass: 'references', severity: 'error', file: entry.file, path: full, what, mend });
  }
}

function fileNames(parsed: Parsed): Problem[] {
  const { roles, trainings, employers, regions, caos, themes } = parsed.entries;
  return [...roles, ...trainings, ...employers, ...regions, ...caos, ...themes].flatMap(({ file, value: { id } }) =>
    id === idOfFile(file)
      ? []
      : {
          pass: 'references' as const,
          severity: 'error' as const,
          file,
          path: 'id',
          what: `the id "${id}" differs from the name of the file`,
          mend: `rename the file to ${id}.json, or the id to "${idOfFile(file)}"; ids that were ever published never change`,
        },
  );
}
