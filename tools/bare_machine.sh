#!/usr/bin/env bash
# Run .ci/run on a bare Debian: `tools/bare_machine.sh FOLDER [SUITE]`, as root, with debootstrap installed.
# FOLDER, which must not exist, becomes the root of a system that has python3, python3-venv and nothing else.
# The last commit is what is tested. Remove FOLDER afterwards.
set -euo pipefail
root=${1:?a folder that does not exist yet} suite=${2:-bookworm}
project=$(cd "$(dirname "$0")/.." && pwd)
certificates=/etc/ssl/certs/ca-certificates.crt

[ ! -e "$root" ] || { echo "$root exists already." >&2; exit 2; }
debootstrap --variant=minbase --include=python3,python3-venv,ca-certificates "$suite" "$root"
git clone --quiet "$project" "$root/tmp/plumbline"

# The way into the network is this machine's.
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$certificates" "$root$certificates"

for folder in proc sys dev; do mount --rbind --make-rslave "/$folder" "$root/$folder"; done
trap 'for folder in proc sys dev; do umount --recursive --lazy "$root/$folder"; done' EXIT
chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
  PIP_CERT="$certificates" SSL_CERT_FILE="$certificates" bash /tmp/plumbline/.ci/run
