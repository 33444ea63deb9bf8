# The command line alone: `understudy serve`, without a window.
#   docker build -t understudy .
#   docker run --rm -p 4010:4010 -v "$PWD:/work:ro" understudy serve my-api.postman_collection.json --host 0.0.0.0
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Electron is not needed to serve, and neither are the tools of the window's tests.
RUN ELECTRON_SKIP_BINARY_DOWNLOAD=1 npm ci --ignore-scripts
COPY . .
RUN npx electron-vite build --logLevel warn && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production
COPY --from=build /app/package.json /app/package.json
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/out/main /app/out/main
RUN ln -s /app/out/main/cli.js /usr/local/bin/understudy && chmod +x /app/out/main/cli.js
# Collections are mounted here.
WORKDIR /work
USER node
EXPOSE 4010
ENTRYPOINT ["understudy"]
CMD ["serve", "--help"]
