#!/usr/bin/env bash
# Tries the server templates of install.html on the servers themselves: each is taken from the
# page as it stands there, put into the smallest configuration, and asked for three files.
#
#   cargo xtask build && tests/servers.sh
#
# No part of the tests of every change, because it needs the servers: nginx with its brotli
# module, caddy, apache2 with mod_headers and mod_brotli, and curl and brotli. A server that is
# not there is named, and makes it end with an error.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -f dist/index.html ] || { echo "Build the site first: cargo xtask build"; exit 2; }
work=$(mktemp -d)
chmod 755 "$work" # A server may be somebody else.
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
cp -r dist "$work/site"
find "$work/site" -name '*.wasm' -exec brotli --keep --best {} +
version=$(basename "$(ls -d dist/[0-9]*)")
failed=0

# The template under this heading of the page.
template() {
  sed -n "/<summary>$1<\/summary>/,/<\/pre>/p" install.html |
    sed -e "s/.*<pre tabindex=\"0\">//" -e 's/<\/pre>.*//' \
      -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&amp;/\&/g'
}

# What a header of a file is: header PORT PATH NAME
header() {
  curl --silent --head --max-time 5 --header 'Accept-Encoding: br' "http://127.0.0.1:$1$2" |
    tr -d '\r' | sed -n "s/^$3: //Ip" | head -1
}

# One line for each thing that is not as the page says.
expect() {
  local server=$1 port=$2 path=$3 name=$4 expected=$5 got
  got=$(header "$port" "$path" "$name")
  case "$got" in
    $expected) ;;
    *) echo "$server: $path has \`$name: $got\`, not \`$expected\`"; failed=1 ;;
  esac
}

try() {
  local server=$1 port=$2 tries=0
  until curl --silent --output /dev/null "http://127.0.0.1:$port/"; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || { echo "$server does not answer"; cat "$work/$server.log"; failed=1; return; }
  done
  for path in /index.html /widget_bg.wasm "/$version/embed.js"; do
    expect "$server" "$port" "$path" Cross-Origin-Resource-Policy cross-origin
    expect "$server" "$port" "$path" Cross-Origin-Embedder-Policy require-corp
    expect "$server" "$port" "$path" Access-Control-Allow-Origin '[*]'
    expect "$server" "$port" "$path" X-Content-Type-Options nosniff
    expect "$server" "$port" "$path" Referrer-Policy no-referrer
  done
  expect "$server" "$port" /index.html Content-Type 'text/html*'
  expect "$server" "$port" /page.css Content-Type 'text/css*'
  expect "$server" "$port" /start.js Content-Type '*/javascript*'
  expect "$server" "$port" /widget_bg.wasm Content-Type application/wasm
  expect "$server" "$port" /widget_bg.wasm Content-Encoding br
  expect "$server" "$port" /index.html Cache-Control no-cache
  expect "$server" "$port" "/$version/widget_bg.wasm" Cache-Control '*max-age=31536000, immutable*'
  expect "$server" "$port" "/$version/widget_bg.wasm" Content-Type application/wasm
  echo "$server was tried: $3"
}

there() {
  command -v "$1" > /dev/null && return
  echo "$1 is not installed, so it was not tried"
  failed=1
  return 1
}

if there nginx; then
  {
    echo "pid $work/nginx.pid; error_log $work/nginx.log; daemon off;"
    echo "include /etc/nginx/modules-enabled/*.conf; events {}"
    echo "http { include /etc/nginx/mime.types; access_log off;"
    echo "server { listen 127.0.0.1:8091; root $work/site;"
    template Nginx
    echo "} }"
  } > "$work/nginx.conf"
  nginx -c "$work/nginx.conf" 2> "$work/nginx.log" &
  try nginx 8091 "$(nginx -v 2>&1)"
fi

if there caddy; then
  {
    printf "{\n  admin off\n  auto_https off\n}\n"
    template Caddy | sed -e "s|meetings.example.org|http://127.0.0.1:8092|" -e "s|/srv/meeting-or-async|$work/site|"
  } > "$work/Caddyfile"
  caddy run --adapter caddyfile --config "$work/Caddyfile" > "$work/caddy.log" 2>&1 &
  try caddy 8092 "$(caddy version)"
fi

if there apache2; then
  modules=/usr/lib/apache2/modules
  {
    for module in mpm_event authz_core mime headers filter brotli; do
      echo "LoadModule ${module}_module $modules/mod_$module.so"
    done
    echo "ServerName localhost"; echo "Listen 127.0.0.1:8093"; echo "PidFile $work/apache.pid"
    echo "ErrorLog $work/apache2.log"; echo "TypesConfig /etc/mime.types"
    echo "DocumentRoot $work/site"
    template Apache
  } > "$work/apache.conf"
  apache2 -f "$work/apache.conf" -DFOREGROUND 2>> "$work/apache2.log" &
  try apache2 8093 "$(apache2 -v | head -1)"
fi

exit $failed
