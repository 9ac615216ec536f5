// Draws what stands in a table of the page. The table stays the truth; paper and pages without scripts show the drawings made by the server.
'use strict';
(() => {
    const style = getComputedStyle(document.documentElement);
    const color = name => style.getPropertyValue(name).trim();
    const number = text => {
        const value = Number.parseFloat(text.replace(/[,%\s+]/g, '').replace('−', '-'));
        return Number.isFinite(value) ? value : null;
    };
    const read = place => [...document.querySelector(place.dataset.table).tBodies[0].rows].map(row => {
        const cell = row.querySelector(place.dataset.value);
        return { name: row.cells[0].textContent.trim(), value: number(cell.textContent), href: cell.querySelector('a')?.href };
    });
    const size = () => Number.parseFloat(style.fontSize) * .88;
    const common = (place, points) => ({
        animation: false,
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: size(), color: color('--ink') },
        tooltip: {
            trigger: 'item', renderMode: 'richText', confine: true,
            formatter: item => `${points[item.dataIndex].name}　${points[item.dataIndex].value}${place.dataset.unit}`,
        },
    });
    const label = { show: true, color: color('--ink'), fontSize: size() };
    const kinds = {
        bar: (place, points) => ({
            ...common(place, points),
            grid: { left: 8, right: 52, top: 4, bottom: 4, containLabel: true },
            xAxis: { type: 'value', show: false },
            yAxis: {
                type: 'category', inverse: true, data: points.map(p => p.name), axisTick: { show: false },
                axisLine: { lineStyle: { color: color('--line') } }, axisLabel: { color: color('--ink'), fontSize: size(), interval: 0 },
            },
            series: [{
                type: 'bar', barCategoryGap: '38%', data: points.map(p => p.value), label: { ...label, position: 'right' },
                itemStyle: { color: color('--mid'), borderRadius: 2 }, emphasis: { itemStyle: { color: color('--deep') } },
            }],
        }),
        line: (place, points) => ({
            ...common(place, points),
            grid: { left: 12, right: 24, top: 30, bottom: 4, containLabel: true },
            xAxis: {
                type: 'category', data: points.map(p => p.name.replace('年', '.').replace('月', '')), boundaryGap: true, axisTick: { show: false },
                axisLine: { lineStyle: { color: color('--line') } }, axisLabel: { color: color('--soft'), fontSize: size() },
            },
            yAxis: { type: 'value', scale: true, axisLabel: { color: color('--soft'), fontSize: size() }, splitLine: { lineStyle: { color: color('--line') } } },
            series: [{
                type: 'line', data: points.map(p => p.value), symbol: 'circle', symbolSize: 9, label: { ...label, position: 'top' },
                labelLayout: { hideOverlap: true }, lineStyle: { color: color('--deep'), width: 2.5 }, itemStyle: { color: color('--deep') },
            }],
        }),
    };
    const charts = [];
    for (const place of document.querySelectorAll('.chart[data-chart]')) {
        const points = read(place);
        if (points.length === 0) {
            continue;
        }
        if (place.dataset.chart === 'bar') {
            place.style.height = `${points.length * 34 + 16}px`;
        }
        place.closest('.drawn').classList.add('on');
        const chart = echarts.init(place, null, { renderer: 'svg' });
        chart.setOption(kinds[place.dataset.chart](place, points));
        chart.on('click', item => {
            const href = points[item.dataIndex].href;
            if (href) {
                location.assign(href);
            }
        });
        charts.push(chart);
    }
    addEventListener('resize', () => charts.forEach(chart => chart.resize()));
})();
