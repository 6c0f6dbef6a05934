import '../../../src/ui/base.css';
import '../page/page.css';
import { createRoot } from 'react-dom/client';
import { loadScene } from '../page/benchData';
import { installBench } from '../page/install';
import { createOurMap } from './OurMap';

// As the product does at its start; the peers use a typeface of the system.
void document.fonts.load('1em "Atkinson Hyperlegible Next Variable"');
const scene = await loadScene();
const map = createOurMap(scene);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(map.element);
await installBench(scene, map.variant);
