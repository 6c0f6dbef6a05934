import { PAPER } from './paperColours';
import {
  type CircleShape,
  FILE_MARGIN,
  FONT,
  type Layer,
  type PathShape,
  type Shape,
  type Sheet,
  type TextShape,
} from './shapes';

/** As sharp as phones allow: their largest canvas is 16.7 million pixels. */
const MOST_PIXELS = 16_000_000;
const WIDTH = 4800;

/**
 * The sheet as a PNG, painted by the same shapes as the SVG. Not by way of an image of that SVG: the site allows no
 * images but its own. Null when the device cannot make a picture of this size.
 */
export async function sheetPicture(sheet: Sheet): Promise<Blob | null> {
  const width = sheet.width + 2 * FILE_MARGIN;
  const height = sheet.height + 2 * FILE_MARGIN;
  const scale = Math.min(WIDTH / width, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  await document.fonts?.ready;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const layer of sheet.layers) paintLayer(context, layer, scale);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  // Gives its memory back at once; some devices wait long to do so.
  canvas.width = 0;
  return blob;
}

function paintLayer(
  context: CanvasRenderingContext2D,
  { x, y, width, height, view, shapes }: Layer,
  scale: number,
): void {
  const [left, top, wide, high] = view;
  context.save();
  context.setTransform(scale, 0, 0, scale, FILE_MARGIN * scale, FILE_MARGIN * scale);
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.translate(x, y);
  context.scale(width / wide, height / high);
  context.translate(-left, -top);
  for (const shape of shapes) paintShape(context, shape);
  context.restore();
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'text') paintText(context, shape);
  else if (shape.kind === 'box') {
    context.beginPath();
    context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.round ?? 0);
    context.fillStyle = shape.fill;
    context.fill();
  } else paintLine(context, shape);
}

function paintLine(context: CanvasRenderingContext2D, shape: PathShape | CircleShape): void {
  const path = shape.kind === 'path' ? new Path2D(shape.data) : new Path2D();
  if (shape.kind === 'circle') path.arc(shape.x, shape.y, shape.r, 0, Math.PI * 2);
  if (shape.fill) {
    context.fillStyle = shape.fill;
    context.fill(path);
  }
  if (!shape.stroke) return;
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.width ?? 1;
  context.setLineDash(shape.kind === 'path' && shape.dash ? [...shape.dash] : []);
  context.stroke(path);
}

function paintText(context: CanvasRenderingContext2D, text: TextShape): void {
  context.font = `${text.weight} ${text.size}px ${FONT}`;
  context.fillStyle = text.fill;
  context.textAlign = text.anchor === 'middle' ? 'center' : (text.anchor ?? 'start');
  context.textBaseline = 'alphabetic';
  for (const [index, line] of text.lines.entries())
    context.fillText(line, text.x, text.y + index * (text.lineHeight ?? text.size));
}
