import { expect, it } from 'vitest';
import { photoFitness } from './poster.ts';

it('a picture that is small, or wide and flat, does not suit the photo design, and the team is told which', () => {
  expect(photoFitness({ width: 2400, height: 1600 })).toBe('fine');
  expect(photoFitness({ width: 480, height: 1600 })).toBe('fine');
  expect(photoFitness({ width: 479, height: 400 })).toBe('small');
  expect(photoFitness({ width: 1600, height: 400 })).toBe('fine');
  expect(photoFitness({ width: 4000, height: 300 })).toBe('wide');
});
