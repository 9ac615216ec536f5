namespace Wengang.App.Findings.Listing;

/// <summary>What the data rules need from the sheets, and where they cannot look; for docs/findings.md.</summary>
internal static class RuleNeeds
{
    private const string OutWork = "已外出务工信息 of the month judged";
    private const string Register = "人口信息";
    private const string Monitored = "监测对象信息";

    /// <summary>Rules whose cases never reach the database: the import rejects such rows, with this reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> RejectedAtImport = new Dictionary<string, string>
    {
        ["FIND-001"] = "Rows with a wrong identity number are rejected (`invalid_id_checksum`, `invalid_id_birth_date`, `id_lost_precision` and so on).",
        ["FIND-002"] = "Rows with a number of another length are rejected (`invalid_id_length`, `id_fifteen_digits`, `invalid_disability_type`). Of disability certificates (20 or 22 characters) only the identity number in them is kept, so nothing later can be said of the rest.",
        ["FIND-003"] = "One identity number is one person here; a second household for it is rejected (`id_in_another_household`), a repeated row skipped or rejected (`contradicts_other_row`).",
        ["FIND-018"] = "是否已务工＝否 without an end month is rejected (`end_missing`); the cell itself is not kept, so 否 with an end in the future cannot be seen later.",
        ["FIND-026-E"] = "Rows whose elimination is before the identification are rejected (`end_before_start`).",
        ["FIND-107"] = "Rows whose end is before the start are rejected (`end_before_start`).",
        ["FIND-108"] = "Rows that start after the month of the sheet are rejected (`start_after_month`).",
    };

    /// <summary>The sheets and columns a rule looks at.</summary>
    public static readonly IReadOnlyDictionary<string, string> Sheets = new Dictionary<string, string>
    {
        ["FIND-004"] = $"{Register}: 与户主关系, sex in the identity number",
        ["FIND-005"] = $"{Register}: both 文化程度 and 在校生状况; silent where a column is missing or a text is none of the list",
        ["FIND-007"] = $"{Register}: 联系电话",
        ["FIND-008"] = $"{Register}: 劳动技能; {OutWork}",
        ["FIND-008-W"] = $"{Register}: 劳动技能; {OutWork}",
        ["FIND-009"] = $"{Register}: 在校生状况; {OutWork} or the latest 计划外出务工信息",
        ["FIND-010"] = $"{OutWork}: 开始时间; birth in the identity number",
        ["FIND-011"] = "公益性岗位台账: 起始时间; birth in the identity number",
        ["FIND-012"] = "公益性岗位台账: 起始时间, 终止时间; birth in the identity number",
        ["FIND-013"] = $"{OutWork}: 务工区域, 就业渠道",
        ["FIND-014"] = $"{OutWork}: 务工月收入, 务工企业名称, 所属行业, 就业渠道, 是否点对点; a column without any value in its sheet is taken as not asked for",
        ["FIND-015"] = $"{OutWork}: 务工月收入",
        ["FIND-016"] = $"{OutWork}: 务工所在县; silent where the sheet has no value there at all",
        ["FIND-017"] = "the latest 计划外出务工信息: 是否计划务工, 就业服务需求; silent where nobody's need is filled in",
        ["FIND-022"] = $"{Monitored}: 致贫返贫风险, open at the date; {Register}: 劳动技能; any 已外出务工信息",
        ["FIND-023"] = $"{Register}: 健康状况, 在校生状况, 劳动技能; birth in the identity number",
        ["FIND-023-W"] = $"{Register}: 健康状况, 在校生状况, 劳动技能; birth in the identity number",
        ["FIND-024"] = $"{Monitored}: 识别监测时间 and a column of measures with values",
        ["FIND-026"] = $"{Monitored}: 识别监测时间, 消除监测时间",
        ["FIND-101"] = "公益性岗位台账",
        ["FIND-102"] = $"公益性岗位台账; {OutWork}",
        ["FIND-103"] = $"帮扶车间用工花名册 of the same month; {OutWork}",
        ["FIND-104"] = "已外出务工信息 of three or more months; a month counts as handed in where the person's township has any row in it",
        ["FIND-105"] = $"{OutWork}; 务工月监测台账 of the same month",
        ["FIND-106"] = $"{OutWork}; 务工月监测台账 of the same month",
        ["FIND-109"] = $"{Register}: 联系电话, compared by its blind index",
        ["FIND-110"] = $"{Register}: 户类型, 监测对象类别",
    };

    /// <summary>Rules of domain E.6 that the sheets known so far have no columns for.</summary>
    public static readonly IReadOnlyList<(string Number, string Why)> Absent =
    [
        ("19, 20, 21", "measures and post registrations by household, measure 外出务工补贴: no such column is imported"),
        ("25", "kinds of measures (综合保障): no such column is imported"),
        ("27, 28, 29", "income of the household or per head: no such column is imported"),
        ("30", "name and phone of the collector after elimination: no such column is imported"),
        ("31", "arable land and water area: no such column is imported"),
        ("32", "basic medical insurance: no such column is imported"),
    ];
}
