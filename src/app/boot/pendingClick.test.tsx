import { describe, expect, it } from 'vitest';
import { createPendingClick } from './pendingClick.ts';

function setUp() {
  document.body.innerHTML =
    '<div data-outline-map><i id="sea"></i><i data-adcode="410000"></i><i data-adcode="650000"></i></div><i id="out"></i>';
  const told: (string | null)[] = [];
  const clicks = createPendingClick((code) => told.push(code));
  const answered: (string | null)[] = [];
  const click = (selector: string) => {
    const event = new MouseEvent('click');
    Object.defineProperty(event, 'target', { value: document.querySelector(selector) });
    clicks.onClick(event);
  };
  return {
    answered,
    told,
    click,
    answer: () => clicks.onOutlineClick((code) => answered.push(code)),
  };
}

describe('PendingClick', () => {
  it('keeps and highlights the last click, and reports it once', () => {
    const { answered, told, click, answer } = setUp();
    click('[data-adcode="650000"]');
    click('[data-adcode="410000"]');
    click('#out');
    expect(told).toEqual(['650000', '410000']);
    expect(document.querySelectorAll('[data-kept]')).toHaveLength(1);
    answer();
    expect(answered).toEqual(['410000']);
    answer();
    expect(answered).toEqual(['410000']);
  });

  it('reports later clicks at once, also on the sea', () => {
    const { answered, told, click, answer } = setUp();
    answer();
    click('[data-adcode="410000"]');
    click('#sea');
    expect(told).toEqual(answered);
    expect(answered).toEqual(['410000', null]);
    expect(document.querySelectorAll('[data-kept]')).toHaveLength(0);
  });
});
