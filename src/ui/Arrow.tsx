/** An arrow to the right; the words around it say the same. */
export function Arrow() {
  return (
    <svg viewBox="0 0 24 12" width="20" height="10" aria-hidden="true" focusable="false">
      <path
        d="M1 6h20M16 1l6 5-6 5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
