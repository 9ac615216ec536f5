using Microsoft.AspNetCore.Diagnostics;

namespace Wengang.Web.Ui;

/// <summary>The sections of the site and where in it a request is.</summary>
public static class SitePath
{
    public static readonly IReadOnlyList<SiteSection> Sections =
    [
        new("/", "数据总览", "/figures"), new("/ranking", "招工排名"), new("/findings", "数据核查"), new("/reports", "半年报告"), new("/imports", "导入记录"),
    ];

    /// <summary>The path that was asked for, also while an error page answers for it.</summary>
    public static string Of(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Request.Path.Value ?? "/";

    /// <summary>The same with what stood behind the question mark.</summary>
    public static string WithQuery(HttpContext context) =>
        Of(context) + (context.Features.Get<IStatusCodeReExecuteFeature>() is { } original ? original.OriginalQueryString : context.Request.QueryString.Value);
}
