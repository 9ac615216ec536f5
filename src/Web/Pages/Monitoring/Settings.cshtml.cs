using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Monitoring;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring;

/// <summary>Due days, who must be checked, what is asked and how.</summary>
[Needs(Permission.SetUpMonths)]
public sealed class SettingsModel(CountySession session) : OfficePage(session)
{
    public MonitoringSettings Settings { get; private set; } = new();

    public string? Problem { get; private set; }

    public void OnGet() => Settings = MonitoringSettings.Read(Db);

    [Needs(Permission.SetUpMonths)]
    public IActionResult OnPost(SettingsForm form)
    {
        Settings = new MonitoringSettings
        {
            VillageDueDay = form.Village ?? 0, TownshipDueDay = form.Township ?? 0, CountyDueDay = form.County ?? 0, OpeningDay = form.Opening ?? 0, DueDayMoves = form.Moves,
            Questions = form.Questions, Methods = form.Methods, People = new CheckedPeople(form.Lifted, form.Monitored, form.Labour),
            Samples = form.Samples, Quality = form.Quality,
        };
        Problem = Settings.Problem();
        if (Problem is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        Settings.Save(Db);
        Done = "月监测设置已保存，从下一次开启的月份起按新的截止日。";
        return LocalRedirect("/monitoring");
    }
}
