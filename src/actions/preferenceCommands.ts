import { type Bilingual, SECOND_LANGUAGE } from '../domain/language.ts';
import { type Theme, THEMES } from '../domain/view/theme.ts';
import { PROJECTIONS, type ProjectionId } from '../domain/view/projection.ts';
import {
  type Preferences,
  RENDERER_CHOICES,
  type RendererChoice,
} from '../state/preferencesSlice.ts';
import { type CommandContext, defineCommands } from './command.ts';

const THEME_LABELS: Readonly<Record<Theme, Bilingual>> = {
  system: { zh: '主题：跟随系统', en: 'Theme: system' },
  light: { zh: '主题：浅色', en: 'Theme: light' },
  dark: { zh: '主题：深色', en: 'Theme: dark' },
  projector: { zh: '主题：投影', en: 'Theme: projector' },
};

const PROJECTION_LABELS: Readonly<Record<ProjectionId, Bilingual>> = {
  mercator: { zh: '投影方式：Web 墨卡托', en: 'Projection: Web Mercator' },
  albers: { zh: '投影方式：阿尔伯斯圆锥', en: 'Projection: Albers conic' },
};

const RENDERER_LABELS: Readonly<Record<RendererChoice, Bilingual>> = {
  auto: { zh: '地图渲染方式：自动', en: 'Map renderer: automatic' },
  engine: { zh: '地图渲染方式：地图引擎（WebGL）', en: 'Map renderer: map engine (WebGL)' },
  svg: { zh: '地图渲染方式：简化渲染', en: 'Map renderer: simple' },
};

/** Available while another value is chosen. */
function choose<Name extends 'theme' | 'projection' | 'renderer', Value extends Preferences[Name]>(
  name: Name,
  value: Value,
  label: Bilingual,
) {
  return {
    id: `${name}-${value}` as const,
    label,
    when: ({ state }: CommandContext) => state.preferences[name] !== value,
    run: ({ state }: CommandContext) => state.setPreferences({ [name]: value }),
  };
}

function next(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

export const PREFERENCE_COMMANDS = [
  ...defineCommands(
    'map',
    PROJECTIONS.map((value) => choose('projection', value, PROJECTION_LABELS[value])),
  ),
  ...defineCommands(
    'map',
    RENDERER_CHOICES.map((value) => choose('renderer', value, RENDERER_LABELS[value])),
  ),
  ...defineCommands('appearance', [
    {
      id: 'switch-language',
      label: { zh: '切换语言：English', en: 'Switch language: 中文' },
      keys: ['l'],
      run: ({ state }) => state.setLanguage(SECOND_LANGUAGE[state.view.language]),
    },
    {
      id: 'switch-theme',
      label: { zh: '切换到下一个主题', en: 'Next theme' },
      keys: ['t'],
      run: ({ state }) => state.setPreferences({ theme: next(state.preferences.theme) }),
    },
  ]),
  ...defineCommands(
    'appearance',
    THEMES.map((value) => choose('theme', value, THEME_LABELS[value])),
  ),
];
