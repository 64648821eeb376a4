import { join } from 'node:path';
import { writeWorkload } from './workload/write-workload.mjs';

// node plans.mjs [folder] [events…]: writes the workloads, and says where.
const [folder = join(import.meta.dirname, 'out'), ...sizes] = process.argv.slice(2);
for (const size of sizes.length > 0 ? sizes : ['10', '1000', '10000']) {
  writeWorkload(join(folder, size), Number(size));
  console.log(join(folder, size));
}
