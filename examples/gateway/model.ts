/** A model that repeats what it is told, at once or word by word: `npx tsx examples/gateway/model.ts [port]`. */
import { createServer, type Server } from 'node:http';

interface Asked {
  readonly messages: readonly { readonly content: string }[];
  readonly stream?: boolean;
}

export function model(): Server {
  return createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { messages, stream } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as Asked;
      const content = messages.at(-1)?.content ?? '';
      const heading = { id: 'chatcmpl-example', created: 0, model: 'example' };
      if (!stream) {
        const choice = { index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' };
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ ...heading, object: 'chat.completion', choices: [choice] }));
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const send = (delta: object, finish_reason: string | null): void => {
        const event = { ...heading, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] };
        response.write(`data: ${JSON.stringify(event)}\n\n`);
      };
      for (const word of content.split(/(?<= )/)) send({ content: word }, null);
      send({}, 'stop');
      response.end('data: [DONE]\n\n');
    });
  });
}

if (require.main === module) {
  const port = Number(process.argv[2] ?? 8090);
  model().listen(port, '127.0.0.1', () => console.log(`model on http://127.0.0.1:${port}`));
}
