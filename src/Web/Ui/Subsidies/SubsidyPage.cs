using Wengang.App.Access;
using Wengang.Rules.Values;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui.Subsidies;

/// <summary>A page of the section of subsidies.</summary>
public abstract class SubsidyPage(CountySession session) : ActingPage(session)
{
    /// <summary>Fen in yuan, with two digits where there are fen.</summary>
    public static string Yuan(long fen) => Shown.Number(new Fen(fen).Yuan, fen % 100 == 0 ? 0 : 2);

    /// <summary>The pages of the section that this post has use for.</summary>
    public IEnumerable<(string Path, string Name)> Tabs()
    {
        yield return ("/subsidies", "申请和审核");
        yield return ("/subsidies/worklist", "该办的人");
        yield return ("/subsidies/cases", "异议和疑点");
        yield return ("/subsidies/notices", "公示");
        yield return ("/subsidies/payments", "发放");
        yield return ("/subsidies/ledger", "资金台账");
        if (May(Permission.ReadPolicies))
        {
            yield return ("/policies", "政策");
        }

        if (May(Permission.SetUpSubsidies))
        {
            yield return ("/subsidies/settings", "设置");
        }
    }
}
