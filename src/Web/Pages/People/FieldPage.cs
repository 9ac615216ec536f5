using Microsoft.AspNetCore.Mvc;
using Wengang.App.Editing;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>A form for one field: its value, and whether it was wrong or has changed.</summary>
public abstract class FieldPage(CountySession session) : EditPage(session)
{
    [BindProperty]
    public string? Value { get; set; } = "";

    /// <summary>correct or change.</summary>
    [BindProperty]
    public string Mode { get; set; } = "correct";

    /// <summary>The day of a change, yyyy-MM-dd.</summary>
    [BindProperty]
    public string? From { get; set; }

    /// <summary>An amount or other value as it is typed: without its unit.</summary>
    protected static string Bare(string shown) => shown.EndsWith('元') ? shown[..^1] : shown;

    protected void Open(string value, string was, string seen) => (Value, Was, Seen) = (value, was, seen);

    protected Amendment Amendment(string field) => new(field, Value ?? "", Mode == "change" ? Amender.Day("变更日期", From) : null);

    protected IActionResult Step(string? step, Func<EditPreview> preview, Func<bool> act, string address) => step switch
    {
        "confirm" => CarryOut(act, preview, address),
        "back" => Page(),
        _ => ShowPreview(preview),
    };
}
