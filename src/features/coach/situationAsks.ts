/** The open questions of the first stop; the names stand in the ids of notes, so they never change. */
export const SITUATION_ASKS = ['aanleiding', 'trots', 'energie', 'anders'] as const;

/** Id of the note at one of them. */
export const situationNote = (ask: (typeof SITUATION_ASKS)[number]): string => `coach:situatie:${ask}`;
