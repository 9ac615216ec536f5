namespace Wengang.App.Imports.Templates;

/// <summary>The example line of a blank form; nobody in it exists, and a line whose number is 示例 is never imported.</summary>
internal static class FormExamples
{
    private static readonly Dictionary<string, string> ByColumn = new()
    {
        ["serial"] = "示例", ["household_code"] = "3699020001", ["person_code"] = "369902000101", ["name"] = "钟小禾", ["identity"] = "369902198503041010",
        ["phone"] = "13800000001", ["head_name"] = "钟大禾", ["head_identity"] = "369902196001011015", ["birth"] = "1985-03-04", ["nation"] = "汉族",
        ["division_code"] = "369902101000", ["division_name"] = "东岭镇", ["division_parent"] = "369902000000",
        ["special_day"] = "2026-10-01", ["holiday"] = "国庆节", ["identified_in"] = "2023-01", ["eliminated_in"] = "2023-06", ["elimination_mode"] = "自然消除", ["risk1"] = "因病", ["measures"] = "就业帮扶",
        ["start"] = "2023-02", ["end"] = "2023-05", ["work_province"] = "浙江省", ["work_city"] = "宁波市", ["work_county"] = "慈溪市",
        ["employer"] = "宏达电子厂", ["industry"] = "制造业", ["income"] = "4500", ["transport_subsidy"] = "300", ["collected_on"] = "2023-06-20",
        ["checked_on"] = "2023-06-12", ["checker"] = "唐发", ["needs"] = "技能培训、岗位推荐", ["intended_region"] = "浙江省", ["intended_job"] = "缝纫工",
        ["expected_pay"] = "5000", ["no_job_reason"] = "照顾家人", ["workshop"] = "东岭服装车间", ["recognised_on"] = "2022-04-01",
        ["credit_code"] = "91369902MA00000000", ["workshop_type"] = "厂房式", ["manager"] = "傅远舟", ["product"] = "服装", ["document"] = "云乡振字〔2022〕3号",
        ["monitored_on"] = "2023-06-20", ["hired_on"] = "2023-03-01", ["pay"] = "3200", ["address"] = "东岭镇上村", ["job"] = "缝纫工",
        ["post_type"] = "保洁员", ["post_start"] = "2023-01-01", ["post_end"] = "2023-12-31", ["fund"] = "衔接资金", ["post_pay"] = "800", ["exit_reason"] = "合同期满",
        ["class_code"] = "2023-01", ["organiser"] = "人社局", ["class_start"] = "2023-04-10", ["class_end"] = "2023-04-20", ["course"] = "家政服务",
        ["institution"] = "云岭职业培训学校", ["hours"] = "80", ["days"] = "10", ["certificate"] = "JZ2023001",
        ["firm"] = "宏达电子厂", ["headcount"] = "20", ["age"] = "18—50岁", ["sex_limit"] = "不限", ["skill"] = "不限", ["lodging"] = "包吃住",
        ["place"] = "县工业园", ["contact"] = "蓝青田", ["deadline"] = "2023-12-31", ["held_on"] = "2023-03-08", ["title"] = "春风行动专场招聘会", ["firms"] = "30",
        ["form"] = "现场", ["posts"] = "600", ["visitors"] = "900", ["intents"] = "120", ["target_intents"] = "40", ["leaflets"] = "500", ["viewers"] = "0",
        ["category"] = "折页", ["copies"] = "2000", ["published_on"] = "2023-03-01", ["target"] = "40", ["left_on"] = "2023-05-31",
    };

    /// <summary>Empty where no example is needed.</summary>
    public static string Of(string column, IReadOnlyList<string>? choices) => choices?[0] ?? ByColumn.GetValueOrDefault(column, "");
}
