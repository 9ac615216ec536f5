using Wengang.App.Monitoring.Flows;

namespace Wengang.Web.Ui.Flows;

/// <summary>Parts of the flow as the query part of addresses.</summary>
public static class FlowAddress
{
    public static string Text(FlowGroup group) => group == FlowGroup.Target ? "target" : "lifted";

    /// <summary>Null when there is no such group; 脱贫人口 when none is asked for.</summary>
    public static FlowGroup? Group(string? text) => text switch
    {
        null or "" or "lifted" => FlowGroup.Lifted,
        "target" => FlowGroup.Target,
        _ => null,
    };

    public static string Name(FlowGroup group) => group == FlowGroup.Target ? "脱贫人口和监测对象" : "脱贫人口";

    public static string Of(FlowGroup group, FlowChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return "/figures/flow/people?group=" + Text(group) + (choice.Township is null ? "" : "&township=" + choice.Township)
            + (choice.Destination is { } to ? "&to=" + WorkDestinations.List.CodeOf(to) : "") + Part("province", choice.Province) + Part("industry", choice.Industry);
    }

    /// <summary>Null when it cannot be read.</summary>
    public static FlowChoice? Choice(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var to = query["to"].ToString();
        var township = query["township"].ToString();
        if ((to.Length > 0 && WorkDestinations.List.Entries.All(e => e.Code != to)) || (township.Length > 0 && (township.Length is not (9 or 12) || !township.All(char.IsAsciiDigit))))
        {
            return null;
        }

        return new FlowChoice(
            township.Length == 0 ? null : township, to.Length == 0 ? null : WorkDestinations.List.FromCode(to),
            query.ContainsKey("province") ? query["province"].ToString() : null, query.ContainsKey("industry") ? query["industry"].ToString() : null);
    }

    private static string Part(string name, string? text) => text is null ? "" : $"&{name}={Uri.EscapeDataString(text)}";
}
