import { PAPER } from './paperColours';
import { FONT, type Layer, round, type Shape, type Sheet } from './shapes';

const MM = 25.4 / 72;

type Props = {
  sheet: Sheet;
  /** White paper around it, in points: for a file. A printer brings its own. */
  margin?: number;
};

/**
 * One page as a self-contained SVG: colours, sizes and typeface are attributes, so that the same elements can be
 * printed, saved as a file and opened elsewhere. No classes, no style attributes, no tokens.
 */
export function MapSheet({ sheet, margin = 0 }: Props) {
  const width = sheet.width + 2 * margin;
  const height = sheet.height + 2 * margin;
  return (
    <svg
      role="img"
      aria-label={sheet.title}
      width={`${round(width * MM)}mm`}
      height={`${round(height * MM)}mm`}
      viewBox={`${round(-margin)} ${round(-margin)} ${round(width)} ${round(height)}`}
      fontFamily={FONT}
      strokeLinecap="round"
      strokeLinejoin="round"
      fill="none"
    >
      <title>{sheet.title}</title>
      <desc>{sheet.about}</desc>
      <rect x={round(-margin)} y={round(-margin)} width={round(width)} height={round(height)} fill={PAPER} />
      {sheet.layers.map((layer, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn once, its parts never move
        <LayerSvg key={index} layer={layer} />
      ))}
    </svg>
  );
}

function LayerSvg({ layer }: { layer: Layer }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a window inside the picture, which has a title
    <svg
      x={round(layer.x)}
      y={round(layer.y)}
      width={round(layer.width)}
      height={round(layer.height)}
      viewBox={layer.view.map(round).join(' ')}
      preserveAspectRatio="none"
    >
      {layer.shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn once, its parts never move
        <ShapeSvg key={index} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeSvg({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'path':
      return (
        <path
          d={shape.data}
          stroke={shape.stroke}
          strokeWidth={shape.width}
          fill={shape.fill}
          strokeDasharray={shape.dash?.map(round).join(' ')}
        />
      );
    case 'circle':
      return (
        <circle
          cx={round(shape.x)}
          cy={round(shape.y)}
          r={round(shape.r)}
          fill={shape.fill}
          stroke={shape.stroke}
          strokeWidth={shape.width && round(shape.width)}
        />
      );
    case 'box':
      return (
        <rect
          x={round(shape.x)}
          y={round(shape.y)}
          width={round(shape.width)}
          height={round(shape.height)}
          rx={shape.round}
          fill={shape.fill}
        />
      );
    case 'text':
      return (
        <text
          y={round(shape.y)}
          fontSize={round(shape.size)}
          fontWeight={shape.weight}
          fill={shape.fill}
          textAnchor={shape.anchor === 'start' ? undefined : shape.anchor}
        >
          {shape.full ? <title>{shape.full}</title> : null}
          {shape.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name
            <tspan key={index} x={round(shape.x)} dy={index === 0 ? undefined : round(shape.lineHeight ?? shape.size)}>
              {line}
            </tspan>
          ))}
        </text>
      );
  }
}
