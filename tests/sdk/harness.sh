#!/usr/bin/env bash
# Runs the SDK harness beside this project against `twinscope-cli serve`, on high ports and, when this user may
# listen there, on the native ones. Prints "SKIPPED: why" and ends well when something it needs is not there.
#   harness.sh HARNESS-FOLDER TWINSCOPE-CLI WORK-FOLDER [high|native|amqp|provisioning]
# With "amqp" it runs amqp.mjs, which stands beside this script, on the native ports: that library knows no others.
# With "provisioning" it runs provisioning.mjs with the packages of provisioning/package.json, on high ports; the harness
# is not needed for it.
set -euo pipefail
harness=$1 cli=$2 work=$3 ports=${4:-high}

skip()
{
    echo "SKIPPED: $*"
    exit 0
}

[ "$ports" = provisioning ] || [ -f "$harness/run.mjs" ] || skip "there is no SDK harness in $harness"
command -v node >/dev/null || skip "node is not installed"
command -v npm >/dev/null || skip "npm is not installed"

mkdir -p "$work"
work=$(cd "$work" && pwd)
if [ "$ports" = provisioning ]; then
    here=$(cd "$(dirname "$0")" && pwd)
    mkdir -p "$work/provisioning"
    if ! cmp -s "$here/provisioning/package-lock.json" "$work/provisioning/fetched.json"; then
        cp "$here/provisioning/package.json" "$here/provisioning/package-lock.json" "$work/provisioning/"
        (cd "$work/provisioning" && npm ci --no-audit --no-fund --loglevel=error) || skip "npm cannot fetch the packages"
        cp "$work/provisioning/package-lock.json" "$work/provisioning/fetched.json"
    fi
elif [ ! -d "$work/harness/node_modules" ]; then
    rm -rf "$work/harness"
    cp -r "$harness" "$work/harness"
    chmod -R u+w "$work/harness"
    (cd "$work/harness" && npm ci --no-audit --no-fund --loglevel=error) || skip "npm cannot fetch the packages"
fi

hub=$(mktemp -d "$work/hub.XXXXXX")
https=0 mqtt=0
if [ "$ports" = native ] || [ "$ports" = amqp ]; then
    https=443 mqtt=8883
fi
"$cli" serve --data "$hub" --https "$https" --mqtt "$mqtt" --events "$hub/events.jsonl" \
    >"$hub/ready.json" 2>"$hub/serve.log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$hub"' EXIT
for _ in $(seq 300); do
    [ -s "$hub/ready.json" ] && break
    if ! kill -0 "$server" 2>/dev/null; then
        [ "$https" = 443 ] && grep -q "listen-failed" "$hub/serve.log" && skip "$(cat "$hub/serve.log")"
        cat "$hub/serve.log"
        exit 1
    fi
    sleep 0.1
done

field()
{
    node -e 'console.log(JSON.parse(require("fs").readFileSync(process.argv[1]))[process.argv[2]])' \
        "$hub/ready.json" "$1"
}

if [ "$ports" = amqp ]; then
    [ "$(field amqp)" = 5671 ] || skip "port 5671 is taken"
    cp "$(dirname "$0")/amqp.mjs" "$work/harness/amqp.mjs"
    NODE_EXTRA_CA_CERTS=$(field caFile) node "$work/harness/amqp.mjs" "$hub/ready.json"
    exit
fi
if [ "$ports" = provisioning ]; then
    cp "$here/provisioning.mjs" "$work/provisioning/provisioning.mjs"
    NODE_EXTRA_CA_CERTS=$(field caFile) node "$work/provisioning/provisioning.mjs" "$hub/ready.json" "$hub"
    exit
fi
HUB_CA=$(field caFile) HUB_KEY=$(field iothubownerKey) HUB_EVENTS_FILE="$hub/events.jsonl" \
    HUB_HTTPS_PORT=$(field https) HUB_MQTT_PORT=$(field mqtt) HUB_CHECK_TIMEOUT_MS=60000 \
    node "$work/harness/run.mjs" | tee "$work/harness-$ports.log"
result=${PIPESTATUS[0]}
kill -TERM "$server"
wait "$server" || { echo "serve did not end cleanly"; exit 1; }
exit "$result"
