import type { StationPlace } from './tracks';

const FORMS: readonly StationPlace['form'][] = ['up', 'level', 'down', 'entry', 'more'];

/** Where the stations stand inside the map, read from the page as it is laid out. */
export function readStations(map: Element): StationPlace[] {
  const origin = map.getBoundingClientRect();
  return [...map.querySelectorAll<HTMLElement>('[data-station]')].map((element) => {
    const box = element.getBoundingClientRect();
    const plate = element.parentElement?.querySelector('[data-plate]')?.getBoundingClientRect();
    const { station = '', parent, form, lineOf = '', dim } = element.dataset;
    return {
      key: station,
      parent: parent ?? null,
      x: box.left + box.width / 2 - origin.left,
      y: box.top + box.height / 2 - origin.top,
      radius: box.width / 2,
      plateEnd: (plate?.right ?? box.right) - origin.left,
      line: lineOf,
      form: FORMS.find((each) => each === form) ?? 'entry',
      isDim: dim === 'true',
    };
  });
}
