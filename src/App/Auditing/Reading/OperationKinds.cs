namespace Wengang.App.Auditing.Reading;

/// <summary>Acts and doors in words.</summary>
public static class OperationKinds
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["Upgrade"] = "升级数据库", ["Import"] = "导入", ["Freeze"] = "定稿", ["FindingsRun"] = "查找疑点", ["FindingDecision"] = "处理疑点", ["FindingStrike"] = "疑点销号",
        ["EvidenceExport"] = "导出名单（打码）", ["FullIdentityExport"] = "导出名单（完整证件号码）", ["Backup"] = "备份", ["Restore"] = "恢复",
        ["JobQueued"] = "交办任务", ["JobEnded"] = "任务结束", ["UpkeepSettings"] = "修改运行设置", ["ChainVerification"] = "核验操作记录",
        ["Cleaning"] = "清理过期内容", ["KeyChange"] = "更换密钥", ["AuditExport"] = "导出操作记录",
        ["SignIn"] = "登录", ["SignInFailed"] = "登录失败", ["SignOut"] = "退出", ["AccountChange"] = "账号变动", ["PostChange"] = "授权变动", ["SettingChange"] = "修改设置",
        ["ImportPrepared"] = "准备导入", ["ImportUndone"] = "撤销导入", ["HeadingsLearnt"] = "记住表头",
        ["TableExport"] = "导出报表", ["FormFill"] = "填写表格", ["FormMapping"] = "设置表格",
        ["ReportBegin"] = "起草报告", ["ReportSave"] = "修改报告", ["ReportStep"] = "报告送审签发", ["ReportPdf"] = "报告转 PDF", ["TemplateAdd"] = "添加模板",
        ["PersonAdded"] = "新增人员", ["PersonCorrected"] = "更正人员信息", ["PersonChanged"] = "变更人员信息", ["PersonMoved"] = "人员迁移",
        ["PersonLeft"] = "人员减少", ["PersonMerged"] = "合并人员", ["MergeUndone"] = "撤销合并", ["WorkAdded"] = "新增务工", ["WorkCorrected"] = "更正务工",
        ["WorkChanged"] = "变更务工", ["WorkEnded"] = "结束务工", ["IdentityShown"] = "查看完整证件号码", ["ListExport"] = "导出名单",
        ["MonthOpened"] = "开启月监测", ["MonthMarked"] = "月监测标记完成", ["MonthMarkTaken"] = "撤回完成标记", ["CheckAnswered"] = "月监测核实",
        ["CheckUndone"] = "撤回月监测核实", ["WalkingOrderSet"] = "调整入户顺序", ["MonitoringSettings"] = "修改月监测设置", ["CalendarSet"] = "设置节假日",
        ["DeviceRegistered"] = "登记采集手机", ["DeviceSeen"] = "采集手机联系", ["DeviceWipeOrdered"] = "要求清除采集手机", ["DeviceWiped"] = "采集手机已清除",
        ["CollectReceived"] = "收到手机采集", ["ConflictSettled"] = "核定采集不一致",
        ["MonthLocked"] = "锁定月份", ["UnlockAsked"] = "申请解锁", ["MonthUnlocked"] = "批准解锁", ["UnlockDecided"] = "处理解锁申请",
        ["MessageSending"] = "发送消息", ["Reminded"] = "催办提醒", ["MessageRead"] = "读消息", ["MessageSettings"] = "修改消息设置",
        ["LeadsFound"] = "更新帮扶名单", ["ReferralUpkeep"] = "更新帮扶状态", ["HelpEscalated"] = "超期上报", ["ReferralListed"] = "列入待推送", ["ReferralWithdrawn"] = "撤下待推送",
        ["ReferralSent"] = "推送", ["ReferralAnswered"] = "接收或退回推送", ["HelperAssigned"] = "指定帮扶人", ["HelpRecorded"] = "登记帮扶", ["ReferralPlaced"] = "登记帮扶就业",
        ["ReferralExit"] = "帮扶去向", ["ReferralSettings"] = "修改帮扶、预警设置", ["WarningsFound"] = "预警评估", ["WarningHandled"] = "处理预警",
        ["SampleCommitted"] = "公布抽查承诺", ["SampleDrawn"] = "公布种子并抽样", ["SampleCalled"] = "抽查回访", ["SampleCallUndone"] = "撤回抽查回访",
        ["CallerAssigned"] = "安排回访人", ["QualityFound"] = "检查核实质量", ["QualityHandled"] = "处理核实质量提示",
        ["PolicyDrafted"] = "编辑政策", ["PolicyPublished"] = "发布政策", ["PolicyWithdrawn"] = "停用政策", ["PolicyDecided"] = "按政策判定", ["DecisionOverridden"] = "改变判定",
        ["PolicySubmitted"] = "政策送审", ["PolicyReturned"] = "退回政策", ["PolicySimulated"] = "测算政策",
        ["SubsidyClaimed"] = "补贴申请", ["SubsidyStep"] = "补贴审核", ["SubsidyCase"] = "补贴异议和疑点", ["SubsidyChecks"] = "补贴比对", ["NoticePosted"] = "补贴公示",
        ["NoticeWithdrawn"] = "撤下公示", ["EvidenceKept"] = "上传材料", ["PaymentPlanned"] = "编制发放批次", ["PaymentApproved"] = "审批发放批次", ["PaymentSent"] = "发放出盘",
        ["PaymentAnswered"] = "银行回盘", ["PaymentArchived"] = "发放归档", ["PayAccountSet"] = "登记收款账号", ["FundAllotted"] = "登记资金指标", ["SubsidySettings"] = "修改补贴设置",
        ["CodeAsked"] = "要验证码", ["CodeTried"] = "凭验证码进入公开网页", ["ApplicantLeft"] = "退出公开网页", ["EnterpriseContactSet"] = "登记企业联系手机",
    };

    private static readonly Dictionary<OperationSource, string> Sources = new()
    {
        [OperationSource.Page] = "网页", [OperationSource.Import] = "导入", [OperationSource.Job] = "后台任务", [OperationSource.Device] = "采集端", [OperationSource.Command] = "命令行",
        [OperationSource.Person] = "本人（公开网页）", [OperationSource.Enterprise] = "企业（公开网页）",
    };

    private static readonly string[] DisclosureNames =
        ["EvidenceExport", "FullIdentityExport", "IdentityShown", "ListExport", "TableExport", "FormFill", "AuditExport", "ReportPdf", "PaymentSent"];

    /// <summary>The acts by which data left the system or a number was shown in full.</summary>
    public static IReadOnlyList<OperationKind> Disclosures { get; } = [.. Enum.GetValues<OperationKind>().Where(k => DisclosureNames.Contains(k.ToString()))];

    public static string NameOf(OperationKind kind) => Kinds.GetValueOrDefault(kind.ToString(), "其他操作");

    public static string NameOf(OperationSource source) => Sources.GetValueOrDefault(source, "其他");

    /// <summary>Whether an act has words of its own.</summary>
    internal static bool Has(OperationKind kind) => Kinds.ContainsKey(kind.ToString());
}
