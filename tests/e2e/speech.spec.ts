import { expect, test } from './drivers/test.ts';

// The accessibility trees of the four parts that matter most to users of a screen reader.

test.describe('accessible names', () => {
  test('the map announces the focused region', async ({ atlas, mapKeys, page }) => {
    await atlas.open({ hash: 'r=410000&type=urban-rural', engine: false });
    await mapKeys.focusByTab();
    await mapKeys.press('ArrowDown');
    await mapKeys.expectFocusedRegion('Hubei');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main "Map of China":
        - application "Map of China":
          - textbox "Place on the map"
          - img "Hubei"
        - list "Places too small to click":
          - listitem:
            - button /Hong Kong/
          - listitem:
            - button /Macao/
        - figure "South China Sea islands"
        - button "Groupings"
        - group "Map controls":
          - button "Zoom in"
          - button "Zoom out"
          - button "Show the whole country"
        - paragraph: /^For reference only/
        - region "Legend":
          - paragraph:
            - strong: Where the strategies apply
    `);
    await mapKeys.expectAnnouncement(
      'Hubei, province, no statements; part of the Middle Yangtze, the Yangtze Economic Belt and 3 more groupings.',
    );
    await expect(mapKeys.map).toHaveAccessibleDescription(
      /^34 provinces; 4 statements in 3 of them \(8 of 20 match the filters\)\. Filters: Urban–rural\. Arrow keys move/,
    );
  });

  test('the panel contains speaker, statement, place and strategy', async ({ atlas, panel }) => {
    await atlas.open({ hash: 'r=350000', engine: false });
    await expect(panel.root).toMatchAriaSnapshot(`
      - complementary "Details":
        - button "Close the panel"
        - heading "Fujian" [level=2]
        - paragraph: 福建
        - paragraph: Province
        - region "Belongs to":
          - heading "Belongs to" [level=3]
          - list:
            - listitem:
              - link "Guangdong–Fujian–Zhejiang Coast"
        - region /Within Fujian/:
          - heading /Within Fujian/ [level=3]
          - article /Feng Hongchang/:
            - heading /Feng Hongchang/ [level=4]:
              - link /Feng Hongchang/
            - term: Where
            - definition:
              - list:
                - listitem:
                  - link "Xiamen"
            - term: Strategies
            - definition
            - term: Source
            - definition: /paragraphs 45–47/
            - button "Copy with citation"
    `);
  });

  test('the chooser names the regions and their relation', async ({ atlas, chooser }) => {
    await atlas.open({ language: 'zh' });
    await chooser.openByRightClick('Zhengzhou');
    await expect(chooser.menu).toMatchAriaSnapshot(`
      - menu "此处的地区：郑州":
        - menuitemradio "郑州，地级市"
        - menuitemradio "河南，省"
        - menuitemradio "中原城市群，城市群，核心"
        - menuitemradio "黄河流域，流域，部分地区"
        - menuitemradio "中部崛起，四大板块"
    `);
  });

  test('the list contains everything that the map shows', async ({ atlas, page }) => {
    await atlas.open({ hash: 'view=list&type=marine', language: 'zh', engine: false });
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main "中国地图":
        - region "地区列表":
          - heading "地区列表" [level=2]
          - group "列表范围":
            - radio "省级" [checked]
            - radio "地级及以下"
            - radio "区域"
          - searchbox "按中文、拼音或英文名查找"
          - status: 共 34 个省级行政区，其中 1 个有发言 · 20 条发言中有 2 条符合筛选条件
          - table:
            - rowgroup:
              - row "地区 发言 因区域涉及 战略 所属区域"
            - rowgroup:
              - row /^福建 Fujian 省 1 无 2 粤闽浙沿海/
              - row /^北京 Beijing 直辖市 , 不属于所选内容或筛选结果 无 无 无 京津冀/
    `);
  });
});
