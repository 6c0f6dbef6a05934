import * as common from './common';
import { evidence } from './evidence';
import { options } from './options';
import { role } from './role';
import { route } from './route';
import { start } from './start';

/** The Dutch texts of the first answers, fetched with the page; those of other screens come later (parts.ts). */
export const nl = { ...common, evidence, start, options, role, route };
