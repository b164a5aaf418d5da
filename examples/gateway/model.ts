/** A model that repeats what it is told, at once or word by word: `npx tsx examples/gateway/model.ts [port]`. */
import { createServer, type Server, type ServerResponse } from 'node:http';

interface Asked {
  readonly messages: readonly { readonly content: string }[];
  readonly stream?: boolean;
}

const MODELS = { object: 'list', data: [{ id: 'qwen-plus', object: 'model', created: 0, owned_by: 'example' }] };
const NOT_FOUND = {
  error: { message: 'this model chats, and nothing else', type: 'invalid_request_error', code: 'not_found' },
};

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

export function model(): Server {
  return createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      if (request.method === 'GET' && request.url === '/v1/models') return answer(response, 200, MODELS);
      if (request.url !== '/v1/chat/completions') return answer(response, 404, NOT_FOUND);
      const { messages, stream } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as Asked;
      const content = messages.at(-1)?.content ?? '';
      const heading = { id: 'chatcmpl-example', created: 0, model: 'example' };
      if (!stream) {
        const choice = { index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' };
        return answer(response, 200, { ...heading, object: 'chat.completion', choices: [choice] });
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
