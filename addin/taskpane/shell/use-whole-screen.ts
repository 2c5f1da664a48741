import { useRef } from 'preact/hooks';
import type { PaneState } from '../model.ts';

/**
 * The task that began the work under way, if its progress takes the whole screen; `null`: none, or so
 * small that a line above the screen will do. A task goes through others; the first one counts.
 */
export function useWholeScreen({
  busy,
  views,
}: PaneState): 'reading' | 'writing' | 'inserting' | null {
  const began = useRef<'reading' | 'writing' | 'inserting' | 'small' | null>(null);
  if (busy === null) began.current = null;
  else if (began.current === null) {
    const { task } = busy;
    if (task === 'removing') began.current = 'small';
    else if (task === 'analysing') began.current = views === null ? 'reading' : 'small';
    else began.current = task;
  }
  return began.current === 'small' ? null : began.current;
}
