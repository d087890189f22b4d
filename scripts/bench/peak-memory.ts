import { readdir, readFile } from 'node:fs/promises';

/**
 * Peak resident memory in bytes of a process and all below it, summed over their own peaks, as Linux keeps it in /proc.
 * Undefined on other systems.
 */
export async function peakMemory(pid: number | undefined): Promise<number | undefined> {
  if (pid === undefined || process.platform !== 'linux') return undefined;
  const parents = new Map<number, number>();
  const peaks = new Map<number, number>();
  for (const name of (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))) {
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
    parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    peaks.set(Number(name), Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024);
  }
  let total = 0;
  for (const own of peaks.keys()) if (descendsFrom(own, pid, parents)) total += peaks.get(own) ?? 0;
  return total;
}

function descendsFrom(pid: number, ancestor: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
    if (at === ancestor) return true;
  return false;
}
