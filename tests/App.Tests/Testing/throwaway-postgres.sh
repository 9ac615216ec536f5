#!/bin/sh
# Starts a PostgreSQL cluster of its own, prints "ready DIRECTORY" (the socket is there, user postgres, no password),
# lives until its standard input closes, then removes everything. So it never outlives whoever started it.
# PG_SETTINGS replaces the settings that trade durability for speed; bin/bench needs an honest server.
set -eu
fail() { echo "$1" >&2; exit 1; }

bin=$(ls -d "${PG_BIN:-/usr/lib/postgresql}"/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -x "$bin/initdb" ] && [ -x "$bin/postgres" ] ||
  fail "No PostgreSQL server found under /usr/lib/postgresql: install the package postgresql (bin/test does)."

# PostgreSQL refuses to run as root. The script is handed over as text: the other user may not be able to read it here.
if [ "$(id -u)" -eq 0 ]; then
  user=postgres
  id "$user" >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin "$user" ||
    fail "PostgreSQL does not run as root, and no user $user could be made."
  exec setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups sh -c "$(cat "$0")" "$0"
fi

cd /
umask 022
dir=$(mktemp -d "${TMPDIR:-/tmp}/wengang-pg.XXXXXX")
chmod 755 "$dir"
trap 'rm -rf "$dir"' EXIT
"$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$dir/log" 2>&1 ||
  { cat "$dir/log" >&2; fail "initdb failed."; }
"$bin/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= -c max_connections=200 \
  ${PG_SETTINGS:--c shared_buffers=128MB -c fsync=off -c synchronous_commit=off -c full_page_writes=off} >"$dir/log" 2>&1 &
server=$!
trap 'kill -QUIT $server 2>/dev/null; wait $server || true; rm -rf "$dir"' EXIT
tries=0
until "$bin/pg_isready" -q -h "$dir" -U postgres; do
  kill -0 $server 2>/dev/null || { cat "$dir/log" >&2; fail "The PostgreSQL server ended at once."; }
  tries=$((tries + 1))
  [ $tries -le 300 ] || { cat "$dir/log" >&2; fail "The PostgreSQL server did not answer within 30 seconds."; }
  sleep 0.1
done
echo "ready $dir"
cat >/dev/null
