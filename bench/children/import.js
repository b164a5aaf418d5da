// Prints how long one require takes in a fresh process.
const name = process.argv[2];
const start = performance.now();
require(name);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, peakMiB: process.resourceUsage().maxRSS / 1024 }));
