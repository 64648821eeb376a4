// The main job on the example plan, as `npm start`: lint it, compare it with its previous release, generate everything.
import { spawnSync } from 'node:child_process';

const PLAN = 'plans/store.yaml';
const BEFORE = 'plans/history/store-1.4.0.yaml';

show(['lint', PLAN]);
// Exit code 1: the new release of the example breaks what its changelog says it breaks.
show(['diff', BEFORE, PLAN], [1]);
show(['generate', '--plan', PLAN]);
console.log('\nOpen plans/out/store/measurement-plan.html in a browser, import plans/out/store/gtm/web-container.json');
console.log(
  'in Google Tag Manager, and look at plans/out/store/tracking. Your own plan starts with: npx measureplan init',
);

function show(args, expected = [0]) {
  console.log(`\n$ measureplan ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['dist/cli/bin.cjs', ...args], { stdio: 'inherit' });
  if (!expected.includes(status)) process.exit(status ?? 2);
}
