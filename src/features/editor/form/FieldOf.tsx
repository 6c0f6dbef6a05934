import { SelectField, TickField, TicksField } from './ChoiceFields';
import { FigureField } from './Figures';
import type { FieldSpec } from './fieldTables';
import { PayField } from './PayField';
import { NeedsField, PicksField } from './PickFields';
import { HoursField, ShortageField, StrainField } from './RoleFields';
import { LineField, PairField } from './TextFields';

/** The field that a row of the tables asks for. */
export function FieldOf({ spec }: { spec: FieldSpec }) {
  const { look } = spec;
  switch (look.is) {
    case 'line':
      return <LineField spec={spec} type={look.type} />;
    case 'text':
    case 'list':
      return <PairField spec={spec} isList={look.is === 'list'} />;
    case 'tick':
      return <TickField spec={spec} />;
    case 'choice':
      return <SelectField spec={spec} from={look.from} />;
    case 'ticks':
      return <TicksField spec={spec} from={look.from} />;
    case 'picks':
      return <PicksField spec={spec} from={look.from} />;
    case 'figure':
    case 'range':
      return <FigureField spec={spec} unit={look.unit} isRange={look.is === 'range'} />;
    case 'needs':
      return <NeedsField spec={spec} />;
    case 'hours':
      return <HoursField spec={spec} />;
    case 'strain':
      return <StrainField spec={spec} />;
    case 'shortage':
      return <ShortageField spec={spec} />;
    case 'pay':
      return <PayField spec={spec} />;
  }
}
