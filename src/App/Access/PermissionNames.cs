namespace Wengang.App.Access;

/// <summary>The permissions in words.</summary>
public static class PermissionNames
{
    private static readonly Dictionary<Permission, string> Known = new()
    {
        [Permission.UseAccount] = "使用自己的账号",
        [Permission.ReadFigures] = "看数据",
        [Permission.ReadEvidence] = "看数据背后的名单（脱敏）",
        [Permission.ReadRegister] = "查人员和户",
        [Permission.EditRegister] = "新增、更正、迁移、合并人员",
        [Permission.RevealIdentity] = "看完整证件号码、电话、卡号（要写用途）",
        [Permission.ExportLists] = "导出名单",
        [Permission.ImportSheets] = "导入台账、撤销导入",
        [Permission.AnswerChecks] = "填报月监测",
        [Permission.VerifyChecks] = "审核月监测（完成标记、提示、抽查）",
        [Permission.SetUpMonths] = "开启月份、月监测设置、节假日",
        [Permission.ReadPolicies] = "看补贴政策和判定",
        [Permission.EditPolicies] = "编辑补贴政策",
        [Permission.PublishPolicies] = "发布补贴政策、改变判定",
        [Permission.ReadReferrals] = "看帮扶就业、预警",
        [Permission.ProposeReferrals] = "列入待推送、撤下",
        [Permission.SendReferrals] = "推送给人社部门",
        [Permission.TakeReferrals] = "接收、退回推送，指定帮扶人",
        [Permission.HelpSeekers] = "登记帮扶、推荐、就业",
        [Permission.HandleWarnings] = "处理预警",
        [Permission.SetUpReferrals] = "帮扶和预警设置",
        [Permission.ReadSubsidies] = "看补贴申请、公示、发放和资金台账",
        [Permission.ApplySubsidies] = "代办补贴申请、交材料和账号、撤回",
        [Permission.ReviewVillage] = "村级评议",
        [Permission.PostNotices] = "张贴、撤下公示",
        [Permission.ReviewTownship] = "乡镇初审",
        [Permission.CheckIdentity] = "身份核验",
        [Permission.ReviewBureau] = "部门复核、数据比对",
        [Permission.SettleCases] = "办理异议、疑点和追回",
        [Permission.PreparePayments] = "编制发放批次、读回盘、重新发放",
        [Permission.ApprovePayments] = "审批发放批次（不能审批自己编的）、登记资金指标",
        [Permission.SetUpSubsidies] = "补贴设置",
        [Permission.ReadFindings] = "看核查疑点",
        [Permission.DecideFindings] = "处理疑点、销号",
        [Permission.ReadReports] = "看报告",
        [Permission.WriteReports] = "起草报告",
        [Permission.SignReports] = "签发报告（不能签发自己写的）",
        [Permission.EditTemplates] = "修改报告模板",
        [Permission.FreezeMonths] = "月度定稿",
        [Permission.FillForms] = "报表和填表",
        [Permission.ManageAccounts] = "建账号、重置密码",
        [Permission.GrantPosts] = "授予岗位、登录规则",
        [Permission.ReadAudit] = "看操作记录",
        [Permission.Operate] = "运行：任务、备份、设置",
    };

    public static string NameOf(Permission permission) => Known[permission];
}
