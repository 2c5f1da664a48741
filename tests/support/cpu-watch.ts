/**
 * Processor time, in ms, that this process takes from here on. What else the machine is busy with does
 * not count, so a limit on it holds on a machine that others use too.
 */
export function cpuWatch(): () => number {
  const from = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
}
