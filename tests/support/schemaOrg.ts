/**
 * The part of schema.org that the site uses, read from its definitions: per type its properties, what they may hold and
 * which ones we always give. Anything else is a mistake, also where schema.org has more.
 */
type Kind = 'Text' | 'URL' | 'Date' | 'Number' | 'Boolean' | (string & {});

interface Shape {
  readonly always: readonly string[];
  readonly properties: Readonly<Record<string, readonly Kind[]>>;
}

const thing = { name: ['Text'], description: ['Text'], url: ['URL'] } as const;
const work = { ...thing, inLanguage: ['Text'], dateModified: ['Date'], license: ['URL'] } as const;

const SHAPES: Readonly<Record<string, Shape>> = {
  Occupation: {
    always: ['name', 'description', 'mainEntityOfPage', 'occupationLocation', 'educationRequirements'],
    properties: {
      ...thing,
      alternateName: ['Text'],
      mainEntityOfPage: ['WebPage'],
      occupationLocation: ['AdministrativeArea'],
      occupationalCategory: ['CategoryCode'],
      educationRequirements: ['EducationalOccupationalCredential', 'Text'],
      qualifications: ['EducationalOccupationalCredential', 'Text'],
      responsibilities: ['Text'],
      skills: ['Text'],
      estimatedSalary: ['MonetaryAmount'],
    },
  },
  WebPage: { always: ['name', 'inLanguage', 'dateModified'], properties: work },
  WebSite: { always: ['name', 'description', 'inLanguage'], properties: { ...work, alternateName: ['Text'] } },
  AdministrativeArea: { always: ['name'], properties: thing },
  CategoryCode: {
    always: ['codeValue', 'inCodeSet'],
    properties: { ...thing, codeValue: ['Text'], inCodeSet: ['CategoryCodeSet'] },
  },
  CategoryCodeSet: { always: ['name'], properties: thing },
  EducationalOccupationalCredential: {
    always: ['name'],
    properties: { ...thing, educationalLevel: ['Text'], credentialCategory: ['Text'] },
  },
  MonetaryAmount: {
    always: ['name', 'description', 'currency', 'value'],
    properties: { ...thing, currency: ['Text'], value: ['QuantitativeValue'] },
  },
  QuantitativeValue: {
    always: [],
    properties: { value: ['Number'], minValue: ['Number'], maxValue: ['Number'], unitText: ['Text'] },
  },
  BreadcrumbList: { always: ['itemListElement'], properties: { itemListElement: ['ListItem'] } },
  ListItem: {
    always: ['position', 'name', 'item'],
    properties: { ...thing, position: ['Number'], item: ['URL'] },
  },
  Organization: {
    always: ['name', 'areaServed'],
    properties: { ...thing, areaServed: ['AdministrativeArea'], numberOfEmployees: ['QuantitativeValue'] },
  },
  Dataset: {
    always: ['name', 'description', 'license', 'dateModified', 'version'],
    properties: {
      ...work,
      version: ['Text'],
      isAccessibleForFree: ['Boolean'],
      spatialCoverage: ['AdministrativeArea'],
      distribution: ['DataDownload'],
    },
  },
  DataDownload: {
    always: ['contentUrl', 'encodingFormat'],
    properties: { ...thing, contentUrl: ['URL'], encodingFormat: ['Text'] },
  },
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isUrl = (value: string): boolean => /^https:\/\/[^\s"<>]+$/.test(value) && URL.canParse(value);

function fits(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'Text':
      return typeof value === 'string' && !isUrl(value);
    case 'URL':
      return typeof value === 'string' && isUrl(value);
    case 'Date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
    case 'Number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    default:
      return isObject(value) && value['@type'] === kind;
  }
}

/** What is wrong with one thing and all in it; nothing when it is sound. */
export function schemaProblems(value: unknown, at = 'thing'): string[] {
  if (!isObject(value)) return [`${at}: no object`];
  const type = String(value['@type']);
  const shape = SHAPES[type];
  if (!shape) return [`${at}: unknown type ${type}`];
  const missing = shape.always
    .filter((name) => value[name] === undefined)
    .map((name) => `${at}: ${type} lacks ${name}`);
  const wrong = Object.entries(value).flatMap(([name, given]) => {
    if (name === '@type') return [];
    const place = `${at}.${name}`;
    const kinds = shape.properties[name];
    if (!kinds) return [`${place}: ${type} has no such property`];
    const items: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (items.length === 0) return [`${place}: empty list`];
    return items.flatMap((item) => {
      if (item === null || item === undefined || (typeof item === 'string' && item.trim() === ''))
        return [`${place}: empty`];
      if (!kinds.some((kind) => fits(item, kind))) return [`${place}: not ${kinds.join(' or ')}`];
      return isObject(item) ? schemaProblems(item, place) : [];
    });
  });
  return [...missing, ...wrong, ...rangeProblems(value, at)];
}

/** Order and size of numbers, which types alone do not tell. */
function rangeProblems({ '@type': type, minValue, maxValue, value, position }: Record<string, unknown>, at: string) {
  const problems: string[] = [];
  if (type === 'QuantitativeValue') {
    if (value === undefined && (minValue === undefined || maxValue === undefined)) problems.push(`${at}: no amount`);
    if (typeof minValue === 'number' && typeof maxValue === 'number' && !(0 < minValue && minValue <= maxValue))
      problems.push(`${at}: ${minValue} to ${maxValue} is no range`);
  }
  if (type === 'ListItem' && !(typeof position === 'number' && position >= 1)) problems.push(`${at}: no position`);
  return problems;
}

/** The things in the structured data of a head; what a browser or a search engine would read. */
export function thingsIn(head: string): readonly Readonly<Record<string, unknown>>[] {
  const scripts = [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return scripts.flatMap(([, text = '']) => {
    const read: unknown = JSON.parse(text);
    if (!isObject(read) || read['@context'] !== 'https://schema.org') throw new Error('structured data of nobody');
    const graph = read['@graph'];
    return Array.isArray(graph) ? graph.filter(isObject) : [];
  });
}
