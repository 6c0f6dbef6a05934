import type { Drawing, Shape } from '../../../core/insights/drawing';
import styles from './Drawn.module.css';

/** A drawing on the screen, in the colours of the theme. What it says stands beside it as text or table as well. */
export function Drawn({ width, height, title, shapes }: Drawing) {
  return (
    <svg role="img" aria-label={title} viewBox={`0 0 ${width} ${height}`} className={styles.drawing}>
      {shapes.map((shape, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes of a drawing have no identity beside their place
        <Drawnshape key={i} shape={shape} />
      ))}
    </svg>
  );
}

function Drawnshape({ shape }: { shape: Shape }) {
  switch (shape.is) {
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} data-tone={shape.tone} />;
    case 'line':
      return (
        <line
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          data-tone={shape.tone}
          data-dashed={shape.dashed ?? false}
        />
      );
    case 'dot':
      return <circle cx={shape.x} cy={shape.y} r={5} data-hollow={shape.hollow ?? false} />;
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor ?? 'start'}
          data-tone={shape.tone}
          data-bold={shape.bold ?? false}
        >
          {shape.text}
        </text>
      );
  }
}
