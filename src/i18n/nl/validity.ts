/** How an arrangement stands today: on the role page and on the page about learning. */
export const validity = {
  valid: 'geldig',
  until: 'tot en met {{date}}',
  from: 'begint {{date}}',
  unsure: 'niet zeker: vraag het na',
  left_one: 'nog {{count}} maand',
  left_other: 'nog {{count}} maanden',
  leftDays: 'minder dan een maand',
} as const;
