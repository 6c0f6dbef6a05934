import { LIST_HEADS, LIST_NAMES } from './choices';
import { ENTITIES } from './entities';
import { termsOf } from './lists';
import { jsonOf } from './records';
import { versionIn, type WriteSheet } from './writeSheet';

const TITLE = { font: { bold: true, size: 16 }, alignment: { vertical: 'top', wrapText: true } } as const;
const HEADING = { font: { bold: true }, alignment: { vertical: 'top', wrapText: true } } as const;
const PLAIN = { alignment: { vertical: 'top', wrapText: true } } as const;

const HEADINGS = ['Zo werkt het', 'Zo vul je een cel', 'Een nieuwe rij', 'Wat hier niet in staat', 'Bladen'];

/** The first sheet: how to work with the workbook, on one screen. */
export function readmeSheet(files: ReadonlyMap<string, string>): WriteSheet {
  const { data, date } = versionIn(jsonOf(files, 'version.json'));
  const lines = [
    'Werkboek van de routekaart',
    `Gegevens versie ${data}, ${date}.`,
    '',
    'Zo werkt het',
    'Verander wat niet klopt, bewaar het werkboek en stuur het terug aan wie het je gaf.',
    'Alleen wat jij verandert, komt in de gegevens. De rest blijft precies gelijk.',
    'Grijze cellen zijn op slot: een id verandert nooit.',
    'Haal je een rij weg? Dan wissen we niets. We vragen je eerst wat je bedoelt.',
    '',
    'Zo vul je een cel',
    'Kies een woord uit de lijst in de cel als die er is.',
    'Staan er meer regels in een cel? Zet elk ding op een eigen regel: Alt en Enter.',
    'Staan er meer id’s in een cel? Zet “; ” ertussen, zoals: tillen; medicatie.',
    'Bij Vereist en Toelating betekent “vig; mbo4 / hbo”: vig, en daarbij mbo4 of hbo.',
    'Een datum is 2024, 2024-07 of 2024-07-01. Gebruik geen formules.',
    'Elk cijfer heeft een datum, een bron en een zekerheid. Weten we iets niet? Laat het leeg, of kies een reden.',
    'Elke tekst staat er in het Nederlands (nl) en in het Engels (en). Beide tellen.',
    '',
    'Een nieuwe rij',
    'Vul onderaan een rij in met een nieuw id: kleine letters en streepjes. Laat Kenmerk leeg.',
    '',
    'Wat hier niet in staat',
    'Loon, scholen bij een opleiding, de tweede mening over zwaarte en nog een paar dingen. Die blijven zoals ze zijn.',
    '',
    'Bladen',
    ...ENTITIES.map(({ sheet, columns }) => `${sheet}: ${columns.length} kolommen`),
    'Woorden: wat de id’s in de lijsten betekenen',
  ];
  const cells = new Map(
    lines.map((line, i) => [`${i},0`, { style: i === 0 ? TITLE : HEADINGS.includes(line) ? HEADING : PLAIN }]),
  );
  return {
    name: 'Lees mij',
    rows: lines.map((line) => [line || null]),
    cells,
    columns: [{ width: 100 }],
  };
}

/** What the ids mean that stand in cells. */
export function wordsSheet(files: ReadonlyMap<string, string>): WriteSheet {
  const rows = LIST_NAMES.flatMap((list) => termsOf(files, list).map(({ id, label }) => [LIST_HEADS[list], id, label]));
  return {
    name: 'Woorden',
    rows: [['Lijst', 'Id', 'Betekenis'], ...rows],
    cells: new Map([0, 1, 2].map((i) => [`0,${i}`, { style: HEADING }])),
    columns: [{ width: 24 }, { width: 26 }, { width: 70 }],
    freezePane: { rows: 1 },
  };
}
