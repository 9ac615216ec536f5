using Wengang.App.Imports.Recognition;
using Wengang.App.Monitoring;
using Wengang.Rules.Values;

namespace Wengang.App.BlankForms.Fields;

/// <summary>Everything a roster may ask about a person, with the headings under which imported sheets know it.</summary>
internal static class PersonFields
{
    public const string Serial = "serial";

    /// <summary>Left for people: signatures, remarks, opinions.</summary>
    public const string ByHand = "by_hand";

    public static readonly IReadOnlyList<PersonField> All =
    [
        Field(Serial, "序号", "persons", (_, _) => null, "编号"),
        Field("county", "县", "persons", (c, _) => c.County),
        Field("township", "乡镇", "persons", (c, _) => c.Township),
        Field("village", "村", "persons", (c, _) => c.Village),
        Field("address", "住址（乡镇和村）", null, (c, _) => c.Township + c.Village, "家庭住址", "户籍地址", "住址", "户籍所在地", "户口所在地", "地址", "家庭地址"),
        Field("name", "姓名", "persons", (c, _) => c.Record?.Name),
        Field("sex", "性别", "persons", (c, _) => Sexes.List.NameOf(c.Person.Sex)),
        Field("age", "年龄", null, (c, _) => (long)c.Age, "年龄", "周岁", "年龄(周岁)"),
        Field("birth", "出生日期", "persons", (c, _) => c.Person.Birth),
        Field("identity", "证件号码", "persons", (c, r) => r.Numbers.Identity(c.Person.IdentityCipher)) with { Kind = FieldKind.Digits },
        Field("phone", "联系电话", "persons", (c, r) => r.Numbers.Phone(c.Record?.PhoneCipher)) with { Kind = FieldKind.Digits },
        Field("nation", "民族", "persons", (c, _) => c.Record?.Nation),
        Field("education", "文化程度", "persons", (c, _) => c.Record?.Education),
        Field("school_status", "在校生状况", "persons", (c, _) => c.Record?.SchoolStatus),
        Field("health", "健康状况", "persons", (c, _) => c.Record?.Health),
        Field("labour", "劳动技能", "persons", (c, _) => c.Record?.Labour is { } l ? LabourCapacities.List.NameOf(l) : null),
        Field("household_type", "户类型", "persons", (c, _) => c.Record is { } r ? HouseholdTypes.List.NameOf(r.HouseholdType) : null, "人员类别", "人员类型", "户属性"),
        Field("monitor_category", "监测对象类别", "persons", (c, _) => c.Record?.MonitorCategory is { } m ? MonitorCategories.List.NameOf(m) : null),
        Field("relation", "与户主关系", "persons", (c, _) => c.Record?.Relation),
        Field("person_code", "人编号", "persons", (c, _) => c.Record?.PersonCode) with { Kind = FieldKind.Digits },
        Field("household_code", "户编号", "persons", (c, _) => c.HouseholdCode) with { Source = FieldSource.Household, Kind = FieldKind.Digits },
        Field("head_name", "户主姓名", "persons", (c, _) => c.HeadName) with { Source = FieldSource.Head },
        .. WorkFields(), .. OtherFields(),
        Field(ByHand, "不用填（留给人填）", null, (_, _) => null, "备注", "签字", "签名", "本人签字", "领取人签字", "签名(按手印)", "审核意见", "说明", "签收", "填表人"),
    ];

    private static readonly Dictionary<string, PersonField> ByKey = All.ToDictionary(f => f.Key);

    public static PersonField? Find(string key) => ByKey.GetValueOrDefault(key);

    private static IEnumerable<PersonField> WorkFields() => Sourced(
        FieldSource.Work,
        Field("work_region", "务工区域", "out_work", (c, _) => c.Work is { } w ? WorkRegions.List.NameOf(w.WorkRegion) : null),
        Field("work_province", "务工所在省", "out_work", (c, _) => c.Work?.Province),
        Field("work_city", "务工所在市", "out_work", (c, _) => c.Work?.City),
        Field("work_county", "务工所在县", "out_work", (c, _) => c.Work?.County),
        Field("work_place", "务工地点（省市县）", null, (c, _) => Place(c.Work), "务工地点", "务工地", "务工所在地", "就业地点", "务工地址", "外出务工地点", "就业地", "务工去向", "具体务工地点"),
        Field("employer", "务工企业名称", "out_work", (c, _) => c.Work?.Employer),
        Field("industry", "所属行业", "out_work", (c, _) => c.Work?.Industry, "从事行业", "务工行业", "从事工种", "工种"),
        Field("channel", "就业渠道", "out_work", (c, _) => c.Work?.Channel),
        Field("income", "务工月收入", "out_work", (c, _) => c.Work?.IncomeFen, "月平均工资", "月工资收入") with { Kind = FieldKind.MonthlyMoney },
        Field("start", "务工开始时间", "out_work", (c, _) => c.Work?.StartMonth.ToString(), "外出务工起始时间"),
        Field("end", "务工结束时间", "out_work", (c, _) => c.Work?.EndMonth?.ToString()),
        Field("transport_subsidy", "年度交通费补助", "out_work", (c, _) => c.Work?.TransportSubsidyFen) with { Kind = FieldKind.Money },
        Field("working", "是否务工", "out_work", (c, _) => c.Work is null ? "否" : "是"));

    private static IEnumerable<PersonField> OtherFields() =>
    [
        .. Sourced(
            FieldSource.Plan,
            Field("planned", "是否有就业意愿", "plans", (c, _) => c.Plan is { } p ? p.Planned ? "是" : "否" : null),
            Field("needs", "就业服务需求", "plans", (c, _) => c.Plan?.Needs), Field("intended_region", "意向地区", "plans", (c, _) => c.Plan is null ? null : c.Wish("意向地区")),
            Field("intended_job", "意向工种", "plans", (c, _) => c.Wish("意向工种")), Field("expected_pay", "期望月薪", "plans", (c, _) => c.Wish("期望月薪")),
            Field("no_job_reason", "未就业原因", "plans", (c, _) => c.Wish("未就业原因"))),
        .. Sourced(
            FieldSource.Post,
            Field("post_type", "公益性岗位类型", "posts", (c, _) => c.Post?.PostType), Field("post_start", "上岗日期", "posts", (c, _) => c.Post?.StartOn),
            Field("post_end", "离岗日期", "posts", (c, _) => c.Post?.EndOn), Field("fund", "资金来源", "posts", (c, _) => c.Post?.FundSource),
            Field("post_employer", "岗位用人单位", null, (c, _) => c.Post?.Employer, "用人单位", "安置单位", "聘用单位", "安置单位名称"),
            Field("post_pay", "岗位补贴（月）", "posts", (c, _) => c.Post?.PayFen) with { Kind = FieldKind.MonthlyMoney }),
        .. Sourced(
            FieldSource.Monitor,
            Field("identified_in", "识别监测时间", "monitored", (c, _) => c.Episode?.IdentifiedIn?.ToString()),
            Field("risks", "致贫返贫风险", null, (c, _) => c.Episode?.Risks, "致贫返贫风险", "返贫致贫风险", "致贫风险", "返贫风险", "主要致贫原因", "致贫原因"),
            Field("risk_eliminated", "风险是否已消除", "monitored", (c, _) => c.Episode is { } e ? e.RiskEliminated ? "是" : "否" : null),
            Field("eliminated_in", "消除监测时间", "monitored", (c, _) => c.Episode?.EliminatedIn?.ToString()), Field("measures", "帮扶措施", "monitored", (c, _) => c.Episode?.Measures)),
        .. Sourced(
            FieldSource.Check,
            Field("result", "本月监测结果", "checks", (c, _) => c.Check?.Result is { } r ? CheckResults.List.NameOf(r) : null),
            Field("checked_on", "监测日期", "checks", (c, _) => c.Check?.CheckedOn), Field("method", "监测方式", "checks", (c, _) => c.Check?.Method),
            Field("checker", "监测人", "checks", (c, _) => c.Check?.Checker)),
    ];

    private static IEnumerable<PersonField> Sourced(FieldSource source, params PersonField[] fields) => fields.Select(f => f with { Source = source });

    private static PersonField Field(string key, string name, string? kind, Func<PersonCard, FormRequest, object?> read, params string[] more)
    {
        var known = kind is null ? [] : SheetKinds.Get(kind).Columns.FirstOrDefault(c => c.Key == key)?.Headings ?? [];
        return new PersonField(key, name, [name, .. known, .. more], FieldSource.Register, FieldKind.Plain, read);
    }

    private static string? Place(WorkSpell? work) => string.Concat(work?.Province, work?.City, work?.County) is { Length: > 0 } text ? text : null;
}
