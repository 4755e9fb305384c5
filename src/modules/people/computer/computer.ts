import type { Role } from '../person.ts';

/** The computer in the office, which several people use one after the other. */
export interface OfficeComputer {
  id: string;
  name: string;
  enrolledAt: Date;
  /** To the day. */
  seenAt: Date;
}

/** Minutes without a press after which it locks itself. */
export const lockMinutes = 10;
/** Wrong PINs after which somebody must wait, and how many minutes. */
export const pinAttempts = 5;
export const pinWaitMinutes = 15;
/** Fewest and most digits of a PIN. */
export const pinDigits = { least: 4, most: 8 };
/** Characters. */
export const longestComputerName = 60;

/** Why a PIN is none that should be taken; null where it is fine. */
export function findPinProblem(pin: string): 'digits' | 'easy' | null {
  const { least, most } = pinDigits;
  if (!new RegExp(`^\\d{${least},${most}}$`).test(pin)) return 'digits';
  const steps = [...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at]));
  const isEasy = [0, 1, -1].some((step) => steps.every((one) => one === step));
  return isEasy ? 'easy' : null;
}

/** Whether somebody may work at the office's computer. */
export function worksAtComputer(roles: readonly Role[]): boolean {
  return roles.some((role) => role === 'coordination' || role === 'volunteer');
}
