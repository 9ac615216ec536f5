using Wengang.App.Findings;
using Wengang.App.Findings.Listing;
using Wengang.Rules.Findings;

namespace Wengang.Web.Ui.Findings;

/// <summary>Which findings a page shows, as the query part of its address.</summary>
public static class FindingAddress
{
    /// <summary>What can be asked for as state, besides the states themselves.</summary>
    public static readonly IReadOnlyList<(string Code, string Name)> States =
    [
        ("open", "待处理（待核和属实）"), .. FindingStates.List.Entries.Select(e => (e.Code, e.Name)), ("struck", "已销号"), ("all", "全部"),
    ];

    /// <summary>Null when it cannot be read; what is still to be done when no state is asked for.</summary>
    public static FindingFilter? Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (rule, township, severity, state) = (query["rule"].ToString(), query["township"].ToString(), query["severity"].ToString(), StateOf(query));
        if ((rule.Length > 0 && FindingRules.All.All(r => r.Code != rule)) || (township.Length > 0 && (township.Length != 12 || !township.All(char.IsAsciiDigit)))
            || (severity.Length > 0 && Severities.List.Entries.All(e => e.Code != severity)) || States.All(s => s.Code != state))
        {
            return null;
        }

        return Of(state) with
        {
            Rule = rule.Length == 0 ? null : rule, Township = township.Length == 0 ? null : township,
            Severity = severity.Length == 0 ? null : Severities.List.FromCode(severity),
        };
    }

    public static string StateOf(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query["state"].ToString() is { Length: > 0 } asked ? asked : "open";
    }

    public static string Text(FindingFilter filter, string state)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return $"/findings?state={state}" + (filter.Rule is { } rule ? "&rule=" + rule : "") + (filter.Township is { } township ? "&township=" + township : "")
            + (filter.Severity is { } severity ? "&severity=" + Severities.List.CodeOf(severity) : "");
    }

    private static FindingFilter Of(string state) => state switch
    {
        "open" => new FindingFilter { Open = true },
        "struck" => new FindingFilter(Struck: true),
        "all" => FindingFilter.All,
        _ => new FindingFilter(State: FindingStates.List.FromCode(state), Struck: false),
    };
}
