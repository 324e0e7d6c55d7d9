import { defineMessages } from './messages.tsx';

/** The tools of the speaker window. */
export const speakerToolMessages = defineMessages({
  en: {
    roomSees: 'The room sees',
    script: 'The script is here',
    livePreviews: 'Show the stage itself',
    pointHint: 'Press the mouse button or hold L on the picture to point.',
    quotation: 'Words to read from',
    sceneTime: 'Time in this scene',
    ofPlan: (time: string) => `of ${time}`,
    practised: (time: string) => `practised ${time}`,
    practise: 'Practise',
    finishPractice: 'Stop the practice run',
    recording: 'Practice run: the time of each scene is recorded.',
    usePlan: 'Use the practised times as the plan',
    plan: {
      saved: 'Your presentation now has the practised times as its plan.',
      denied: 'The browser does not allow this page to save. The plan stays as it was.',
      full: 'There is no space left on this device. The plan stays as it was.',
      outdated: 'Another window has just changed your presentation. Try again.',
      unreadable: 'Your saved presentation cannot be read by this version. It stays as it was.',
    },
    otherScreen: 'Audience on the other screen',
    screens: {
      opened: 'The audience window is on the other screen. Press F there for full screen.',
      unknown:
        'This browser does not say where the screens are. Drag the audience window to the other screen and press F there.',
      'only-one': 'Only one screen is connected.',
      blocked: 'The browser blocked the window. Allow pop-ups for this page and try again.',
    },
    end: 'End the presentation',
  },
  zh: {
    roomSees: '会场看到的',
    script: '演示稿在这里',
    livePreviews: '显示实际画面',
    pointHint: '在画面上按住鼠标或 L 键即可指示。',
    quotation: '供朗读的原文',
    sceneTime: '本场景用时',
    ofPlan: (time: string) => `计划 ${time}`,
    practised: (time: string) => `排练 ${time}`,
    practise: '排练计时',
    finishPractice: '结束排练',
    recording: '正在排练，记录每个场景的用时。',
    usePlan: '以排练用时作为计划',
    plan: {
      saved: '你的演示稿已采用排练用时作为计划。',
      denied: '浏览器不允许本页保存，计划未改动。',
      full: '本设备没有剩余空间，计划未改动。',
      outdated: '另一个窗口刚刚修改了你的演示稿，请重试。',
      unreadable: '本版本无法读取已保存的演示稿，计划未改动。',
    },
    otherScreen: '在另一块屏幕上显示',
    screens: {
      opened: '观众窗口已在另一块屏幕上，请在那里按 F 键全屏。',
      unknown: '浏览器没有提供屏幕位置，请把观众窗口拖到另一块屏幕，再在那里按 F 键全屏。',
      'only-one': '只连接了一块屏幕。',
      blocked: '浏览器阻止了弹出窗口，请允许本页弹出窗口后重试。',
    },
    end: '结束演示',
  },
});
