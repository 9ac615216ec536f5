namespace Wengang.Rules.Policies;

/// <summary>Papers that are handed in. What is not in the list is written 其他：….</summary>
internal static class EvidenceWords
{
    private const string Other = "其他：";

    public static readonly WordList List = new(
        ("idCopy", "身份证复印件"), ("bankCard", "一卡通或社保卡账号"), ("householdBook", "户口簿"), ("labourContract", "劳动合同"),
        ("employerCertificate", "用工单位盖章证明"), ("bankFlow", "工资银行流水"), ("signedPayroll", "签字工资表"), ("casualCertificate", "村委会签章的灵活务工证明"),
        ("foremanPhone", "工头联系电话"), ("commitmentLetter", "本人承诺书"), ("systemMatch", "全国系统比对一致"), ("tickets", "车票"), ("licence", "营业执照"),
        ("certificate", "职业资格或技能等级证书"), ("attendanceSheet", "考勤表"), ("roster", "花名册"), ("invoice", "发票"), ("courseFiling", "开班备案表"),
        ("insuranceProof", "社会保险缴费证明"), ("hardshipCard", "就业困难人员认定表"), ("unemploymentCard", "就业失业登记证"), ("diploma", "毕业证书"),
        ("flexibleWorkProof", "灵活就业证明"), ("postAgreement", "公益性岗位协议"), ("siteCheck", "现场核查表"), ("applicationForm", "申请表"), ("leaseContract", "租赁合同"));

    public static readonly TextShape Shape = new(
        $"材料代码（{string.Join("，", List.All.Select(word => $"{word.Key} {word.Value}"))}）或“{Other}材料名称”",
        text => List.Knows(text) || (text.StartsWith(Other, StringComparison.Ordinal) && text.Length > Other.Length))
    {
        Words = List,
    };

    public static string Name(string code) => List.Knows(code) ? List.Name(code) : code[Other.Length..];
}
