using Wengang.Rules.Values;

namespace Wengang.Rules.Subsidies.Checks;

/// <summary>The comparisons in words.</summary>
public static class CheckCodes
{
    public static readonly CodeList<CheckCode> List = new(
        "比对",
        new(CheckCode.Deceased, "deceased", "已死亡或已离开名册", "死亡", "死亡人员"), new(CheckCode.InTwoHouseholds, "two_households", "同时在两户"),
        new(CheckCode.SameAccount, "same_account", "几个人用同一账号"), new(CheckCode.PostAndOutWork, "post_and_out_work", "在公益性岗位又在县外务工"),
        new(CheckCode.OtherScheme, "other_scheme", "同期享受互斥补贴"), new(CheckCode.NoAccount, "no_account", "没有收款账号"),
        new(CheckCode.PublicEmployee, "public_employee", "财政供养人员", "公职人员", "财政供养"), new(CheckCode.Insured, "insured", "企业参保人员", "企业参保", "参保人员", "参保"),
        new(CheckCode.BusinessOwner, "business_owner", "工商登记", "工商登记人员", "经营主体"), new(CheckCode.Pensioner, "pensioner", "领取养老金", "退休人员", "退休"),
        new(CheckCode.LateTruth, "late_truth", "依据的情况有变"), new(CheckCode.Objection, "objection", "公示异议"));

    /// <summary>Those that other bureaus bring as files.</summary>
    public static readonly IReadOnlyList<CheckCode> FromLists = [CheckCode.Deceased, CheckCode.PublicEmployee, CheckCode.Insured, CheckCode.BusinessOwner, CheckCode.Pensioner];
}
