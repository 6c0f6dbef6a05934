export const common = {
  brand: '{{site}}',
  tagline: 'Alle routes in zorg en welzijn in {{area}}.',
  skip: 'Naar de inhoud',
  footer: 'Geen account, geen cookies. Wat je bewaart, krijgen wij niet.',
  footerData: 'Gegevens versie {{version}}, {{date}}',
  loading: 'Een moment, we halen de kaart op.',
  retry: 'Probeer opnieuw',
  more: 'Toon er nog {{count}}',
  close: 'Sluit',
  unknown: 'Niet bekend',
  here: 'Je bent nu',
  language: 'Taal',
  via: 'via {{name}}',
} as const;

export const nav = {
  label: 'Hoofdmenu',
  footerLabel: 'Over deze kaart',
  start: 'Start',
  map: 'Kaart',
  list: 'Lijst',
  view: 'Weergave',
  route: 'Route',
  options: 'Stappen',
  learning: 'Leren en wie betaalt',
  region: 'Regio',
  about: 'Over',
  glossary: 'Begrippen',
  sources: 'Bronnen',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  coach: 'Gesprek begeleiden',
  mine: 'Mijn plan',
  employers: 'Werkgevers',
  report: 'Fout melden',
} as const;

export const time = {
  weeks: 'een paar weken',
  months_one: '{{count}} maand',
  months_other: '{{count}} maanden',
  years_one: '{{value}} jaar',
  years_other: '{{value}} jaar',
  monthsRange: '{{from}} tot {{to}} maanden',
  yearsRange: '{{from}} tot {{to}} jaar',
  range: '{{from}} tot {{to}}',
  about: 'ongeveer {{duration}}',
  hoursPerWeek: 'ongeveer {{count}} uur per week',
} as const;

/** Words of the three lenses, and of changes on them. */
export const lens = {
  shortage: 'Krapte',
  strain: 'Fysiek',
  growth: 'Doorgroei',
  /** What the lens for strain is not; said wherever heavy and light work are compared for somebody. */
  notHealth:
    'Dit gaat over het werk, niet over jouw gezondheid. Heb je klachten? Praat met je bedrijfsarts of je leidinggevende.',
  shortageLevel: {
    'very-tight': 'heel veel werk',
    tight: 'veel werk',
    balanced: 'genoeg werk',
    loose: 'weinig werk',
    unknown: 'niet bekend',
  },
  strainBand: { 0: 'licht', 1: 'vrij licht', 2: 'matig', 3: 'zwaar', 4: 'zeer zwaar', unknown: 'niet bekend' },
  growthBand: {
    0: 'einde van de lijn',
    1: 'weinig stappen verder',
    2: 'enkele stappen verder',
    3: 'veel stappen verder',
    4: 'heel veel stappen verder',
  },
  blocks: '{{count}} van {{of}} blokjes',
  change: {
    'much-less': 'veel lichter',
    less: 'lichter',
    same: 'ongeveer even zwaar',
    more: 'zwaarder',
    'much-more': 'veel zwaarder',
  },
  hoursChange: {
    'much-less': 'veel regelmatiger',
    less: 'regelmatiger',
    same: 'blijft gelijk',
    more: 'meer wisseldiensten',
    'much-more': 'veel meer wisseldiensten',
  },
} as const;

export const pay = {
  word: {
    'much-lower': 'veel lager',
    lower: 'lager',
    same: 'ongeveer gelijk',
    higher: 'hoger',
    'much-higher': 'veel hoger',
    unknown: 'niet bekend',
  },
  withoutAllowance: 'zonder toeslag',
  lessAllowance: 'minder toeslag',
  moreAllowance: 'met meer toeslag',
  myHours: 'Mijn uren per week',
  fullTime: 'voltijd',
  hours: '{{count}} uur',
  amount: {
    less: '{{amount}} minder',
    more: '{{amount}} meer',
    equal: 'gelijk',
    same: 'bijna hetzelfde bedrag, bij {{hours}} uur',
    range: '{{from}} tot {{to}}',
    perMonth: '{{change}} per maand, bij {{hours}} uur',
  },
} as const;

export const region = {
  mine: 'Mijn regio',
  all: 'heel het gebied',
} as const;

export const payer = {
  employer: 'werkgever betaalt meestal',
  self: 'je betaalt meestal zelf',
  mixed: 'werkgever of jij betaalt',
  unknown: 'wie betaalt is niet bekend',
} as const;

export const wage = {
  kept: 'je loon loopt door',
  partly: 'je verdient tijdelijk minder',
  lost: 'geen loon tijdens de studie',
  unknown: 'of je loon doorloopt is niet bekend',
} as const;

export const usualness = {
  common: 'komt vaak voor',
  regular: 'komt geregeld voor',
  rare: 'komt weinig voor',
} as const;

export const confidence = {
  verified: 'gecontroleerd in een bron',
  known: 'algemeen bekend',
  estimate: 'schatting',
} as const;

export const unknownReason = {
  'no-source': 'We vonden hiervoor geen bron.',
  'no-fixed-role': 'Dit hangt af van je eigen functie.',
  'no-agreement': 'Hiervoor is geen vaste cao.',
  'outside-care': 'Dit werk ligt buiten de zorg.',
} as const;

export const search = {
  placeholder: 'Typ je functie, bijvoorbeeld IG’er',
  also: 'ook wel:',
  task: 'taak:',
  skill: 'vaardigheid:',
  none: 'Geen functie gevonden. Probeer een ander woord, of kies uit de lijst.',
  weak: 'Niet wat je zoekt? Kies uit de lijst.',
  toList: 'Kies uit de lijst van alle functies',
  results_one: '{{count}} functie gevonden',
  results_other: '{{count}} functies gevonden',
  clear: 'Wis',
} as const;

export const problem = {
  notFoundTitle: 'Deze pagina bestaat niet',
  notFoundText: 'Het adres klopt niet of is verouderd. Zoek je functie, of begin opnieuw.',
  unknownRoleTitle: 'Deze functie kennen we niet',
  unknownRoleText: 'Er is geen functie met de naam “{{id}}”. Bedoel je een van deze?',
  movedTitle: 'Deze functie heet nu anders',
  movedText: 'De functie “{{id}}” is opgegaan in een of meer andere functies.',
  retiredText: 'De functie “{{id}}” staat niet meer op de kaart.',
  loadTitle: 'De kaart kon niet laden',
  loadText: 'Misschien is de verbinding weg. Er is niets verloren.',
  crashTitle: 'Er ging iets mis',
  crashText: 'Deze pagina werkt nu niet. Probeer het opnieuw, of ga naar de lijst.',
  toStart: 'Naar het begin',
  toList: 'Naar de lijst met alle functies',
  reload: 'Laad de pagina opnieuw',
} as const;
