# One image for every role: the bot (the default), workers and migrations differ by their command.
# Settings come from the environment (see .env.example); the image holds no secrets and no data.
FROM python:3.12-slim AS build

ENV PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_ROOT_USER_ACTION=ignore

WORKDIR /build
COPY requirements.txt .
# ibm-watson publishes no wheel; it is pure Python and builds without a compiler.
RUN python -m venv /opt/venv \
    && /opt/venv/bin/pip install --require-hashes --no-deps \
        --only-binary=:all: --no-binary=ibm-watson -r requirements.txt

FROM python:3.12-slim

RUN groupadd --gid 1000 reelmood \
    && useradd --uid 1000 --gid 1000 --no-create-home --home-dir /data --shell /usr/sbin/nologin reelmood \
    && install -d -o reelmood -g reelmood /data

COPY --from=build /opt/venv /opt/venv
WORKDIR /app
COPY . .

ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DATA_DIR=/data \
    HOME=/data

USER 1000:1000
VOLUME /data
EXPOSE 8443

# The bot lives when its process does and what it keeps its films in answers.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-m", "catalog", "ping"]

CMD ["python", "-m", "bot"]
