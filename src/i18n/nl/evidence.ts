export const evidence = {
  how: 'Hoe weten we dit?',
  asOf: 'Stand: {{date}}.',
  fact: '{{area}}, {{date}}',
  national: 'landelijk',
  forecast: 'Dit is een verwachting voor {{year}}.',
  old: '{{date}}: ouder dan 3 jaar',
  oldNote: 'Let op: dit is van {{date}}, ouder dan drie jaar.',
  more: 'meer over deze bron',
  wrong: 'Klopt dit niet?',
  explain: {
    verified: 'Dit is gelezen in de bron hieronder.',
    known: 'Dit is algemeen bekend in het vak. We lazen het niet in één bepaalde bron.',
    estimate: 'Dit is een schatting van de makers. Vraag het na als het voor jou telt.',
  },
} as const;
