/** The mark: a station where one track leaves another. */
export function Logo() {
  return (
    <svg viewBox="0 0 56 32" width="49" height="28" aria-hidden="true" focusable="false">
      <path d="M1 26H55" fill="none" stroke="var(--here)" strokeWidth="6" />
      <path d="M18 26C30 26 26 6 38 6H55" fill="none" stroke="var(--action)" strokeWidth="6" />
      <circle cx="18" cy="26" r="5" fill="var(--card)" stroke="var(--ink)" strokeWidth="3.5" />
    </svg>
  );
}
