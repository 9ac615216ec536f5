using Microsoft.AspNetCore.Diagnostics;
using Wengang.App.Access;

namespace Wengang.Web.Ui;

/// <summary>The sections of the site and where in it a request is.</summary>
public static class SitePath
{
    public static readonly IReadOnlyList<SiteSection> Sections =
    [
        new("/", "首页", Permission.UseAccount), new("/figures", "数据", Permission.ReadFigures), new("/people", "人员", Permission.ReadRegister),
        new("/monitoring", "月监测", Permission.ReadRegister), new("/referrals", "帮扶", Permission.ReadReferrals),
        new("/subsidies", "补贴", Permission.ReadSubsidies) { Also = "/policies" },
        new("/imports", "导入", Permission.ImportSheets), new("/findings", "核查", Permission.ReadFindings),
        new("/tables", "报表", Permission.FillForms), new("/reports", "报告", Permission.ReadReports), new("/ranking", "招工排名", Permission.ReadFigures),
        new("/accounts", "账号", Permission.ManageAccounts), new("/posts", "授权", Permission.GrantPosts),
        new("/audit", "审计", Permission.ReadAudit), new("/operation", "运行", Permission.Operate),
    ];

    /// <summary>A place on this site to go to, fit for a header: Chinese as percent signs; the home page for anything else.</summary>
    public static string Local(string? back) =>
        back is ['/', ..] && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal) && !back.Any(char.IsControl)
            ? string.Concat(back.EnumerateRunes().Select(r => r.IsAscii ? r.ToString() : Uri.EscapeDataString(r.ToString())))
            : "/";

    /// <summary>The path that was asked for, also while an error page answers for it.</summary>
    public static string Of(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Request.Path.Value ?? "/";

    /// <summary>The same with what stood behind the question mark.</summary>
    public static string WithQuery(HttpContext context) =>
        Of(context) + (context.Features.Get<IStatusCodeReExecuteFeature>() is { } original ? original.OriginalQueryString : context.Request.QueryString.Value);
}
