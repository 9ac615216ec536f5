using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>Makes the facts of a case of a node that fits <see cref="CaseGrammar.Case"/>.</summary>
internal static class CaseReader
{
    public static CaseFacts Read(DocumentNode node)
    {
        var person = node["person"];
        var household = node["household"];
        return new CaseFacts
        {
            Case = node.Required("case"),
            Application = node.DayOf("applicationDate")!.Value,
            Sex = person?.TextOf("sex") is { } sex ? (Sex)PolicyWords.Sexes.Place(sex) : null,
            Birth = person?.DayOf("birth"),
            Region = person?.TextOf("region"),
            HouseholdType = person?.TextOf("householdType") is { } type ? (HouseholdType)PolicyWords.HouseholdTypes.Place(type) : null,
            Monitoring = Many(person, "monitoring", CaseLists.Monitor),
            Labour = person?.TextOf("labour") is { } labour ? (LabourCapacity)PolicyWords.Labour.Place(labour) : null,
            Groups = person?["groups"] is { } groups ? PolicyWords.Groups.Mask(groups.Items.Select(item => item.Text)) : null,
            Status = Status(person?["status"], PolicyWords.Statuses),
            GraduatedOn = person?.DayOf("graduatedOn"),
            GraduationKnown = person?.Has("graduatedOn") ?? false,
            Income = Many(person, "income", CaseLists.Income),
            HouseholdIncome = Many(household, "income", CaseLists.Income),
            HouseholdPayments = Many(household, "payments", CaseLists.Payment),
            Spells = Many(node, "spells", CaseLists.Spell),
            Wages = Many(node, "wages", CaseLists.Wage),
            Contracts = Many(node, "contracts", CaseLists.Contract),
            Insurance = Many(node, "insurance", CaseLists.Insurance),
            Posts = Many(node, "posts", CaseLists.Post),
            Courses = Many(node, "courses", CaseLists.Course),
            Certificates = Many(node, "certificates", CaseLists.Certificate),
            Tickets = Many(node, "tickets", CaseLists.Ticket),
            Unemployment = Many(node, "unemployment", CaseLists.Unemployment),
            Business = node["business"] is { Kind: NodeKind.Object } business ? CaseLists.Business(business) : null,
            BusinessKnown = node.Has("business"),
            Payments = Many(node, "payments", CaseLists.Payment),
            Evidence = node.Has("evidence") ? node.TextsOf("evidence") : null,
            BudgetFen = node["budget"]?.FenOf("remaining"),
            Enterprise = node["enterprise"] is { } enterprise ? CaseLists.Enterprise(enterprise) : null,
        };
    }

    internal static T[]? Many<T>(DocumentNode? parent, string key, Func<DocumentNode, T> read) =>
        parent?[key] is { Kind: NodeKind.List } list ? [.. list.Items.Select(read)] : null;

    internal static FactSource? Source(DocumentNode node) =>
        node.TextOf("source") is { } name ? new FactSource(name, node.DayOf("sourceDate")) : node.DayOf("sourceDate") is { } day ? new FactSource("", day) : null;

    internal static StatusSet Status(DocumentNode? node, WordList words)
    {
        var (known, yes) = (0, 0);
        foreach (var (key, value) in node?.Members ?? [])
        {
            known |= 1 << words.Place(key);
            yes |= value.Text == "true" ? 1 << words.Place(key) : 0;
        }
        return new StatusSet(known, yes);
    }

    internal static int Place(DocumentNode node, string key, WordList words) => node.TextOf(key) is { } code ? words.Place(code) : -1;

    /// <summary>The first day of what is written as a day or a month.</summary>
    internal static DateOnly Start(DocumentNode node) =>
        Period.TryParse(node.Required("from"), out var month) ? month.FirstDay : DateOnly.ParseExact(node.Required("from"), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The last day, and whether it is known by month only.</summary>
    internal static (DateOnly Day, bool ByMonth) End(DocumentNode node)
    {
        if (node.TextOf("to") is not { } text) return (DateOnly.MaxValue, false);
        return Period.TryParse(text, out var month) ? (month.LastDay, true) : (DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture), false);
    }
}
