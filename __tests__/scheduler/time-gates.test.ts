import { describe, expect, it } from '@jest/globals';
import { openTimeGates } from '../../src/scheduler/time-gates.ts';
import { Schedule } from '../support/schedule.ts';

describe('a gate of time', () => {
  it('opens when its time has come, in whatever zone it was written, and no other gate does', () => {
    const schedule = new Schedule();
    schedule.expand(
      'a gate=time:2030-01-31T09:00:00Z',
      'b gate=time:2030-01-31T11:00+02:00',
      'c gate=time:2030-01-31T09:00:01Z',
      'd gate=manual',
      'e',
      'f deps=e gate=time:2020-01-01T00:00Z',
    );
    const at = Date.parse('2030-01-31T09:00:00Z');
    expect(openTimeGates(schedule.db, at - 1)).toEqual([]);
    expect(openTimeGates(schedule.db, at)).toEqual(['p::a', 'p::b']);
    expect(openTimeGates(schedule.db, at)).toEqual([]);
    expect(schedule.states()).toBe('a:ready b:ready c:waiting d:waiting e:ready f:blocked');
  });
});
