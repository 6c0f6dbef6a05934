import { createInterface } from 'node:readline';
import { AskError, answerLine } from './answer';
import { printAnswer } from './print';
import { openProduct } from './product';

/**
 * The product's own answers on the command line, to judge its guidance:
 *   npm run -s ask -- options verzorgende-ig --wish lighter --no-nights --json
 *   npm run -s ask -- --batch < questions.txt
 */
async function main(args: string[]): Promise<number> {
  const product = openProduct();
  if (args.includes('--batch')) {
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue;
      console.log(JSON.stringify(answerSafely(() => answerLine(product, line))));
    }
    return 0;
  }
  try {
    const answer = answerLine(product, args);
    if (args.includes('--json')) console.log(JSON.stringify(answer));
    else printAnswer(answer);
    return 0;
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    if (args.includes('--json')) console.log(JSON.stringify(error.toJSON()));
    console.error(error.message + (error.nearest.length > 0 ? `\nDid you mean: ${error.nearest.join(', ')}` : ''));
    return 2;
  }
}

function answerSafely(answer: () => unknown): unknown {
  try {
    return answer();
  } catch (error) {
    if (error instanceof AskError) return error.toJSON();
    throw error;
  }
}

// `ask ... | head` closes our output early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
