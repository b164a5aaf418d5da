/** 1 and 0, as many APIs say on and off. */
export const flag = (on: boolean): 0 | 1 => (on ? 1 : 0);
