using System.Globalization;

namespace Wengang.App.Auditing.Reading;

/// <summary>Stored tables and fields in the words of those who read the record.</summary>
internal static class TableTitles
{
    private static readonly Dictionary<string, string> Tables = new()
    {
        ["change"] = "改动痕迹", ["division"] = "行政区划", ["division_alias"] = "行政区划别名", ["employer"] = "用工企业", ["finding"] = "疑点", ["frozen_evidence"] = "定稿名单",
        ["frozen_figure"] = "定稿数", ["household"] = "户", ["import_source"] = "导入的工作表", ["job"] = "后台任务", ["job_fair"] = "招聘活动", ["monitor_episode"] = "监测对象",
        ["monthly_check"] = "务工月监测", ["person"] = "人员", ["person_record"] = "人口信息", ["post_appointment"] = "公益性岗位", ["printed_matter"] = "宣传资料",
        ["recruitment_hire"] = "招工完成名单", ["recruitment_task"] = "招工任务", ["setting"] = "设置", ["training_class"] = "培训班", ["training_participant"] = "培训学员",
        ["vacancy"] = "用工需求", ["work_confirmation"] = "务工上报", ["work_plan"] = "务工计划", ["work_spell"] = "务工", ["workshop"] = "帮扶车间", ["workshop_worker"] = "车间用工",
        ["account"] = "账号", ["account_post"] = "授权", ["organisation"] = "单位", ["form_mapping"] = "表头对应", ["form_receipt"] = "已收到的表单", ["heading_mapping"] = "记住的表头",
        ["undone_import"] = "撤销的导入", ["batch_decision"] = "导入时的决定", ["batch_file"] = "导入的文件", ["batch_sheet"] = "导入的工作表", ["import_batch"] = "导入批次",
        ["identity_access"] = "查看完整号码", ["person_event"] = "人员变动", ["person_merge"] = "人员合并", ["name_key"] = "姓名检索", ["report"] = "报告", ["report_file"] = "报告文件",
        ["resealing"] = "换密钥后的记录", ["report_number"] = "报告里的数", ["report_part"] = "报告段落", ["report_step"] = "报告办理", ["template_version"] = "模板",
        ["referral"] = "帮扶", ["referral_step"] = "帮扶办理", ["referral_batch"] = "推送批次", ["lead"] = "帮扶线索", ["helper_assignment"] = "帮扶人", ["service_record"] = "帮扶记录",
        ["recommendation"] = "岗位推荐", ["placement"] = "帮扶就业", ["escalation"] = "超期上报", ["warning"] = "预警", ["code_request"] = "验证码",
    };

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["State"] = "状态", ["Message"] = "结果", ["EndedAt"] = "结束时间", ["QueuedAt"] = "交办时间", ["Attempts"] = "次数", ["Title"] = "名称", ["Kind"] = "种类", ["Value"] = "值",
        ["Key"] = "项目", ["User"] = "用户", ["Post"] = "职务", ["Role"] = "角色", ["RegionCode"] = "区划代码", ["Note"] = "说明", ["Name"] = "名称", ["Code"] = "代码", ["Level"] = "级别",
        ["Parent"] = "上级", ["DecidedBy"] = "处理人", ["DecidedAt"] = "处理时间", ["FoundAt"] = "发现时间", ["ClosedAt"] = "消除时间", ["Evidence"] = "看到的情况", ["Argument"] = "参数",
        ["RuleCode"] = "规则", ["Severity"] = "轻重", ["AccountId"] = "账号编号", ["Id"] = "编号", ["Phone"] = "电话", ["Reason"] = "理由", ["IsLocked"] = "锁定", ["LockedUntil"] = "锁定至",
        ["ValidFrom"] = "开始", ["ValidTo"] = "结束", ["Reply"] = "回复", ["UserName"] = "用户名", ["DisplayName"] = "姓名", ["PasswordHash"] = "密码", ["MustChangePassword"] = "须改密码",
        ["GrantedAt"] = "授权时间", ["Failures"] = "输错次数", ["PasswordChangedAt"] = "改密码时间", ["LastSignInAt"] = "上次登录", ["IsDisabled"] = "停用", ["UsesSecondFactor"] = "第二因素",
        ["OrganisationId"] = "单位编号", ["SecurityStamp"] = "会话", ["FormerPasswords"] = "用过的密码", ["RecoveryCodes"] = "备用码",
    };

    public static string Table(string name) => Tables.GetValueOrDefault(name, $"其他数据（{name}）");

    public static string Field(string name) => Fields.GetValueOrDefault(name, name);

    /// <summary>The states of jobs and findings; anything else as it is.</summary>
    public static string Value(string text) => text switch
    {
        "Queued" => "排队中",
        "Done" => "已完成",
        "Failed" => "没有做成",
        "ToCheck" => "待核",
        "True" => "属实",
        "FalseAlarm" => "误报",
        "Mended" => "已整改",
        _ => text,
    };

    /// <summary>A day, or an instant (UTC) in the time of this machine.</summary>
    public static string Instant(DateTime at) => at.Kind == DateTimeKind.Utc
        ? at.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
        : at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
