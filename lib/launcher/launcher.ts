/** The file that Terraform takes for the provider's binary: it finds the npm package and starts its provider. */

/** Where Node and a POSIX shell are. Terraform on Windows starts nothing but .exe files. */
export const LAUNCHER_PLATFORMS = ['darwin_amd64', 'darwin_arm64', 'linux_amd64', 'linux_arm64'] as const;

/** Beside `plugins`: the path, from the directory that holds `terraform.d`, to the provider's entry. */
export const HINT_FILE = 'terraform.d/aisec-provider';

export function launcherName(version: string): string {
  return `terraform-provider-aisec_v${version}`;
}

/**
 * Text of the launcher: the same on every machine and for every stack, so that its hash in a lock file is too.
 *
 * It runs from `.terraform/providers/…`, which is a symbolic link into `terraform.d`, or into Terraform's plugin cache and
 * from there to another stack's `terraform.d`. So the path it was called by comes first, and what that resolves to second.
 */
export const LAUNCHER = `#!/bin/sh
# Starts the Terraform provider aisec, which is part of the npm package cdktf-alicloud-ai-security.
# Written at synthesis or by "aisec provider install". Terraform knows its hash: do not edit.

package=cdktf-alicloud-ai-security

fail() {
  echo "aisec: $1" >&2
  # Terraform shows this line, and needs a moment to read it.
  if [ -n "$TF_PLUGIN_MAGIC_COOKIE" ]; then echo "aisec: $1"; sleep 2; fi
  exit 1
}

# Looks for the provider's entry in a directory and those above it.
find_above() {
  dir=$1
  while :; do
    if [ -f "$dir/${HINT_FILE}" ]; then
      IFS= read -r main < "$dir/${HINT_FILE}"
      main=$dir/$main
      [ -f "$main" ] && return 0
    fi
    main=$dir/node_modules/$package/dist/provider/main.js
    [ -f "$main" ] && return 0
    [ -n "$dir" ] || return 1
    dir=\${dir%/*}
  done
}

main=$AISEC_PROVIDER_MAIN
if [ -n "$main" ]; then
  [ -f "$main" ] || fail "AISEC_PROVIDER_MAIN names $main, which does not exist; correct it or unset it"
else
  here=\${0%/*}
  find_above "$(cd "$here" && pwd)" || find_above "$(cd "$here" && pwd -P)" || find_above "$(pwd)" ||
    find_above "$INIT_CWD" ||
    fail "the npm package $package, which holds this provider, is not installed in $(pwd) or any directory above it; \\
run npm ci where the app's package.json is, or set AISEC_PROVIDER_MAIN to the path of $package/dist/provider/main.js"
fi

# npm tells where its own node is, for shells whose PATH lacks it.
node=$(command -v node) || node=$npm_node_execpath
[ -n "$node" ] || fail "Node.js >= 20 is needed and not on PATH; install it, or add it to the PATH that terraform runs with"

case $main in
  # The package's own tests run it as source.
  *.ts) exec "$node" --import "\${main%/*/*/*}/node_modules/tsx/dist/loader.mjs" "$main" "$@" ;;
esac
exec "$node" "$main" "$@"
`;
