// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { QrCode } from '../../../src/parts/share/QrCode';
import { QUIET, qrPath } from '../../../src/parts/share/qrPath';

const ADDRESS = 'https://example.org/gespreksblad#p1abc';

/** The black modules of a path of runs "Mx yhNv1Hxz". */
function modulesOf(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
    for (let i = 0; i < Number(run); i += 1) {
      const row = rows[Number(y)];
      if (row) row[Number(x) + i] = true;
    }
  return rows;
}

describe('a QR code', () => {
  test('draws exactly the modules of the code, with a white edge of four', () => {
    const code = qrPath(ADDRESS);
    if (!code) throw new Error('this text fits');
    const modules = modulesOf(code.path, code.size);
    expect(modules).toEqual(encode(ADDRESS, { ecc: 'M', boostEcc: true, border: QUIET }).data);
    const edge = modules.flatMap((row, y) =>
      row.filter((_, x) => Math.min(x, y, code.size - 1 - x, code.size - 1 - y) < QUIET),
    );
    expect(edge.some(Boolean)).toBe(false);
    // The finder in the first corner: seven black modules.
    expect(modules[QUIET]?.slice(QUIET, QUIET + 8)).toEqual([true, true, true, true, true, true, true, false]);
  });

  test('is an image with a name, wide enough to read from paper, wider when the address is long', () => {
    const { rerender } = render(<QrCode text={ADDRESS} label="QR-code met het adres hieronder" />);
    const width = () =>
      Number(screen.getByRole('img', { name: 'QR-code met het adres hieronder' }).getAttribute('width')?.slice(0, -2));
    expect(width()).toBeGreaterThanOrEqual(25);
    for (const letters of [100, 600, 1200, 2000]) {
      const text = ADDRESS + 'a'.repeat(letters);
      rerender(<QrCode text={text} label="QR-code met het adres hieronder" />);
      const size = qrPath(text)?.size ?? 0;
      expect(width() / size, `${letters} letters: millimetres per module`).toBeGreaterThanOrEqual(0.4);
    }
  });

  test('is absent when the text does not fit', () => {
    const { container } = render(<QrCode text={'a'.repeat(3000)} label="QR-code" />);
    expect(container).toBeEmptyDOMElement();
    expect(qrPath('')).toBeNull();
    expect(qrPath('é'.repeat(2953))).toBeNull();
    expect(qrPath('a'.repeat(2953))?.size).toBe(177 + 2 * QUIET);
  });
});
