using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Values;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui.Monitoring;

/// <summary>A page about one month of the monthly check: the one that is asked for, else the newest.</summary>
public abstract class MonitoringPage(CountySession session) : OfficePage(session)
{
    private Period? quick;

    /// <summary>All opened months, the newest first.</summary>
    public IReadOnlyList<MonitoringPeriod> Periods { get; private set; } = [];

    /// <summary>Null while none was opened.</summary>
    public MonitoringPeriod? Current { get; private set; }

    public MonitoringSettings Settings { get; private set; } = new();

    public DateOnly Today { get; } = DateOnly.FromDateTime(DateTime.Today);

    /// <summary>The month of the page; only asked for where one is open.</summary>
    public Period Month => Current?.Month ?? quick!.Value;

    public string MonthWords => ChineseMonth(Month);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Session.Problem is not null)
        {
            context.Result = LocalRedirect("/");
            return;
        }

        var asked = Request.Query["month"].ToString();
        if (IsQuick(context.HandlerMethod?.Name) && Period.TryParse(asked, out var said))
        {
            quick = said;
        }
        else if (!ReadMonth() && (asked.Length > 0 || NeedsMonth))
        {
            context.Result = asked.Length > 0 ? NotFound() : LocalRedirect("/monitoring");
        }
    }

    /// <summary>An address of this section in the month of the page.</summary>
    public string Link(string path) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}month={Month}";

    /// <summary>Reads the months and the settings; false when there is no such month.</summary>
    protected bool ReadMonth()
    {
        var asked = Request.Query["month"].ToString();
        Periods = PeriodBook.All(Db);
        Settings = MonitoringSettings.Read(Db);
        Current = asked.Length > 0 ? Periods.FirstOrDefault(p => p.Month.ToString() == asked) : Periods.Count > 0 ? Periods[0] : null;
        return Current is not null;
    }

    /// <summary>Whether a handler only hands on what was said of the month it names: hundreds come in a second, so nothing is read for them.</summary>
    protected virtual bool IsQuick(string? handler) => false;

    /// <summary>Whether the page is about nothing while no month is open.</summary>
    protected virtual bool NeedsMonth => true;

    private static string ChineseMonth(Period month) => Rules.Texts.ChineseDate.Month(month);
}
