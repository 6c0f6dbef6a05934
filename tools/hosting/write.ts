/** npm run hosting:write: writes the configurations in hosting/ anew, after a change of tools/serve/headers.mjs. */
import { writeFileSync } from 'node:fs';
import { RECIPES } from './recipes';

for (const { file, text } of RECIPES) writeFileSync(file, text());
