import type { Translation } from '../types';
import { about } from './about';
import * as common from './common';
import { evidence } from './evidence';
import { list } from './list';
import { options } from './options';
import { role } from './role';
import { route } from './route';
import { start } from './start';

/** All English texts. */
export const en: Translation = { ...common, evidence, start, options, role, route, list, about };
