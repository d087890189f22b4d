import { readFile } from 'node:fs/promises';

/** Processor time since the machine started, in ticks of the system. */
interface ProcessorTime {
  readonly used: number;
  /** What was asked for and went to others: a virtual machine shares its cores. */
  readonly stolen: number;
}

/** Reads the sum over all cores as Linux keeps it in /proc/stat. Undefined on other systems. */
export async function processorTime(): Promise<ProcessorTime | undefined> {
  return process.platform === 'linux' ? readProcessorTime(await readFile('/proc/stat', 'utf8')) : undefined;
}

/** Takes the text of /proc/stat; undefined where it does not tell. */
export function readProcessorTime(stat: string): ProcessorTime | undefined {
  const [user, nice, system, , , interrupts, softInterrupts, stolen] = (/^cpu +(.*)$/m.exec(stat)?.[1] ?? '')
    .split(' ')
    .map(Number);
  if (user === undefined || stolen === undefined) return undefined;
  return { used: user + (nice ?? 0) + (system ?? 0) + (interrupts ?? 0) + (softInterrupts ?? 0), stolen };
}

/** Of the processor time asked for between two readings, the part that went to others, in percent. */
export function stolenShare(before: ProcessorTime, after: ProcessorTime): number {
  const stolen = after.stolen - before.stolen;
  const asked = after.used - before.used + stolen;
  return asked === 0 ? 0 : (100 * stolen) / asked;
}
