# The service needs no build: Node runs the TypeScript as it is. Not `npm ci`: some lock files leave out packages of
# other platforms, and `npm ci` refuses those.
FROM node:24-slim

ENV NODE_ENV=production
WORKDIR /app

COPY package.json package-lock.json ./
RUN npm install --omit=dev --no-audit --no-fund && npm cache clean --force

COPY bin bin
COPY src src
COPY templates templates
COPY fixtures/demo-policy.yaml fixtures/demo-policy.yaml
COPY fixtures/tickets fixtures/tickets
# For `train` and `doctor`: what a model of your own learns beside, and is compared on.
COPY fixtures/intents fixtures/intents
COPY LICENSE README.md ./

# Where the embedded database lives when DATABASE_URL is not set; mount a volume here then.
RUN mkdir /data && chown node:node /data
ENV DATA_DIR=/data
USER node

EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8080}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "bin/whereabouts.mjs", "start"]
