// The yardstick for batches: reads lines from standard input and does nothing but JSON.parse.
let rest = '';
let count = 0;
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) if (JSON.parse(line).format !== undefined) count += 1;
});
process.stdin.on('end', () => process.stderr.write(`${count} lines\n`));
