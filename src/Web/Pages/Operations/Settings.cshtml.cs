using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Upkeep;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Operating;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Operations;

/// <summary>When backups are made, where they go, and what is kept how long.</summary>
[Needs(Permission.Operate)]
public sealed class SettingsModel(CountySession session, WideSession wide) : OfficePage(session)
{
    public UpkeepSettings Settings { get; private set; } = UpkeepSettings.Default;

    public IReadOnlyDictionary<string, string> Problems { get; private set; } = new Dictionary<string, string>();

    public void OnGet()
    {
        using var db = wide.Open(Permission.Operate);
        Settings = UpkeepSettings.Read(db);
    }

    /// <param name="times">By the key of the rule.</param>
    [Needs(Permission.Operate)]
    public IActionResult OnPost(int? hour, string? folder, int? kept, Dictionary<string, int> times)
    {
        var known = Modules.Retention.Where(r => times.ContainsKey(r.Key)).ToDictionary(r => r.Key, r => times[r.Key]);
        Settings = new UpkeepSettings(hour ?? -1, folder ?? "", kept ?? 0, known);
        Problems = Settings.Problems();
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        using var db = wide.Open(Permission.Operate);
        Settings.Save(db);
        Done = "运行设置已保存。";
        return LocalRedirect("/operation");
    }
}
