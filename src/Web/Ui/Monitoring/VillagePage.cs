using Wengang.App.Auditing;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Lists;
using Wengang.Rules.Values;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui.Monitoring;

/// <summary>A page about one village in one month.</summary>
public abstract class VillagePage(CountySession session, CheckWriter writer) : MonitoringPage(session)
{
    private const string MethodCookie = "wengang-check-method";

    public CheckVillage Village { get; private set; } = null!;

    /// <summary>Drawn when the page was made: with it a button names its answer, so that a second press is the same answer.</summary>
    public Guid Token { get; private set; } = Guid.NewGuid();

    /// <summary>Whether answers are taken from this page.</summary>
    public bool TakesAnswers => Current!.TakesAnswers && May(App.Access.Permission.AnswerChecks);

    /// <summary>How the worker checked last time.</summary>
    public CheckMethod Method =>
        Enum.TryParse<CheckMethod>(Request.Cookies[MethodCookie], out var method) && Settings.Methods.Contains(method) ? method : Settings.Methods[0];

    public string Address => $"/monitoring/villages/{Village.Code}";

    protected bool Find(string village)
    {
        if (CheckVillage.Read(Db, village, Month, Settings) is not { } found)
        {
            return false;
        }

        Village = found;
        return true;
    }

    protected void Remember(CheckMethod method) => Response.Cookies.Append(
        MethodCookie, method.ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true });

    protected Task<IReadOnlyList<CheckReceipt>> Send(params IReadOnlyList<CheckAnswer> answers) => Send(OperationSource.Page, answers);

    protected Task<IReadOnlyList<CheckReceipt>> Send(OperationSource source, IReadOnlyList<CheckAnswer> answers)
    {
        Session.Release();
        return writer.Post(Actor, source, answers);
    }

    /// <summary>The identifier of the answer of one button of the page that drew <paramref name="token"/>.</summary>
    protected static Guid AnswerId(Guid token, long subject) => CheckAnswer.IdFrom(token, subject);

    protected CheckAnswer Unchanged(Guid id, long household, CheckMethod method) => new()
    {
        Id = id, Month = Month, HouseholdId = household, Kind = AnswerKind.Unchanged, Method = method, CheckedOn = Today,
    };
}
