interface Locked {
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

/** A lockfile of npm, as far as it is looked at. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

const inPlace = 'node_modules/';

function flawOf({ integrity, resolved = '' }: Locked): string | undefined {
  if (integrity?.startsWith('sha512-') !== true) return 'has no sha512 in the lockfile';
  return resolved === '' || resolved.startsWith('https://') ? undefined : `comes from ${resolved}`;
}

/** Dependencies that could become others than those that were looked at: without a checksum, or not from a registry. */
export function lockFindings({ packages }: Lockfile): readonly string[] {
  return Object.entries(packages).flatMap(([path, locked]) => {
    if (!path.includes(inPlace) || locked.link === true) return [];
    const flaw = flawOf(locked);
    return flaw === undefined ? [] : [`${path.slice(path.lastIndexOf(inPlace) + inPlace.length)} ${flaw}`];
  });
}
