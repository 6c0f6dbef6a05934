import { type Coverage, FULL } from './coverage';

/** A colour as one number: 0xRRGGBB. */
export type Colour = number;

const MOST_COLOURS = 256;

/** A picture in at most 256 colours. Colours between two come from their edges, and are added when they are met. */
export class Canvas {
  readonly pixels: Uint8Array;
  readonly palette: Colour[] = [];
  private readonly places = new Map<Colour, number>();
  private readonly blends = new Map<number, number>();

  constructor(
    readonly width: number,
    readonly height: number,
    back: Colour,
    colours: readonly Colour[],
  ) {
    this.pixels = new Uint8Array(width * height).fill(this.place(back));
    for (const colour of colours) this.place(colour);
  }

  /** Lay a colour over what a shape covers, moved by whole pixels; what falls outside the picture is left out. */
  paint(shape: Coverage, colour: Colour, dx = 0, dy = 0): void {
    const own = this.place(colour);
    for (let row = 0; row < shape.height; row += 1) {
      const y = shape.top + dy + row;
      if (y < 0 || y >= this.height) continue;
      for (let column = 0; column < shape.width; column += 1) {
        const level = shape.levels[row * shape.width + column] ?? 0;
        const x = shape.left + dx + column;
        if (level === 0 || x < 0 || x >= this.width) continue;
        const at = y * this.width + x;
        this.pixels[at] = level === FULL ? own : this.blend(this.pixels[at] ?? 0, own, level);
      }
    }
  }

  private place(colour: Colour): number {
    const known = this.places.get(colour);
    if (known !== undefined) return known;
    const place = this.palette.length < MOST_COLOURS ? this.palette.push(colour) - 1 : this.nearest(colour);
    this.places.set(colour, place);
    return place;
  }

  private nearest(colour: Colour): number {
    const far = (other: Colour) =>
      [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
    let best = 0;
    this.palette.forEach((other, place) => {
      if (far(other) < far(this.palette[best] ?? 0)) best = place;
    });
    return best;
  }

  private blend(under: number, over: number, level: number): number {
    const key = (under * MOST_COLOURS + over) * (FULL + 1) + level;
    const known = this.blends.get(key);
    if (known !== undefined) return known;
    const [a, b] = [this.palette[under] ?? 0, this.palette[over] ?? 0];
    const mixed = [16, 8, 0].reduce((sum, shift) => {
      const [from, to] = [(a >> shift) & 255, (b >> shift) & 255];
      return sum | (Math.round(from + ((to - from) * level) / FULL) << shift);
    }, 0);
    const place = this.place(mixed);
    this.blends.set(key, place);
    return place;
  }
}
