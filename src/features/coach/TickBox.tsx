import { type ReactNode, useState } from 'react';

type Props = {
  checked: boolean;
  onChange: (on: boolean) => Promise<void>;
  className?: string | undefined;
  /** What it is called. */
  children: ReactNode;
};

/** A tick that shows at once what is being kept, and goes back when keeping failed. */
export function TickBox({ checked, onChange, className, children }: Props) {
  const [waiting, setWaiting] = useState<boolean | null>(null);
  return (
    <label className={className}>
      <input
        type="checkbox"
        checked={waiting ?? checked}
        onChange={(event) => {
          const on = event.currentTarget.checked;
          setWaiting(on);
          void onChange(on).finally(() => setWaiting(null));
        }}
      />
      {children}
    </label>
  );
}
