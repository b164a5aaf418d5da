// Prints how long modules, and the names that are used of them (`module#name,name`), take to load in a fresh process.
const start = performance.now();
for (const argument of process.argv.slice(2)) {
  const [name, used = ''] = argument.split('#');
  const loaded = require(name);
  for (const one of used.split(',').filter(Boolean)) if (!loaded[one]) throw new Error(`${name} has no ${one}`);
}
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, peakMiB: process.resourceUsage().maxRSS / 1024 }));
