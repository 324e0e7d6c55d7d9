import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { adcode, statementId } from '../../domain/ids.ts';
import { type MinutesEntry, newEntry } from '../../domain/minutes/entry.ts';
import { readEntries } from '../../data/meetingRecords.ts';
import { openSharedList } from '../../platform/sharedList.ts';
import { CaptureDialog } from './CaptureDialog.tsx';
import { MinutesDialog } from './MinutesDialog.tsx';
import type { MinutesList } from './minutesList.ts';

const henan = { kind: 'region', id: adcode('410000') } as const;
const save = vi.fn(() => Promise.resolve({ name: 'minutes.md', hasPictures: true }));
const onClose = vi.fn();
let isFull = false;
let list: MinutesList;

beforeEach(() => {
  vi.clearAllMocks();
  isFull = false;
  const stored = new Map<string, string>();
  list = openSharedList({
    key: 'test',
    read: readEntries,
    storage: () => ({
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        stored.set(key, value);
      },
    }),
  });
});
afterEach(() => list.close());

const live = (): readonly MinutesEntry[] =>
  list.getState().items.filter(({ isDeleted }) => !isDeleted);

function capture() {
  const store = createRealStore('en', { selection: henan });
  renderAtlas(store, <CaptureDialog controller={null} {...{ list, save, onClose }} />);
  return { store, user: userEvent.setup(), field: screen.getByLabelText('What was said') };
}

function entry(id: string, change: Partial<MinutesEntry> = {}): MinutesEntry {
  const text = { kind: 'question', text: id, asker: '', about: null } as const;
  return { ...newEntry(text, { subjects: [], map: null, sheet: '' }, id, 1000), ...change };
}

function openList(entries: readonly MinutesEntry[]) {
  list.put(entries);
  renderAtlas(createRealStore('en'), <MinutesDialog deck={null} {...{ list, save, onClose }} />);
  return userEvent.setup();
}

const notes = (name: string) =>
  within(screen.getByRole('region', { name })).getAllByRole('listitem');

describe('CaptureDialog', () => {
  it('notes a question about the selected region with text and Enter only', async () => {
    const { user, field } = capture();
    expect(field).toHaveFocus();
    await user.keyboard('Who pays?{Enter}');
    expect(live()).toMatchObject([
      { kind: 'question', text: 'Who pays?', about: { ...henan, name: { en: 'Henan' } } },
    ]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('does not save with the Enter of an input method', () => {
    const { field } = capture();
    fireEvent.change(field, { target: { value: 'zenme' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(live()).toEqual([]);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(live()).toHaveLength(1);
  });

  it('starts a new line with Shift and Enter, and says that a text is missing', async () => {
    const { user, field } = capture();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Write what was said first.');
    await user.keyboard('one{Shift>}{Enter}{/Shift}two');
    expect(field).toHaveValue('one\ntwo');
    expect(live()).toEqual([]);
  });

  it('stays open and offers a file where the device is full', async () => {
    const { user } = capture();
    isFull = true;
    await user.keyboard('Kept?{Enter}');
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('The storage of this device is full');
    await user.click(screen.getByRole('button', { name: 'Save as Markdown (.md)' }));
    expect(save).toHaveBeenCalledWith('markdown', live());
    expect(await screen.findByText('Saved: minutes.md')).toBeInTheDocument();
  });
});

describe('MinutesDialog', () => {
  it('moves a question from the open to the answered ones', async () => {
    const user = openList([entry('Who?'), entry('Why?')]);
    expect(notes('Open questions')).toHaveLength(2);
    await user.click(screen.getByRole('checkbox', { name: 'Answered: Who?' }));
    expect(notes('Open questions')).toHaveLength(1);
    expect(notes('Answered questions')[0]).toHaveTextContent('Who?');
  });

  it('deletes one note or all, and undo brings them back', async () => {
    const user = openList([entry('Who?'), entry('Why?', { kind: 'remark' })]);
    await user.click(screen.getByRole('button', { name: 'Delete: Who?' }));
    expect(live()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(live()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Delete all notes' }));
    expect(screen.getByText(/Nothing has been noted/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(live()).toHaveLength(2);
  });

  it('changes a note', async () => {
    const user = openList([entry('Who?', { asker: 'Ms Wang' })]);
    await user.click(screen.getByRole('button', { name: 'Edit: Who?' }));
    expect(screen.getByLabelText('Who (optional)')).toHaveValue('Ms Wang');
    await user.click(screen.getByRole('radio', { name: 'Decision' }));
    await user.type(screen.getByLabelText('What was said'), ' We do.{Enter}');
    expect(notes('Decisions')[0]).toHaveTextContent('Who? We do.');
    expect(live()[0]?.version).toBe(2);
  });

  it('keeps notes about what is gone, and says so', () => {
    const gone = { kind: 'statement', id: statementId('no-such'), name: { en: 'Ms Li' } } as const;
    openList([entry('Why?', { about: gone })]);
    expect(notes('Open questions')[0]).toHaveTextContent(
      'statement of Ms Li (no longer in the report)',
    );
  });

  it('shows the text of a note as text', () => {
    openList([entry('<img src=x onerror=alert(1)>')]);
    expect(document.querySelector('dialog img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeInTheDocument();
  });

  it('says what was saved, and that writing failed', async () => {
    const user = openList([entry('Who?')]);
    await user.click(screen.getByRole('button', { name: 'Save as Word (.docx)' }));
    expect(save).toHaveBeenCalledWith('word', list.getState().items);
    expect(await screen.findByText('Saved: minutes.md')).toBeInTheDocument();
    save.mockRejectedValueOnce(new Error('no module'));
    await user.click(screen.getByRole('button', { name: 'Save as Word (.docx)' }));
    expect(await screen.findByText(/could not be written/)).toBeInTheDocument();
  });
});
