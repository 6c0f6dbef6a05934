import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { contextOf } from '../../../tools/prerender/head/context';
import { previewFile } from '../../../tools/prerender/head/previewFile';
import { Canvas } from '../../../tools/prerender/head/previews/canvas';
import { coverageOf, FULL } from '../../../tools/prerender/head/previews/coverage';
import { draw, type Scene } from '../../../tools/prerender/head/previews/draw';
import { fitText } from '../../../tools/prerender/head/previews/fitText';
import { LEFT, RIGHT } from '../../../tools/prerender/head/previews/frame';
import { hasLetters, letterOf, widthOf } from '../../../tools/prerender/head/previews/lettering';
import { pngOf } from '../../../tools/prerender/head/previews/png';
import { sceneOf } from '../../../tools/prerender/head/previews/scenes';
import { block, disc, track } from '../../../tools/prerender/head/previews/shapes';
import { writePreviews } from '../../../tools/prerender/head/previews/writePreviews';
import { recordIn, smallData } from '../../support/dataFiles';
import { allPages } from '../../support/pages';
import { realMap } from '../../support/realScene';

const { data } = realMap();
const context = contextOf(data);

/** Every picture of the real site, by its file. */
const scenes = [...new Map(allPages(data).map((page) => [previewFile(page), page])).values()].map((page) => ({
  page,
  scene: sceneOf(page, context),
}));

/** Boxes of the texts of a scene, from the top of a capital to the base line. */
const boxes = (scene: Scene) =>
  scene.flatMap((mark) =>
    mark.kind === 'text'
      ? [
          {
            text: mark.text,
            left: mark.at[0],
            right: mark.at[0] + widthOf(mark.text, mark.size, mark.weight),
            top: mark.at[1] - mark.size * 0.67,
            bottom: mark.at[1],
            mark,
          },
        ]
      : [],
  );

/** Texts that leave the picture, lie over each other, or hold a letter that the typeface lacks. */
function textProblems(scene: Scene): string[] {
  const all = boxes(scene);
  return all.flatMap((box, i) => [
    ...(box.left < LEFT - 1 || box.right > RIGHT + 1 || box.top < 20 || box.bottom > 612
      ? [`outside: ${box.text}`]
      : []),
    ...(hasLetters(box.text, box.mark.weight) ? [] : [`unknown letter: ${box.text}`]),
    ...all
      .slice(i + 1)
      .filter(
        (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      )
      .map((other) => `${box.text} over ${other.text}`),
  ]);
}

describe('pictures of all real pages', () => {
  test('there is one per role, employer and language, and one for the rest', () => {
    expect(scenes).toHaveLength(2 * (data.roles.length + data.employers.length + 1));
  });

  test('hold all their text, in place and in letters that exist', () => {
    expect(scenes.flatMap(({ page, scene }) => textProblems(scene).map((what) => `${page.path}: ${what}`))).toEqual([]);
  });

  test('hold the whole name, never a part of a word', () => {
    const plain = (text: string) => text.replaceAll(/\s/g, '');
    const wrong = scenes.filter(({ page, scene }) => {
      const name =
        page.kind === 'role'
          ? recordIn(data.roles, page.id ?? '').name[page.language]
          : page.kind === 'employer'
            ? recordIn(data.employers, page.id ?? '').name
            : '';
      return !plain(
        boxes(scene)
          .map(({ text }) => text)
          .join(''),
      ).includes(plain(name));
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });

  test('the check of texts finds one that is too wide, one over another and an unknown letter', () => {
    const text = (words: string, x: number) =>
      ({ kind: 'text', text: words, at: [x, 300], size: 60, weight: 700, colour: 'ink' }) as const;
    expect(textProblems([text('Verpleegkundig specialist', 900)])).toEqual(['outside: Verpleegkundig specialist']);
    expect(textProblems([text('Arts', 100), text('Zorg', 140)])).toEqual(['Arts over Zorg']);
    expect(textProblems([text('→', 100)])).toEqual(['unknown letter: →']);
  });
});

describe('text', () => {
  test('stands in lines of about the same length at the largest size that fits', () => {
    const { lines, size } = fitText('een twee drie vier', 200, 400, [
      [90, 1],
      [40, 2],
      [20, 3],
    ]);
    expect(size).toBe(40);
    expect(lines).toEqual(['een twee', 'drie vier']);
    for (const line of lines) expect(widthOf(line, size, 400)).toBeLessThanOrEqual(200);
  });

  test('is never cut: a word without room stops the build', () => {
    expect(() =>
      fitText('Verpleegkundige', 60, 700, [
        [40, 3],
        [20, 3],
      ]),
    ).toThrow('no room for "Verpleegkundige"');
  });
});

describe('drawing', () => {
  const sum = (levels: Uint8Array) => levels.reduce((total, level) => total + level, 0) / FULL;

  test('covers what a shape covers, and not its holes', () => {
    expect(sum(coverageOf([block([2, 3], 10, 4, 0)]).levels)).toBe(40);
    const half = coverageOf([[0, 0, 0.5, 0, 0.5, 1, 0, 1]]);
    expect(half.levels[0]).toBe(FULL / 2);
    expect(sum(coverageOf([disc([50, 50], 20)]).levels)).toBeCloseTo(Math.PI * 400, -1);
    expect(
      sum(
        coverageOf(
          track(
            [
              [0, 0],
              [30, 0],
              [60, 30],
            ],
            8,
          ),
        ).levels,
      ),
    ).toBeGreaterThan(8 * 70);
    const ring = coverageOf(letterOf('o', 700).contours.map((contour) => contour.map((value) => value / 10)));
    const middle = ring.levels[Math.floor(ring.height / 2) * ring.width + Math.floor(ring.width / 2)];
    expect(middle).toBe(0);
    expect(sum(ring.levels)).toBeGreaterThan(500);
  });

  test('mixes colours at edges only, and leaves out what lies outside', () => {
    const canvas = new Canvas(4, 2, 0xffffff, [0x000000]);
    canvas.paint(coverageOf([[-5, 0, 1.5, 0, 1.5, 9, -5, 9]]), 0x000000);
    const colours = [...canvas.pixels].map((place) => canvas.palette[place]);
    expect(colours).toEqual([0, 0x808080, 0xffffff, 0xffffff, 0, 0x808080, 0xffffff, 0xffffff]);
  });

  test('writes a PNG that reads back as it was drawn', async () => {
    const canvas = draw(scenes[0]?.scene ?? []);
    const png = await pngOf(canvas);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([1200, 630, 8, 3]);
    const parts = new Map<string, Buffer>();
    for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
      parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
    expect(rows).toHaveLength(1201 * 630);
    expect(rows.subarray(1201 * 300 + 1, 1201 * 301).equals(canvas.pixels.subarray(1200 * 300, 1200 * 301))).toBe(true);
    expect(parts.get('PLTE')).toHaveLength(canvas.palette.length * 3);
  });
});

describe('the files of a site', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'previews-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const at = (name: string) => path.join(root, name);
  const bytesOf = (dist: string) => {
    const folder = path.join(at(dist), 'previews');
    return new Map(readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]));
  };

  test('are the same bytes in every build, and come from the last one when nothing changed', async () => {
    const small = smallData();
    const pages = allPages(small);
    const count = 2 * (small.roles.length + small.employers.length + 1);
    expect(await writePreviews(pages, small, at('one'), at('cache'))).toMatchObject({ drawn: count, kept: 0 });
    expect(await writePreviews(pages, small, at('two'), at('cache'))).toMatchObject({ drawn: 0, kept: count });
    await writePreviews(pages, small, at('three'), at('other-cache'));
    expect(bytesOf('two')).toEqual(bytesOf('one'));
    expect(bytesOf('three')).toEqual(bytesOf('one'));

    const renamed = smallData((changed) => {
      recordIn(changed.roles, 'helpende').name.nl = 'Helper';
    });
    expect(await writePreviews(pages, renamed, at('four'), at('cache'))).toMatchObject({ drawn: 1, kept: count - 1 });
    const [before, after] = [bytesOf('one'), bytesOf('four')];
    expect([...after].filter(([file, bytes]) => before.get(file) !== bytes).map(([file]) => file)).toEqual([
      'role-helpende-nl.png',
    ]);
    expect(readdirSync(at('cache'))).toHaveLength(count);
  });
});
