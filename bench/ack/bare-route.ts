import express from 'express';
import pg from 'pg';

/** The limit the acknowledgements are held against: a bare Express route that stores each body in one durable row. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
await pool.query('CREATE TABLE bare_delivery (id bigint GENERATED ALWAYS AS IDENTITY, body bytea NOT NULL)');

const app = express();
app.get('/healthz', (_request, response) => {
  response.end();
});
app.post('/webhooks/zendesk', express.raw({ type: () => true }), async (request, response) => {
  await pool.query('INSERT INTO bare_delivery (body) VALUES ($1)', [request.body]);
  response.status(202).json({ status: 'accepted' });
});
app.listen(Number(process.env['PORT']), '127.0.0.1');
