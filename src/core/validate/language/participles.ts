const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Participles of strong verbs in Dutch, which no ending gives away. Prefixes such as "op" are taken off before. */
export const PARTICIPLES_NL = list(`
  aangeboden aanvaard afgenomen bedorven begrepen behouden bekeken beloofd benoemd beschreven besproken besloten bewezen bezocht
  bedacht begonnen bevonden doorverwezen
  gebakken gebeden gebeten gebleken geboden gebonden gebracht gebroken gedaan gedacht gedragen gedreven gedrongen
  gegeten gegeven gegoten gegrepen gehangen geheten geholpen gehouden gekeken geklonken gekocht gekozen gekregen
  geladen gelaten gelegen gelezen gelopen gemeten genezen genomen geroepen geschonken geschoren geschoven geschreven
  geslagen gesloten gesneden gesproken gestolen getrokken gevangen gevochten gevonden gevraagd gewassen gewezen gewogen
  gewonnen geworven gezet gezien gezocht gezonden gezongen
  herzien ingevallen kwijtgescholden misbruikt misverstaan onderbroken onderhouden ondernomen onderscheiden
  onderschreven ondervonden onderzocht ontbonden onthouden ontnomen ontslagen ontvangen ontworpen onderwezen overgenomen
  overleden overwogen toegelaten verboden verbroken vergeleken vergeten verheven verkocht verkregen verloren vermeden
  vernomen verschoven verscholen verslagen vervangen vervallen verwezen verworven verzonden verzonnen volbracht voldaan
  voorgeschreven voorzien weerhouden
`);

/** Words that look like a Dutch participle and are something else; adjectives that go with "worden" as a state. */
export const NO_PARTICIPLES_NL = list(`
  beeld beest begeleidt bekend beklaagt belangt bericht best bestand betaalt bewind bewust bezit
  gebed gebeurt gebied gebit geduld geeft geest gelooft geld geldt geluid gemiddeld geneest geniet gerecht
  geslacht gevecht geweld gewest gewicht gezicht gezond gezind geschikt gewend
  herfst ergst verband verder verkracht verlicht verkeerd verschilt verstand versterkt-geriatrisch verwacht-je
  begint bekijkt begrijpt belooft beslist bestaat bestuurt bespreekt betekent bevalt bevat bewaakt bezoekt
  verandert verblijft verdient vereist verhuist verklaart verkoopt verloopt vermoeid verpleegt versneldt vertelt vertrekt
  vertrouwd verwerkt verwijst verzorgt vergeet
  ontstaat ontvangt ontwerpt ontwikkelt herkent herstelt erkent
`);

export const PARTICIPLES_EN = list(`
  bought brought built caught chosen cut done drawn driven found forgotten given held heard hidden kept known laid led left
  lent lost made meant met paid put read run said seen sent set shown sold spent split sworn taken taught thought told
  torn understood won worn written begun broken
`);

/** Adjectives: "you are allowed", "they are tired" say how things are, not what somebody does to them. */
export const NO_PARTICIPLES_EN = list(`
  advanced alleged allowed based bed bored certified complicated concerned confused disabled employed experienced
  excited feed frightened high-need indeed injured interested involved limited loved mixed motivated need needed
  overweight qualified registered related red relaxed retired seed self-employed shed skilled speed supposed
  tired trained trusted undecided unlimited unpaid unskilled unused used weed well-known worried
  known left finished called named seated protected undernourished satisfied fixed
`);
