#!/usr/bin/env bash
# Extracts from NDJSON on standard input with GNU parallel: blocks of lines to as many dtx as there are cores, order kept.
# On several machines add --sshlogin (dtx must be installed there): parallel --sshlogin host1,host2 ...
# Usage: parallel.sh < reports.ndjson > results.ndjson; DTX names the command where it is not "dtx".
set -euo pipefail
dtx=${DTX:-dtx}
exec parallel --will-cite --pipe --keep-order --block "${BLOCK:-1M}" \
  "$dtx extract --input-format ndjson --format ndjson --threads 1"
